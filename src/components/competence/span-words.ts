import { dayBefore } from '../../legal/calendar.ts';
import type { CompetencePart, CompetenceSpan } from '../../legal/competence/index.ts';
import { formatDate } from '../ui/date.ts';

/** What a span without a holder means. */
export const NOBODY = { ended: 'Việc này không còn', unknown: 'Chưa xác định' } as const;

/** Who decides by a span: its holder, or that there is none. */
export function holderWords({ holder, kind }: Pick<CompetenceSpan, 'holder' | 'kind'>): string {
  return holder ?? (kind === 'cham-dut' ? NOBODY.ended : NOBODY.unknown);
}

type Decided = Pick<CompetencePart, 'authority' | 'status' | 'span'>;

/** Who decides by a part of an answer: somebody, nobody because the matter is no more, or nobody known. */
export function whoWords({ authority, status, span }: Decided): string {
  return authority ?? (status === 'unknown' || !span ? NOBODY.unknown : holderWords(span));
}

/** The same where nothing beside it says that it is less than certain. */
export function whoOrMay(part: Decided): string {
  return part.status === 'possible' ? `Có thể: ${whoWords(part)}` : whoWords(part);
}

/**
 * Since when, as far as known; empty for a span without a beginning.
 *
 * @example
 * fromWords({ from: '2025-07-01' }); // 'từ 01/07/2025'
 * fromWords({ fromBounds: { notBefore: '2026-05-29' } }); // 'sớm nhất từ 29/05/2026'
 */
export function fromWords({
  from,
  fromBounds,
}: Pick<CompetenceSpan, 'from' | 'fromBounds'>): string {
  if (from !== undefined) return `từ ${formatDate(from)}`;
  const { notBefore, notAfter } = fromBounds ?? {};
  if (notBefore !== undefined && notAfter !== undefined)
    return `bắt đầu trong khoảng ${formatDate(notBefore)} đến ${formatDate(notAfter)}`;
  if (notBefore !== undefined) return `sớm nhất từ ${formatDate(notBefore)}`;
  return notAfter === undefined ? '' : `chậm nhất từ ${formatDate(notAfter)}`;
}

/** Until when, with the last day on which it holds; empty for a span without an end of its own. */
export function untilWords({ to, toBounds }: Pick<CompetenceSpan, 'to' | 'toBounds'>): string {
  if (to !== undefined) return `đến hết ${lastDay(to)}`;
  const { notBefore, notAfter } = toBounds ?? {};
  if (notBefore !== undefined && notAfter !== undefined)
    return `hết trong khoảng ${lastDay(notBefore)} đến ${lastDay(notAfter)}`;
  if (notBefore !== undefined) return `ít nhất đến hết ${lastDay(notBefore)}`;
  return notAfter === undefined ? '' : `chậm nhất đến hết ${lastDay(notAfter)}`;
}

function lastDay(firstDayAfter: string): string {
  return formatDate(dayBefore(firstDayAfter));
}

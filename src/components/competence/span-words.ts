import { dayBefore } from '../../legal/calendar.ts';
import type { CompetencePart, CompetenceSpan } from '../../legal/competence/index.ts';
import { formatDate } from '../ui/date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What a span without a holder means. */
export const NOBODY = { ended: texts.nobodyAnyMore, unknown: texts.undetermined } as const;

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
  return part.status === 'possible'
    ? filled(texts.perhapsWho, { text: whoWords(part) })
    : whoWords(part);
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
  if (from !== undefined) return filled(texts.spanFrom, { date: formatDate(from) });
  const { notBefore, notAfter } = fromBounds ?? {};
  if (notBefore !== undefined && notAfter !== undefined)
    return filled(texts.spanBetween, {
      date: formatDate(notBefore),
      date2: formatDate(notAfter),
    });
  if (notBefore !== undefined)
    return filled(texts.spanFromEarliest, { date: formatDate(notBefore) });
  return notAfter === undefined ? '' : filled(texts.spanFromLatest, { date: formatDate(notAfter) });
}

/** Until when, with the last day on which it holds; empty for a span without an end of its own. */
export function untilWords({ to, toBounds }: Pick<CompetenceSpan, 'to' | 'toBounds'>): string {
  if (to !== undefined) return filled(texts.spanUntil, { date: lastDay(to) });
  const { notBefore, notAfter } = toBounds ?? {};
  if (notBefore !== undefined && notAfter !== undefined)
    return filled(texts.spanUntilBetween, {
      date: lastDay(notBefore),
      date2: lastDay(notAfter),
    });
  if (notBefore !== undefined) return filled(texts.spanAtLeast, { date: lastDay(notBefore) });
  return notAfter === undefined ? '' : filled(texts.spanAtMost, { date: lastDay(notAfter) });
}

function lastDay(firstDayAfter: string): string {
  return formatDate(dayBefore(firstDayAfter));
}

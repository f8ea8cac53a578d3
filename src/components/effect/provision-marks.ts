import {
  exactDay,
  hasCome,
  provisionEffectOn,
  territoryTree,
  type IncomingRelation,
} from '../../legal/effect/index.ts';
import { isVerified, stateIn, type EffectBook, type Focus } from '../as-of/book.ts';
import { bookLink } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { stateHtml } from '../ui/state-html.ts';
import { phaseOf, phaseWords } from './move-notices.ts';

/** Addresses in a document that something touches, whatever the date; each can bear a mark. */
export function markedAddresses(book: EffectBook, { slug, moves }: Focus): string[] {
  const input = book.entries[slug]?.input;
  const touched = [...(input?.incoming ?? []), ...(input?.provisionEnds ?? []), ...moves];
  return [...new Set(touched.flatMap(({ provisions }) => provisions))];
}

/**
 * The mark beside a provision on a date, as HTML: its state where that is not its document's, and
 * what touches it. Empty when there is nothing to say.
 */
export function markHtml(book: EffectBook, focus: Focus, address: string, on: string): string {
  const input = book.entries[focus.slug]?.input;
  if (!input) return '';
  const lines = [
    ...input.provisionEnds
      .filter(({ provisions, confidence }) => provisions.includes(address) && confidence !== 'C')
      .map(({ lastDay }) => endLine(lastDay, on)),
    ...input.incoming
      .filter(({ provisions }) => provisions.includes(address))
      .map((change) => changeLine(book, focus, change, on)),
    ...focus.moves
      .filter(({ provisions }) => provisions.includes(address))
      .map((move) => {
        const act = bookLink(book, move.by);
        return `Thẩm quyền nêu ở đây ${phaseWords(phaseOf(book, move, on), move, act)}`;
      }),
  ];
  if (lines.length === 0) return '';
  return badge(book, focus.slug, address, on) + [...new Set(lines)].map(span).join('');
}

/** Only a state that is not its document's is worth a badge of its own. */
function badge(book: EffectBook, slug: string, address: string, on: string): string {
  const entry = book.entries[slug];
  const whole = stateIn(book, slug, { on });
  if (!entry || !whole) return '';
  const tree = territoryTree(book.territories);
  const own = provisionEffectOn(address, { on }, entry.input, tree);
  return own.id === whole.id || own.id === 'con-hieu-luc' ? '' : `${stateHtml(own, false)} `;
}

function endLine(lastDay: string, on: string): string {
  const day = formatDate(lastDay);
  return on <= lastDay
    ? `Chỉ áp dụng đến hết ngày ${day}, theo chính văn bản này.`
    : `Chỉ áp dụng đến hết ngày ${day}, theo chính văn bản này; nay không áp dụng nữa.`;
}

const VERBS: Readonly<Record<IncomingRelation['kind'], string>> = {
  amends: 'được sửa đổi, bổ sung bởi',
  replaces: 'được thay bằng',
  repeals: 'bị bãi bỏ bởi',
  suspends: 'bị ngưng hiệu lực bởi',
};

function changeLine(book: EffectBook, focus: Focus, change: IncomingRelation, on: string): string {
  const { kind, by, when, until } = change;
  const day = exactDay(when);
  const from = day === null ? '' : ` từ ngày ${formatDate(day)}`;
  const to = until === null ? '' : ` đến trước ngày ${formatDate(until)}`;
  const what = `${VERBS[kind]} ${bookLink(book, by)}${from}${to}`;
  if (!isVerified(change)) return `Chưa kiểm chứng: có thể ${what}.`;
  const come = hasCome(when, on);
  if (come === 'no') return `Sẽ ${what}.`;
  if (come === 'unknown') return `Có thể đã ${what}; chưa rõ từ ngày nào.`;
  const shown = focus.incorporates?.includes(by) ? 'đã' : 'chưa';
  return kind === 'amends' ? `Đã ${what}; nội dung ở đây ${shown} theo sửa đổi.` : `Đã ${what}.`;
}

function span(line: string): string {
  return `<span class="mark-line">${line}</span>`;
}

import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { exactDay, transferPhase, type TransferPhase } from '../../legal/effect/index.ts';
import { stateIn, type EffectBook, type Focus, type Move } from '../as-of/book.ts';
import { andList, bookLink } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml } from '../ui/name-html.ts';

/** Where a move stands on a date. */
export function phaseOf(book: EffectBook, move: Move, on: string): TransferPhase {
  return transferPhase(move, stateIn(book, move.by, { on }), on);
}

/**
 * Notices, as HTML, that another act moves, or moved, a competence this one sets; one for each act
 * and phase. The clause stays in force and in its words; who decides is another for a time.
 */
export function moveNotices(book: EffectBook, focus: Focus, on: string): string[] {
  const groups = Map.groupBy(focus.moves, (move) => `${move.by} ${phaseOf(book, move, on)}`);
  return [...groups.values()].flatMap((moves) => {
    const [first] = moves;
    if (!first) return [];
    const places = moves.flatMap(({ provisions, scope }) => {
      const described = provisions
        .map((address) => placeHtml(address, focus.incorporates !== null))
        .filter((words) => words !== '');
      return described.length > 0 || scope === null ? described : [escapeHtml(scope)];
    });
    const where = andList([...new Set(places)]);
    const what = where === '' ? 'Thẩm quyền nêu trong văn bản này' : `Thẩm quyền nêu tại ${where}`;
    const words = phaseWords(phaseOf(book, first, on), first, bookLink(book, first.by));
    return [`${what} ${words}`];
  });
}

/** What a phase means, after "thẩm quyền …": "đã chuyển theo … đến trước ngày 01/03/2027." */
export function phaseWords(phase: TransferPhase, { when, until }: Move, act: string): string {
  const begin = exactDay(when);
  const from = begin === null ? '' : ` từ ngày ${formatDate(begin)}`;
  const term = until === null ? '' : `, đến trước ngày ${formatDate(until)}`;
  switch (phase) {
    case 'ahead':
      return `sẽ chuyển theo ${act}${from}${term}.`;
    case 'possible':
      return `có thể đã chuyển theo ${act}${from}${term}; chưa xác định được.`;
    case 'moved':
      return `đã chuyển theo ${act}${from}${term}. Câu chữ ở đây không bị sửa đổi.`;
    case 'returned':
      return `đã từng chuyển theo ${act}${from}${term}; nay lại theo văn bản này.`;
  }
}

/** A place in words; a link to it where the page has the text. */
function placeHtml(address: string, linked: boolean): string {
  const parsed = parseAddress(address);
  if (!parsed) return '';
  const words = escapeHtml(describeAddress(parsed));
  return linked ? `<a href="#${address}">${words}</a>` : words;
}

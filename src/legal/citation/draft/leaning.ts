import { shownDay } from '../../calendar.ts';
import { exactDay, fallenBases, transferPhase, type FallenBasis } from '../../effect/index.ts';
import type { Place } from '../resolve/index.ts';
import { nameOf, type DraftBook, type States } from './book.ts';
import { addressesOf, labelOf } from './place.ts';
import { problem } from './problem.ts';
import type { DraftDocument, DraftEffect, DraftProblem, DraftTransfer } from './types.ts';
import { fromDay, list } from './words.ts';

type Known = DraftDocument & { readonly effect: DraftEffect };

/**
 * Acts that move the competence a cited provision sets: who decides is another for a time, though
 * the words stay. Cited as a whole, an act is only noted to have such provisions.
 */
export function moveProblems(
  book: DraftBook,
  { effect }: Known,
  places: readonly Place[],
  on: string,
  states: States,
): DraftProblem[] {
  const cited = places.flatMap(addressesOf);
  const meant = (moved: string): boolean =>
    cited.length === 0 || cited.some((address) => meets(address, moved));
  const touching = effect.transfers.filter(
    ({ provisions }) => provisions.length === 0 || provisions.some(meant),
  );
  // One sentence for all that an act moves at one time.
  const groups = Map.groupBy(touching, ({ by, when, until }) => JSON.stringify([by, when, until]));
  return [...groups.values()].flatMap((transfers) => {
    const [first] = transfers;
    const words = first ? moveWords(book, first, on, states) : null;
    if (!first || words === null) return [];
    const moved = new Set(transfers.flatMap(({ provisions }) => provisions.filter(meant)));
    const what = moved.size === 0 ? 'trong văn bản này' : `tại ${few([...moved].map(labelOf))}`;
    const severity = cited.length === 0 || words.startsWith('sẽ') ? 'note' : 'warning';
    const term = first.until === null ? '' : ` Thời hạn: đến trước ngày ${shownDay(first.until)}.`;
    return [problem(severity, 'moved', `Thẩm quyền nêu ${what} ${words}.${term}`)];
  });
}

/** What a move means on a day; null when it is over. */
function moveWords(
  book: DraftBook,
  { by, when, until }: DraftTransfer,
  on: string,
  states: States,
): string | null {
  const what = `chuyển theo ${nameOf(book, by)}${fromDay(exactDay(when))}`;
  switch (transferPhase({ when, until }, states.of(by), on)) {
    case 'ahead':
      return `sẽ ${what}`;
    case 'moved':
      return `đã ${what}`;
    case 'possible':
      return `có thể đã ${what}; chưa xác định được`;
    case 'returned':
      return null;
  }
}

/** So many places are named one by one. */
const MAX_NAMED = 3;

function few(places: readonly string[]): string {
  if (places.length <= MAX_NAMED) return list(places);
  return `${places.slice(0, MAX_NAMED - 1).join(', ')} và ${places.length - MAX_NAMED + 1} chỗ khác`;
}

/** Whether one address is the other or stands in it, either way. */
function meets(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

const MADE_UNDER = {
  details: 'quy định chi tiết',
  guides: 'hướng dẫn',
  implements: 'thực hiện',
  basedOn: 'căn cứ',
} as const;

/**
 * An act in force whose parent has ended: whether it outlives the parent is for a lawyer to say. An
 * ended act among those it only names as bases is worth a note.
 */
export function basisProblems(book: DraftBook, { effect }: Known, states: States): DraftProblem[] {
  const fallen = fallenBases(effect.bases, (slug) => {
    const state = states.of(slug);
    const input = book.bySlug.get(slug)?.effect?.input;
    return state && input ? { state, input } : null;
  });
  const parents = new Set(
    fallen.filter(({ kind }) => kind !== 'basedOn').map(({ target }) => target),
  );
  return fallen
    .filter(({ kind, target }) => kind !== 'basedOn' || !parents.has(target))
    .map((basis) => basisProblem(book, basis));
}

function basisProblem(book: DraftBook, { kind, target, whole, since, by }: FallenBasis) {
  const part = whole ? '' : ' một phần';
  const acts = by.length === 0 ? '' : `, theo ${list(by.map((slug) => nameOf(book, slug)))}`;
  const words = `Văn bản này ${MADE_UNDER[kind]} ${nameOf(book, target)}. Văn bản đó đã hết hiệu lực${part}${fromDay(since)}${acts}.`;
  return kind === 'basedOn'
    ? problem('note', 'fallen-basis', words)
    : problem('warning', 'fallen-basis', `${words} Chưa rõ còn áp dụng được đến đâu.`);
}

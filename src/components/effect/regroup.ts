import { stateIn, type EffectBook } from '../as-of/book.ts';
import type { Question } from '../../legal/effect/index.ts';
import type { Blocks } from './blocks.ts';
import { groupsOf } from './groups.ts';

/** Puts each document into the blocks of its state for a question; its row is painted already. */
export function regroup(
  { sections, rows, reviewed }: Blocks,
  book: EffectBook,
  question: Question,
) {
  const places = new Map(
    [...rows.keys()].map((slug) => {
      const effect = stateIn(book, slug, question);
      const input = book.entries[slug]?.input;
      return [slug, effect && input ? groupsOf(effect, input, reviewed.has(slug)) : []];
    }),
  );
  for (const section of sections) {
    const id = section.dataset.group;
    const members = [...rows].filter(([slug]) => places.get(slug)?.some((group) => group === id));
    section
      .querySelector('tbody')
      ?.replaceChildren(...members.map(([, row]) => row.cloneNode(true)));
    const count = document.querySelector(`[data-group-count="${id ?? ''}"]`);
    if (count) count.textContent = String(members.length);
  }
}

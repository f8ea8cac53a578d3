import { stateIn, type EffectBook } from '../as-of/book.ts';
import type { Question } from '../../legal/effect/index.ts';
import { groupsOf } from './groups.ts';

/** The dashboard's blocks, with a row for each document that is in any of them. */
interface Blocks {
  readonly sections: readonly HTMLElement[];
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
  readonly reviewed: ReadonlySet<string>;
}

/** Reads the blocks as built. Every document with a state of effect stands in one of them. */
export function readBlocks(): Blocks {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const rows = new Map<string, HTMLTableRowElement>();
  const reviewed = new Set<string>();
  for (const section of sections)
    for (const row of section.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const slug = row.dataset.slug ?? '';
      rows.set(slug, row);
      if (section.dataset.group === 'dang-xem-xet') reviewed.add(slug);
    }
  return { sections, rows, reviewed };
}

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

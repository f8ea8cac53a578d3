import type { Question } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import type { TableData } from '../power-tables/table-data.ts';
import { postAnswerHtml } from './post-answer.ts';

/** What the page hands to its script. */
export interface HandedPost {
  readonly data: TableData;
  /** How answers name the post. */
  readonly named: readonly string[];
}

/** Shows who decides each matter of a card for a day and a place. */
export function paintPost({ data, named }: HandedPost, book: EffectBook, question: Question): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-post-answer]')) {
    const { postAnswer, case: one = '', role } = element.dataset;
    const matter = data.matters.find(({ id }) => id === postAnswer);
    if (!matter) continue;
    const asked = {
      matter,
      one: one === '' ? null : one,
      role: role === 'decides' ? ('decides' as const) : ('other' as const),
      named,
    };
    element.innerHTML = postAnswerHtml(asked, data, book, question);
  }
}

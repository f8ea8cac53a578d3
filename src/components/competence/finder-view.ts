import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import { keepDay } from '../as-of/carry-day.ts';
import { answerHtml } from './answer-html.ts';
import type { CompetenceBook } from './book.ts';
import { passes, type Found, type NotFound } from './find-rows.ts';
import type { FinderState } from './finder-state.ts';
import { askedHtml, foundHtml, foundWords, notFoundHtml } from './found-html.ts';
import { fillCard } from './paint-cards.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Pause in typing after which the result is said to who cannot see it. */
const PAUSE = 700;

/** The part of the page below the form. */
export interface FinderView {
  /** The answer to a question, or that there is none. */
  found(found: Found | NotFound, state: FinderState, question: CompetenceQuestion): void;
  /** All matters that pass the filters. */
  list(state: FinderState): void;
}

/** Shows what the finder found; null on a page without the places for it. */
export function createView(book: CompetenceBook): FinderView | null {
  const [results, list, count, status] = ['results', 'list', 'find-count', 'find-status'].map(
    (name) => document.querySelector<HTMLElement>(`[data-${name}]`),
  );
  if (!results || !list || !count || !status) return null;
  const matters = [...list.querySelectorAll<HTMLElement>('[data-matter]')];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (words: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = words;
    }, PAUSE);
  };
  const swap = (asked: boolean): void => {
    results.hidden = !asked;
    list.hidden = asked;
    count.hidden = asked;
    // As `theme-script.ts` reads the address: a language is no question.
    document.documentElement.classList.toggle('asked', /[?&](?!lang=)./.test(location.search));
  };
  const narrow = (state: FinderState): void => {
    for (const element of matters) {
      const row = book.rows.find(({ id }) => id === element.dataset.matter);
      element.hidden = !row || !passes(row, state);
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-matter]:not([hidden])') === null;
  };

  return {
    found(found, state, question) {
      swap(true);
      if (found.first === null) {
        results.innerHTML = notFoundHtml(found, state.text);
        // All there is may hold what was meant.
        narrow(state);
        list.hidden = false;
      } else {
        results.innerHTML = askedHtml(state.text) + foundHtml(found, question, book, state.text);
        for (const details of results.querySelectorAll<HTMLDetailsElement>('details[data-row]'))
          details.addEventListener('toggle', () => {
            open(details, question, book);
          });
        keepDay(results);
      }
      say(foundWords(found));
    },
    list(state) {
      swap(false);
      narrow(state);
      const left = matters.filter((element) => !element.hidden).length;
      const words = listWords(left, matters.length);
      count.textContent = words;
      say(words);
    },
  };
}

/** Fills the card of a short row when it is opened. */
function open(
  details: HTMLDetailsElement,
  question: CompetenceQuestion,
  book: CompetenceBook,
): void {
  const card = details.querySelector<HTMLElement>('[data-card]');
  const row = book.rows.find(({ id }) => id === details.dataset.row);
  if (details.open && card && row && card.innerHTML === '')
    fillCard(card, answerHtml(row, question, book));
}

function listWords(left: number, all: number): string {
  if (left === all) return filled(texts.mattersAll, { n: all });
  return left === 0 ? texts.mattersNone : filled(texts.mattersSome, { n: left, n2: all });
}

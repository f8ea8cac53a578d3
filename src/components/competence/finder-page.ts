import {
  createFinder,
  onlyElsewhere,
  type CompetenceQuestion,
} from '../../legal/competence/index.ts';
import { territoryTree } from '../../legal/effect/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { expansionOf } from '../../search/abbreviations.ts';
import { onPainted } from '../as-of/painted.ts';
import { reveal } from '../ui/reveal.ts';
import { findRows } from './find-rows.ts';
import { readFinder, writeFinder, type FinderState } from './finder-state.ts';
import { createView } from './finder-view.ts';
import { readCompetenceBook } from './read-competence.ts';

/** Makes the finder live: the box, the filters, the address, the day and the answers go together. */
export function startFinder(form: HTMLFormElement): void {
  const book = readCompetenceBook();
  const view = book && createView(book);
  const box = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!book || !view || !box) return;
  const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-find-filter]')];
  const finder = createFinder(book.rows, (word) => expansionOf(word, 'query'));
  let question: CompetenceQuestion = { on: book.effect.builtOn };
  let state = readFinder(location.search);
  /** The question stands: the next letter starts a new entry of the history. */
  let settled = state.text !== '';

  const tree = territoryTree(book.effect.territories);
  const isElsewhere = (row: Competence): boolean =>
    onlyElsewhere(row, question.territory, tree).length > 0;

  function show(): void {
    const asked = state.text.trim() !== '';
    if (asked) view?.found(findRows(book?.rows ?? [], finder, state, isElsewhere), state, question);
    else view?.list(state);
  }

  /** A change worth a step back in the history, or one more letter. */
  function change(changes: Partial<FinderState>, step: 'push' | 'replace'): void {
    state = { ...state, ...changes };
    const query = writeFinder(location.search, changes);
    const address = location.pathname + query;
    if (query !== location.search && (step === 'push' || settled))
      history.pushState(null, '', address);
    else if (query !== location.search) history.replaceState(null, '', address);
    settled = step === 'push';
    show();
  }

  function fromAddress(): void {
    state = readFinder(location.search);
    settled = state.text !== '';
    if (box) box.value = state.text;
    for (const select of selects) {
      const asked = new URLSearchParams(location.search).get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
    }
    show();
  }

  box.addEventListener('input', () => {
    change({ text: box.value, pick: '' }, 'replace');
  });
  form.addEventListener('submit', () => {
    change({ text: box.value, pick: '' }, 'push');
    // On a phone the keyboard would cover the answer.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
  });
  const narrowed = (): Pick<FinderState, 'field' | 'level' | 'asker'> => {
    const [field = '', level = '', asker = ''] = selects.map(({ value }) => value);
    return { field, level, asker };
  };
  for (const select of selects)
    select.addEventListener('change', () => {
      change({ ...narrowed(), pick: '' }, 'push');
    });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const pick = target?.closest<HTMLElement>('[data-pick]')?.dataset.pick;
    const example = target?.closest<HTMLAnchorElement>('[data-examples] a');
    if (pick !== undefined) {
      change({ pick }, 'push');
      // The button pressed was drawn again.
      document.querySelector<HTMLElement>(`[data-pick="${pick}"]`)?.focus();
    } else if (target?.closest('[data-free]')) {
      change({ field: '', level: '', asker: '' }, 'push');
      fromAddress();
      box.focus();
    } else if (example && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      change({ text: new URL(example.href).searchParams.get('q') ?? '', pick: '' }, 'push');
      box.value = state.text;
      box.focus();
    }
  });
  addEventListener('popstate', fromAddress);
  onPainted((painted) => {
    question = painted.question;
    show();
  });
  // Somebody may have begun to type, or chosen a filter, while this was being loaded.
  const typed = box.value;
  const chosen = narrowed();
  fromAddress();
  if (typed !== '' && typed !== state.text) {
    box.value = typed;
    change({ text: typed, pick: '' }, 'replace');
  }
  if (form.dataset.narrowed !== undefined) {
    change({ ...chosen, pick: '' }, 'replace');
    fromAddress();
  }
  reveal();
  form.dataset.finder = 'ready';
}

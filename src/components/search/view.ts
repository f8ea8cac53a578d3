import type { Filters } from '../../search/filters.ts';
import type { SearchResponse } from '../../search/response.ts';
import { copyOf, fill, part, replace, textElement } from './dom.ts';
import type { KindsFound } from './kinds.ts';
import { renderChips, renderFacets, renderParts } from './render-facets.ts';
import { renderReading, renderTargets } from './render-reading.ts';
import { renderDocument, renderNearest } from './render-results.ts';
import { countSentence, nothingSentences, targetSentence } from './sentences.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Which of its faces the page shows. */
type Face = 'intro' | 'loading' | 'error' | 'nothing' | 'target' | 'results';

/** Draws the search page; knows nothing of where answers come from. */
export interface View {
  intro(): void;
  loading(): void;
  error(message: string): void;
  /** A sentence after the count of what was found; an empty one takes it away. */
  note(sentence: string): void;
  /** Asked for more documents, nobody had any. */
  noFurther(): void;
  /** `kinds` is what was found beside documents, where that is known. */
  show(response: SearchResponse, filters: Filters, kinds: KindsFound | null): void;
}

/** @example createView(root, '/van-ban/').loading() */
export function createView(root: HTMLElement, list: string): View {
  const face = (name: Face): void => {
    root.dataset.face = name;
    for (const panel of root.querySelectorAll<HTMLElement>('[data-face-of]'))
      panel.hidden = !(panel.dataset.faceOf ?? '').split(' ').includes(name);
  };
  /** Elements of their own: translating the count must not take the rest for a part of it. */
  const announce = (text: string, unseen = '', missing = ''): void => {
    fill(root, 'total', text);
    fill(root, 'lost', missing);
    fill(root, 'noted', '');
    part(root, 'unseen').textContent = unseen;
  };
  const note = (sentence: string): void => {
    // What is said already need not be said again.
    if (part(root, 'noted').textContent !== sentence) fill(root, 'noted', sentence);
  };
  const blank = (): void => {
    for (const name of ['reading', 'targets', 'chips']) replace(root, name, []);
    part(root, 'kinds').hidden = true;
  };

  return {
    intro() {
      face('intro');
      blank();
      announce('');
    },
    loading() {
      face('loading');
      // Those who see have the words in the page, where they do not move when results come.
      announce('', texts.loading);
    },
    error(message) {
      face('error');
      blank();
      announce(message);
    },
    note,
    noFurther() {
      part(root, 'next').hidden = true;
      note(texts.noMoreDocuments);
    },
    show(response, filters, kinds) {
      const found = response.total.documents > 0;
      face(found ? 'results' : response.query.targets.length > 0 ? 'target' : 'nothing');
      replace(root, 'reading', renderReading(response));
      replace(root, 'targets', renderTargets(response.query, list));
      if (kinds === null) part(root, 'kinds').hidden = true;
      else kinds.draw();
      const chips = renderChips(response, filters);
      const reset = chips.length > 1 ? [copyOf('reset')] : [];
      replace(root, 'chips', [...renderParts(response.query.text), ...chips, ...reset]);
      fill(
        root,
        'facet-count',
        chips.length === 0 ? '' : ` ${filled(texts.chosen, { n: chips.length })}`,
      );
      keepFocus(root, () => replace(root, 'facets', renderFacets(response, filters)));
      part(root, 'facet-panel').hidden = part(root, 'facets').hidden;
      replace(
        root,
        'documents',
        response.documents.map((one) => renderDocument(one, list)),
      );
      part(root, 'next').hidden = response.documents.length >= response.total.documents;
      replace(
        root,
        'tried',
        found ? [] : nothingSentences(response).map((line) => textElement('p', line)),
      );
      replace(root, 'nearest', renderNearest(response.nearest, list));
      part(root, 'nearest-box').hidden = response.nearest.length === 0;
      announce(
        countSentence(response, kinds),
        targetSentence(response),
        kinds ? '' : texts.kindsLost,
      );
    },
  };
}

/** Redrawing the facets must not throw a keyboard user out of them. */
function keepFocus(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const before = active instanceof HTMLInputElement && active.type === 'checkbox' ? active : null;
  draw();
  if (before === null) return;
  const same = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find(
    ({ name, value }) => name === before.name && value === before.value,
  );
  same?.closest('details')?.setAttribute('open', '');
  same?.focus();
}

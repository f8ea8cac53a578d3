import type { Query } from '../../search/query/index.ts';
import { todayFor } from '../as-of/today.ts';
import { createKindFinder } from './find-kinds.ts';
import type { KindsData } from './kinds-data.ts';
import { kindsHtml, type Roots } from './kinds-html.ts';
import type { KindsFound } from './kinds.ts';

/** Makes matters, procedures and terms ready to be found and shown; loaded apart from the page. */
export function startKinds(root: HTMLElement, json: string): (query: Query) => KindsFound {
  const data = JSON.parse(json) as KindsData;
  const find = createKindFinder(data);
  const roots = rootsIn(root);
  const place = root.querySelector<HTMLElement>('[data-part="kinds"]');
  let shown = '';
  return (query) => {
    const results = find(query, todayFor(data.effect));
    return {
      matters: results.matters.length,
      procedures: results.procedures.length,
      terms: results.terms.length,
      draw() {
        const html = kindsHtml(results, query.text, roots);
        if (!place) return;
        place.hidden = html === '';
        // The same ones are not drawn again, so that the focus stays.
        if (html !== shown) place.innerHTML = html;
        shown = html;
      },
    };
  };
}

/** Where the lists of each kind are, from links that stand in the page. */
function rootsIn(root: HTMLElement): Roots {
  const [matters = '', procedures = '', documents = '', terms = ''] = [
    'matters',
    'procedures',
    'documents',
    'terms',
  ].map((name) => root.querySelector(`[data-${name}-link]`)?.getAttribute('href') ?? '');
  return { matters, procedures, documents, terms };
}

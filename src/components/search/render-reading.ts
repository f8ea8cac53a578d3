import type { GoTo, Query } from '../../search/query/index.ts';
import type { SearchResponse } from '../../search/response.ts';
import { documentUrl } from './document-url.ts';
import { copyOf, fill, link, replace, textElement } from './dom.ts';
import { renderState } from './render-results.ts';
import * as texts from '../../texts/vi.ts';

/** The one place a citation names, which Enter may open; `null` when there are none or several. */
export function uniqueTarget({ targets }: Query): GoTo | null {
  const [first, second] = targets.filter(({ alternative }) => !alternative);
  return first !== undefined && second === undefined ? first : null;
}

/** Cards above the results: where the citation leads. */
export function renderTargets(query: Query, list: string): HTMLElement[] {
  const unique = uniqueTarget(query);
  return query.targets.map((target) => {
    const card = copyOf('target');
    link(card, 'link', documentUrl(list, target.slug, target.address));
    fill(card, 'kind', target.alternative ? texts.orGo : texts.goNow);
    fill(card, 'label', capital(target.label));
    fill(card, 'title', target.title);
    fill(card, 'note', target.note);
    fill(card, 'hint', target === unique ? texts.enterOpens : '');
    replace(card, 'state', [renderState(target.state, target.stateName)]);
    return card;
  });
}

/** How the query was read, what could not be used, and what was given up to find anything. */
export function renderReading({ query, relaxations, total }: SearchResponse): HTMLElement[] {
  const lines = query.understood.map((sentence) => textElement('p', sentence));
  const issues = query.issues.map(({ message, hint }) => {
    const line = textElement('p', hint === undefined ? message : `${message} ${hint}`);
    line.dataset.kind = 'issue';
    return line;
  });
  const relaxed = (total.documents > 0 ? relaxations : []).map(({ sentence }) => {
    const line = textElement('p', sentence);
    line.dataset.kind = 'relaxed';
    return line;
  });
  return [...lines, ...issues, ...relaxed];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

import type { OpenQuestion, Statement } from '../../schemas/statement.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { nameHtml } from '../ui/name-html.ts';
import type { CompetenceData } from './book.ts';
import { differencesHtml, evidenceHtml } from './evidence-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What is not known, each with what would settle it; the look of `Certainty.astro`. */
export function unknownsHtml(questions: readonly OpenQuestion[]): string {
  const items = questions.map(
    ({ what, settledBy, discrepancies }) =>
      `<li><p>${nameHtml(what)}</p><p class="quiet">${filled(texts.settledByText, { names: nameHtml(settledBy) })}</p>${differencesHtml(discrepancies)}</li>`,
  );
  return panel('unknown', texts.notKnown, `<ul>${items.join('')}</ul>`);
}

/** Unverified leads, each with where it was read. */
export function leadsHtml(
  leads: readonly Statement[],
  data: Pick<CompetenceData, 'sources'>,
  checkedOn: string,
): string {
  const items = leads.map(
    (lead) =>
      `<li><p>${nameHtml(lead.text)}</p>${differencesHtml(lead.discrepancies)}${evidenceHtml(lead, data, checkedOn)}</li>`,
  );
  return panel('lead', texts.unverified, `<ul>${items.join('')}</ul>`);
}

/** A panel that shows how sure the words in it are. */
export function panel(kind: 'lead' | 'unknown', label: string, inner: string): string {
  return (
    `<div class="certainty ${kind}"><p class="certainty-label">${iconHtml(kind, 16)}${label}</p>` +
    `<div class="certainty-body">${inner}</div></div>`
  );
}

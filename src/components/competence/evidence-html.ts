import type { Evidence } from '../../schemas/fact.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { confidenceLine, evidenceBrief, readSource } from '../ui/sources.ts';
import type { CompetenceData } from './book.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** How sure we are of something, with the sources one press below; the look of `Evidence.astro`. */
export function evidenceHtml(
  evidence: Evidence,
  { sources }: Pick<CompetenceData, 'sources'>,
  checkedOn?: string,
): string {
  const items = evidence.sources.map((ref) => {
    const { title, place, url } = readSource(ref, sources);
    const name =
      url === null ? nameHtml(title) : `<a href="${escapeHtml(url)}">${nameHtml(title)}</a>`;
    return `<li>${name}${place === '' ? '' : ` <span>(${nameHtml(place)})</span>`}</li>`;
  });
  return (
    `<details class="fact-evidence"><summary>${evidenceBrief(evidence)}</summary>` +
    `<p>${confidenceLine(evidence, checkedOn)}</p><ul>${items.join('')}</ul></details>`
  );
}

/** The way to the entries of the register of discrepancies; empty where there is none. */
export function differencesHtml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const links = ids.map((id) => {
    const known = escapeHtml(id);
    return `<a href="/sai-khac/#${known}">${filled(texts.entryLink, { id: known })}</a>`;
  });
  return `<p class="who-differs">${filled(texts.sourcesDiffer, { links: links.join(', ') })}</p>`;
}

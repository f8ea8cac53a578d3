import type { Ground, GroundState } from '../../legal/competence/index.ts';
import { groundLines } from '../ground/ground-lines.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import type { CompetenceData } from './book.ts';
import * as texts from '../../texts/vi.ts';

type Names = Pick<CompetenceData, 'documents'>;

/**
 * Clauses as a list: each a link with its state on the day, and a button for its citation. A
 * document that is only mentioned has neither, and says so.
 */
export function clausesHtml(grounds: readonly GroundState[], names: Names): string {
  const items = grounds.map(({ document, provision, state }) => {
    const basis = { document, provisions: provision === null ? [] : [provision] };
    const held = names.documents[document]?.forms != null;
    const badge = held && state ? stateHtml(state, false) : '';
    const copy = held
      ? `<button type="button" class="who-copy needs-script no-print" data-cite="${escapeHtml(clauseOf(document, provision))}">${texts.copyCitation}</button>`
      : `<span class="quiet">${texts.noPageYet}</span>`;
    return `<li>${clauseLinks([basis], names)} ${badge} ${copy}</li>`;
  });
  return `<ul class="who-clauses" role="list">${items.join('')}</ul>`;
}

/** Clauses as links in a sentence: "Khoản 1 Điều 16 Nghị định …; Điều 3 …". */
export function clauseLinks(basis: readonly Ground[], { documents }: Names): string {
  return groundLines(basis, (slug) => documents[slug] ?? null)
    .map(({ text, href }) =>
      href === null ? nameHtml(text) : `<a href="${escapeHtml(href)}">${nameHtml(text)}</a>`,
    )
    .join('; ');
}

/** A clause across documents, as `slug#address`, or `slug`. */
function clauseOf(document: string, provision: string | null): string {
  return provision === null ? document : `${document}#${provision}`;
}

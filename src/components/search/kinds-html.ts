import { COMMUNE_WORDS } from '../competence/commune-words.ts';
import type { ShortLine } from '../competence/short-answer.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import { documentUrl } from './document-url.ts';
import type { ClauseLine, KindResults, MatterResult, TermResult } from './find-kinds.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Links on the page that others are made from; the offline edition rewrites them. */
export interface Roots {
  readonly matters: string;
  readonly procedures: string;
  readonly documents: string;
  readonly terms: string;
}

/**
 * Terms with what they mean, matters with who decides them today, then procedures, as HTML; empty
 * where there are none. Every string from content or from the query is escaped.
 *
 * @param text the query, for the way to the whole answer.
 */
export function kindsHtml(
  { matters, procedures, terms, several }: KindResults,
  text: string,
  roots: Roots,
): string {
  return (
    section(
      { id: 'thuat-ngu-khop', name: texts.terms, all: texts.allTerms, href: roots.terms },
      terms.map((term) => termHtml(term, roots)),
    ) +
    section(
      { id: 'viec-khop', name: texts.whoDecides, all: texts.allMatters, href: roots.matters },
      several > 0
        ? [severalHtml(several, text, roots)]
        : matters.map((matter, place) => matterHtml(matter, place, text, roots)),
    ) +
    section(
      {
        id: 'thu-tuc-khop',
        name: texts.procedures,
        all: texts.allProcedures,
        href: roots.procedures,
      },
      procedures.map((procedure) => procedureHtml(procedure, roots)),
    )
  );
}

interface Head {
  readonly id: string;
  readonly name: string;
  readonly all: string;
  readonly href: string;
}

function section({ id, name, all, href }: Head, items: readonly string[]): string {
  if (items.length === 0) return '';
  return (
    `<section aria-labelledby="${id}"><div class="kind-head"><h2 id="${id}">${name}</h2>` +
    `<a href="${escapeHtml(href)}">${all}</a></div><ul role="list">${items.join('')}</ul></section>`
  );
}

/** Letters of a definition that are shown; the rest is one press away. */
const LONGEST = 320;

/** What a term means, in which clause. */
function termHtml({ term, text, digest, clause }: TermResult, roots: Roots): string {
  const cut = text.length > LONGEST;
  const words = cut ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
  return (
    `<li class="kind-term" data-term="${escapeHtml(term)}">` +
    label(texts.terms, digest ? texts.digest : '') +
    `<h3>${escapeHtml(term)}</h3><p class="kind-meaning">${escapeHtml(words)}</p>` +
    `<ul class="kind-clauses" role="list">${clauseHtml(clause, roots, ' data-stop')}</ul></li>`
  );
}

/** Many matters that a few words may mean: the finder lets the reader choose. */
function severalHtml(several: number, text: string, { matters }: Roots): string {
  const href = escapeHtml(`${matters}?q=${encodeURIComponent(text)}`);
  return (
    `<li class="kind-matter" data-several="${String(several)}">` +
    `<p>${filled(texts.severalMatters, { n: several })}</p>` +
    `<p class="kind-ways"><a href="${href}" data-stop>${texts.chooseMatter}</a></p></li>`
  );
}

/** Who decides a matter, by what, and the way to the whole answer. */
function matterHtml(
  { id, matter, on, answer, commune, clauses, more }: MatterResult,
  place: number,
  text: string,
  roots: Roots,
): string {
  const page = escapeHtml(documentUrl(roots.matters, id, null));
  // The finder shows its best match; any other has to be named.
  const picked = place === 0 ? '' : `&viec=${id}`;
  const full = escapeHtml(`${roots.matters}?q=${encodeURIComponent(text)}${picked}`);
  return (
    `<li class="kind-matter" data-matter="${escapeHtml(id)}">` +
    label(texts.competence, filled(texts.onDay, { date: formatDate(on) })) +
    heading(page, matter) +
    answer.lines.map(lineHtml).join('') +
    (answer.area === null ? '' : note(filled(texts.onlyIn, { place: answer.area }))) +
    (commune === null ? '' : note(filled(texts.communeAnswer, { what: COMMUNE_WORDS[commune] }))) +
    answer.doubts.map((doubt) => `<p class="kind-doubt">${escapeHtml(doubt)}</p>`).join('') +
    (clauses.length === 0
      ? ''
      : `<ul class="kind-clauses" role="list">${clauses.map((clause) => clauseHtml(clause, roots)).join('')}</ul>`) +
    `<p class="kind-ways"><a href="${full}">${texts.wholeAnswer}<span class="visually-hidden"> ${filled(texts.wholeAnswerOn, { text: escapeHtml(matter) })}</span></a>` +
    (more === 0 ? '' : ` <a href="${page}">${filled(texts.moreGrounds, { n: more })}</a>`) +
    '</p></li>'
  );
}

function lineHtml({ label: cases, who, status }: ShortLine): string {
  const of = cases === '' ? '' : `<span class="kind-case">${nameHtml(cases)}:</span> `;
  return `<p class="kind-answer" data-status="${status}">${of}<strong>${nameHtml(who)}</strong></p>`;
}

function clauseHtml({ text, at, state }: ClauseLine, { documents }: Roots, stop = ''): string {
  if (at === null)
    return `<li>${nameHtml(text)} <span class="quiet">${texts.noPageYet}</span></li>`;
  const href = escapeHtml(documentUrl(documents, at.slug, at.address));
  const badge = state === null ? '' : ` ${stateHtml(state, false)}`;
  return `<li><a href="${href}"${stop}>${nameHtml(text)}</a>${badge}</li>`;
}

function procedureHtml(
  { id, matter, summary, marks }: KindResults['procedures'][number],
  { procedures }: Roots,
): string {
  const page = escapeHtml(documentUrl(procedures, id, null));
  return (
    `<li class="kind-procedure" data-procedure="${escapeHtml(id)}">` +
    label(texts.procedures, marks) +
    heading(page, matter) +
    `<p>${nameHtml(summary)}</p></li>`
  );
}

function label(kind: string, words: string): string {
  return `<p class="kind-label"><strong>${kind}</strong> <span>${escapeHtml(words)}</span></p>`;
}

function heading(href: string, words: string): string {
  return `<h3><a href="${href}" data-stop>${nameHtml(words)}</a></h3>`;
}

function note(words: string): string {
  return `<p class="kind-note">${nameHtml(words)}</p>`;
}

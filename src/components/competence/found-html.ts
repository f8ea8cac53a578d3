import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { answerHtml } from './answer-html.ts';
import type { CompetenceBook } from './book.ts';
import type { Found, NotFound } from './find-rows.ts';
import { lineHtml } from './line-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Matters listed for a vague question. */
const SHOWN = 8;

/** What the finder shows for a question: the card of the best matter, then the next ones in short. */
export function foundHtml(
  found: Found,
  question: CompetenceQuestion,
  book: CompetenceBook,
  text = '',
): string {
  const { first, near, others, unsure, commune, vague } = found;
  if (vague) return vagueHtml(near, question, book);
  return (
    (unsure ? unsureHtml(text) : '') +
    nearHtml(near, first) +
    `<article class="who" data-card="${escapeHtml(first.id)}">${answerHtml(first, question, book, { heading: 2, commune })}` +
    `<p class="find-page"><a href="/tham-quyen/${escapeHtml(first.id)}/">${texts.wholeMatter}</a></p></article>` +
    othersHtml(others, question, book)
  );
}

/** What was asked, for paper: the box is not printed. */
export function askedHtml(text: string): string {
  return `<p class="find-asked">${escapeHtml(filled(texts.askedWords, { text }))}</p>`;
}

/** The matter shown may be another one: what else can be done. */
function unsureHtml(text: string): string {
  return `<p class="find-note">${texts.foundUnsure} ${inTextsHtml(text)}</p>`;
}

/** The way to the same words in the texts of the law. */
function inTextsHtml(text: string): string {
  return `<a href="/tra-cuu/?q=${escapeHtml(encodeURIComponent(text))}">${texts.matterInTexts}</a>`;
}

/** Many matters that a few words may mean: who decides each in a line, the card one press below. */
function vagueHtml(
  near: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const left = near.length - SHOWN;
  return (
    `<p class="find-note">${filled(texts.foundWide, { n: near.length })}</p>` +
    listHtml(near.slice(0, SHOWN), question, book) +
    (left > 0 ? `<p class="quiet">${filled(texts.foundLeft, { n: left })}</p>` : '')
  );
}

/** Which of several is meant: one press each. */
function nearHtml(near: readonly Competence[], first: Competence): string {
  if (near.length === 0) return '';
  const buttons = near.map(
    ({ id, matter }) =>
      `<li><button type="button" class="button" data-pick="${escapeHtml(id)}" aria-pressed="${String(id === first.id)}">${escapeHtml(matter)}</button></li>`,
  );
  return `<div class="find-near"><p id="viec-nao">${filled(texts.foundNear, { n: near.length })}</p><ul role="list" aria-labelledby="viec-nao">${buttons.join('')}</ul></div>`;
}

/** The next matters: what each is and who decides; the card is one press below. */
function othersHtml(
  others: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  if (others.length === 0) return '';
  return `<h2 class="section-head">${texts.foundAlike}</h2>${listHtml(others, question, book)}`;
}

function listHtml(
  rows: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const items = rows.map(
    (row) =>
      `<li><details data-row="${escapeHtml(row.id)}"><summary><span class="find-matter">${escapeHtml(row.matter)}</span>${lineHtml(row, question, book)}</summary>` +
      `<div class="who" data-card="${escapeHtml(row.id)}"></div><p class="find-page"><a href="/tham-quyen/${escapeHtml(row.id)}/">${texts.matterPage}</a></p></details></li>`,
  );
  return `<ul class="find-others" role="list">${items.join('')}</ul>`;
}

/** What to do where nothing fits. */
export function notFoundHtml({ hidden }: NotFound, text: string): string {
  const freed =
    hidden === 0
      ? ''
      : `<p><button type="button" class="button" data-free>${filled(texts.freeFilters, { n: hidden })}</button></p>`;
  return (
    `<div class="certainty unknown"><p><strong>${texts.matterNone}</strong></p>` +
    `${freed}<ul><li>${texts.matterOtherWords}</li>` +
    `<li>${texts.matterOtherFilters}</li>` +
    `<li>${inTextsHtml(text)}</li></ul></div>`
  );
}

/** What was found, for who cannot see it. */
export function foundWords(found: Found | NotFound): string {
  if (found.first === null) return texts.matterNone;
  const { first, near, others, unsure, vague } = found;
  if (vague) return filled(texts.foundWideShort, { n: near.length });
  if (near.length > 0) return filled(texts.foundNearShown, { n: near.length, text: first.matter });
  const sure = unsure ? texts.foundNotSure : texts.foundSure;
  return filled(sure, { text: first.matter, n: others.length });
}

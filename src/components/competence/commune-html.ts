import type { CommuneAnswer } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { nameHtml } from '../ui/name-html.ts';
import type { CompetenceData } from './book.ts';
import { clauseLinks } from './clause-html.ts';
import { COMMUNE_WORDS } from './commune-words.ts';
import * as texts from '../../texts/vi.ts';

type Names = Pick<CompetenceData, 'documents'>;

const LEAD: Readonly<Record<CommuneAnswer, string>> = {
  yes: texts.communeYes,
  no: texts.communeNo,
  unknown: texts.communeUnknown,
};

/** Where the answer of the day is less than what the row says, the day is why. */
const NOT_NOW = texts.communeNotNow;

/** "Thuộc thẩm quyền cấp xã không?" with the clause that says so; why stands behind "Xem thêm". */
export function communeHtml(row: Competence, answer: CommuneAnswer, names: Names): string {
  const why = answer === row.commune.answer ? '' : ` ${NOT_NOW}`;
  return `<p class="who-commune" data-commune="${answer}">${texts.communeAsked} <strong>${COMMUNE_WORDS[answer]}.</strong>${why}${basisHtml(row, answer, names)}</p>`;
}

/** The same where it is what was asked: it leads the card, with the reason. */
export function communeFirstHtml(row: Competence, answer: CommuneAnswer, names: Names): string {
  const why = answer === row.commune.answer ? row.commune.text : NOT_NOW;
  return (
    `<div class="who-commune first" data-commune="${answer}"><p class="who-answer"><strong>${LEAD[answer]}</strong></p>` +
    `<p>${nameHtml(why)}${basisHtml(row, answer, names)}</p></div>`
  );
}

function basisHtml({ commune }: Competence, answer: CommuneAnswer, names: Names): string {
  if (answer !== commune.answer || commune.basis.length === 0) return '';
  return ` <span class="who-commune-basis">${clauseLinks(commune.basis, names)}</span>`;
}

import { documentTypeBySymbol } from '../../document-type.ts';
import type { DocumentNumber } from '../../number/index.ts';
import type { CitedDocument, Designation } from '../types.ts';
import { ordinalKey, titleKey, type Corpus } from './corpus.ts';
import { sameIssuer } from './issuer.ts';
import type {
  AbsenceReason,
  AmbiguityReason,
  CitingText,
  CorpusDocument,
  Warning,
} from './types.ts';

/** Which document is meant. */
export type DocumentResolution =
  | { readonly kind: 'found'; readonly document: CorpusDocument; readonly warnings: Warning[] }
  | {
      readonly kind: 'ambiguous';
      readonly reason: AmbiguityReason;
      readonly candidates: readonly CorpusDocument[];
    }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason };

/**
 * Which document a citation names, when exactly one remains. A number alone is enough for an act of
 * the State or the Party; a local number is shared by every province, so it also takes the issuer,
 * the date, or a text of the same place. `known` are the documents the text named before, which a
 * short name ("Nghị định 134") refers back to.
 */
export function resolveDocument(
  cited: CitedDocument,
  corpus: Corpus,
  context: Pick<CitingText, 'place' | 'issued'>,
  known: ReadonlySet<CorpusDocument>,
): DocumentResolution {
  if (cited.draft) return { kind: 'absent', reason: 'draft' };
  const all = candidatesOf(cited, corpus);
  if (all.length === 0) return { kind: 'absent', reason: 'not-in-corpus' };
  const right = all.filter((document) => !contradicts(document, cited));
  if (right.length === 0) return absentFor(all, cited);
  const left = narrow(right, cited, context, known);
  const [only, ...others] = left;
  if (!only) return { kind: 'absent', reason: 'not-in-corpus' };
  if (others.length > 0) return { kind: 'ambiguous', reason: 'several', candidates: left };
  if (needsPlace(only) && !placeShown(only, cited, context, known))
    return { kind: 'ambiguous', reason: 'local-number', candidates: [only] };
  return { kind: 'found', document: only, warnings: warningsFor(only, cited, context.issued) };
}

function candidatesOf(
  { type, designation, date }: CitedDocument,
  corpus: Corpus,
): CorpusDocument[] {
  switch (designation.by) {
    case 'number': {
      const { number } = designation;
      const exact = corpus.byNumber.get(number.identityKey) ?? [];
      return exact.length > 0 ? [...exact] : withoutYear(number, date?.iso ?? null, corpus);
    }
    case 'ordinal': {
      const { ordinal, suffix, year } = designation;
      return (corpus.byOrdinal.get(ordinalKey(ordinal, suffix)) ?? []).filter(
        (document) =>
          (type === null || bearsType(document, type.id, type.text)) &&
          (year === null || yearOf(document) === year),
      );
    }
    case 'title':
      return [...(corpus.byTitle.get(titleKey(type?.id ?? '', designation.title.text)) ?? [])];
  }
}

/** A normative number printed without its year ("69/QĐ-UBND ngày 05/12/2022") is told by the date. */
function withoutYear(
  number: DocumentNumber,
  date: string | null,
  corpus: Corpus,
): CorpusDocument[] {
  if (number.year !== undefined || date === null) return [];
  const same = corpus.byOrdinal.get(ordinalKey(number.ordinal, number.ordinalSuffix ?? '')) ?? [];
  return same.filter(
    (document) => document.number?.symbol === number.symbol && document.issued === date,
  );
}

/** Whether a word for a type fits a document: its type, or what it issues ("Quy chế 272"). */
function bearsType(document: CorpusDocument, id: string | null, word: string): boolean {
  if (document.type === id) return true;
  const lower = word.toLocaleLowerCase('vi');
  return (
    document.attachments.some(({ prefix }) => prefix === id) ||
    document.title
      .toLocaleLowerCase('vi')
      .replace(/^(?:về việc )?ban hành /u, '')
      .startsWith(lower)
  );
}

/** What cannot be the document meant: another year's of the same name, another place's number. */
function contradicts(document: CorpusDocument, cited: CitedDocument): boolean {
  const { designation, issuer } = cited;
  if (ofOtherYear(document, cited)) return true;
  if (designation.by === 'title' && designation.year !== null) return false;
  return (
    issuer !== null && document.issuer.place !== null && sameIssuer(document, issuer.text) === 'no'
  );
}

/** A law of this name, or a number without a year (which starts anew each year), of another year. */
function ofOtherYear(document: CorpusDocument, { designation, date }: CitedDocument): boolean {
  if (designation.by === 'title')
    return designation.year !== null && ![null, designation.year].includes(yearOf(document));
  const { number, issued } = document;
  if (number === null || number.year !== undefined) return false;
  return date?.iso != null && issued !== null && date.iso.slice(0, 4) !== issued.slice(0, 4);
}

function absentFor(all: readonly CorpusDocument[], cited: CitedDocument): DocumentResolution {
  const byYear = all.some((document) => ofOtherYear(document, cited));
  return { kind: 'absent', reason: byYear ? 'other-year' : 'other-issuer' };
}

/** Drops candidates as long as one remains that fits better: by date, issuer, place, earlier naming. */
function narrow(
  candidates: readonly CorpusDocument[],
  { date, issuer, designation, type }: CitedDocument,
  context: Pick<CitingText, 'place' | 'issued'>,
  known: ReadonlySet<CorpusDocument>,
): readonly CorpusDocument[] {
  const tests: ((document: CorpusDocument) => boolean)[] = [
    ({ issued }) => date?.iso != null && issued === date.iso,
    (document) => issuer !== null && sameIssuer(document, issuer.text) === 'yes',
    (document) => type !== null && document.type === type.id,
    ({ issuer: { place } }) => context.place !== null && place === context.place,
    (document) => designation.by !== 'number' && known.has(document),
    // A text cannot have meant what was issued after it.
    ({ issued }) => context.issued !== null && issued !== null && issued <= context.issued,
  ];
  return tests.reduce<readonly CorpusDocument[]>((left, test) => {
    const fitting = left.length > 1 ? left.filter(test) : left;
    return fitting.length > 0 ? fitting : left;
  }, candidates);
}

function needsPlace({ issuer, number }: CorpusDocument): boolean {
  return issuer.place !== null && number !== null;
}

function placeShown(
  document: CorpusDocument,
  { issuer, date }: CitedDocument,
  { place }: Pick<CitingText, 'place'>,
  known: ReadonlySet<CorpusDocument>,
): boolean {
  return (
    document.issuer.place === place ||
    known.has(document) ||
    (date?.iso != null && date.iso === document.issued) ||
    (issuer !== null && sameIssuer(document, issuer.text) === 'yes')
  );
}

function warningsFor(
  document: CorpusDocument,
  { date, issuer, type, designation }: CitedDocument,
  textIssued: string | null,
): Warning[] {
  const { issued } = document;
  const warnings: Warning[] = [];
  if (date?.iso != null && issued !== null) {
    if (date.iso !== issued) warnings.push({ kind: 'date', cited: date.iso, right: issued });
    else if (date.order === 'month-first') warnings.push({ kind: 'date-order', right: issued });
  }
  if (issuer !== null && sameIssuer(document, issuer.text) === 'no')
    warnings.push({ kind: 'issuer', cited: issuer.text, right: document.issuer.name });
  if (type?.id != null && !typeFits(document, type.id, type.text))
    warnings.push({ kind: 'type', cited: type.text });
  const slip = numberSlip(document, designation);
  if (slip) warnings.push(slip);
  if (textIssued !== null && issued !== null && issued > textIssued)
    warnings.push({ kind: 'later', issued });
  return warnings;
}

/** "Quy chế … số 3072/2014/QĐ-UBND" names what a decision issues; "Luật số 26/VBHN" is wrong. */
function typeFits(document: CorpusDocument, id: string, word: string): boolean {
  if (bearsType(document, id, word)) return true;
  const symbol = document.number?.typeSymbol;
  // A Party "Quy định" bears the symbol of a decision.
  return symbol != null && documentTypeBySymbol(symbol)?.id === id;
}

function numberSlip(document: CorpusDocument, designation: Designation): Warning | null {
  const right = document.number?.canonical;
  if (designation.by !== 'number' || right === undefined) return null;
  const cited = designation.number.canonical;
  return cited === right ? null : { kind: 'number', cited: designation.number.printed, right };
}

function yearOf({ number, issued }: CorpusDocument): number | null {
  if (number?.year !== undefined) return number.year;
  return issued === null ? null : Number(issued.slice(0, 4));
}

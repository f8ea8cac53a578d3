import { DOCUMENT_TYPES } from '../../../legal/document-type.ts';
import { fold, slugify } from '../../../legal/vietnamese/index.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';

/** A document named by number (in part or whole), and how many words that took. */
export interface NumberReading {
  readonly length: number;
  /** Id of the type named before the number; `null` when none was. */
  readonly type: string | null;
  readonly ordinal: string;
  readonly year: number | null;
  /** What follows ordinal and year, as a slug: `nd-cp`, `qd`; empty when left out. */
  readonly symbol: string;
  /** As typed, for messages. */
  readonly text: string;
  /** Only blanks tie it together, so that it is a number only where a document has it. */
  readonly loose: boolean;
}

/** `134/2025/NĐ-CP`, `134-2025-nd-cp`, `2852/QĐ-UBND`, `3072/2014`, `3072`. */
const NUMBER = /^(\d{1,6}[a-z]?)((?:[/-][\p{L}\d&.()]+)*)$/u;

/** Parts of a symbol as they stand after a number; of folded words. */
const SYMBOL =
  /^(?:(?:nd|qd|tt|nq|hd|pl|cp|ttg|ubnd|hdnd|qh\d\d|ubtvqh\d\d|b(?:ng|ca|qp|tc|tp|nv)|t[uw])(?:[/-]|$))+$/;

/** Folded names and symbols of types, longest first so that "thông tư liên tịch" is read whole. */
const TYPE_WORDS = DOCUMENT_TYPES.flatMap(({ id, name, symbols }) =>
  [name, ...symbols].map((word) => ({ id, words: fold(word).split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

/**
 * Reads a document's number at the start of `words` (*exact* forms, with `/` and `-` kept). A bare
 * ordinal counts only beside its type, year or symbol ("qđ 3072", "134 2025"), and dates never do.
 *
 * @param alone nothing else was typed, so that a bare number of two digits or more will do.
 *
 * @example readNumber(['nđ', '134/2025'])?.ordinal // '134'
 */
export function readNumber(
  words: readonly string[],
  { alone = false }: { alone?: boolean } = {},
): NumberReading | null {
  const folded = words.map(fold);
  const type = TYPE_WORDS.find((entry) => entry.words.every((word, i) => folded[i] === word));
  let at = type?.words.length ?? 0;
  if (/^(?:so|hieu)$/.test(folded[at] ?? '')) at++;
  if (at > 0 && (folded[at] ?? '') === 'hieu') at++;
  const [, ordinal, rest = ''] = NUMBER.exec(words[at] ?? '') ?? glued(words[at] ?? '', type) ?? [];
  if (ordinal === undefined) return null;
  const parts = rest.split(/[/-]/).slice(1);
  const year = yearOf(parts[0]);
  const symbol = slugify((year === null ? parts : parts.slice(1)).join('-'));
  const loose = rest === '' && !type;
  const bare = alone && words.length === 1 && ordinal.length > 1 && yearOf(ordinal) === null;
  if (isDate(parts) || (loose && !bare && !isApart(folded[at + 1]))) return null;
  if (rest !== '' && year === null && /^\d*$/.test(symbol)) return null;
  at++;
  const said = folded[at] === 'nam' ? 1 : 0;
  const later = year === null ? yearOf(folded[at + said]) : null;
  if (later !== null) at += said + 1;
  const apart = symbol === '' ? symbolAt(folded.slice(at)) : [];
  at += apart.length;
  return {
    length: at,
    type: type?.id ?? null,
    ordinal,
    year: year ?? later,
    symbol: symbol === '' ? slugify(apart.join('-')) : symbol,
    text: words.slice(0, at).join(' '),
    loose,
  };
}

/** Symbols typed apart from their number: "262 2026 nđ cp". */
function symbolAt(folded: readonly string[]): readonly string[] {
  const end = folded.findIndex((word) => !SYMBOL.test(word));
  return folded.slice(0, end < 0 ? folded.length : end);
}

/** Whether a year or a symbol stands after a bare number: "134 2025", "674 qđ tu". */
function isApart(next = ''): boolean {
  return yearOf(next) !== null || SYMBOL.test(next);
}

/** `nđ134/2025`: symbol and number without a blank. Only when no type word stood before. */
function glued(word: string, type: unknown): RegExpExecArray | null {
  if (type !== undefined) return null;
  const [, symbol = '', number = ''] = /^(nđ|nd|qđ|qd|tt|nq)(\d.*)$/u.exec(word) ?? [];
  const read = symbol === '' ? null : NUMBER.exec(number);
  if (read === null) return null;
  // The symbol goes where it stands in a whole number.
  const [, ordinal = '', rest = ''] = read;
  return NUMBER.exec(/\p{L}/u.test(rest) ? number : `${ordinal}${rest}/${symbol}`);
}

/** Documents a number may mean: all its parts agree, what was left out agrees with anything. */
export function candidatesFor(number: NumberReading, catalogue: Catalogue): CatalogueEntry[] {
  const bySlug = catalogue.bySlug.get(slugify(number.text));
  if (bySlug) return [...bySlug];
  const sameOrdinal = catalogue.byOrdinal.get(number.ordinal.replace(/^0+(?=\d)/, '')) ?? [];
  return sameOrdinal.filter(({ document, number: own }) => {
    if (own === null) return false;
    if (number.year !== null && number.year !== (own.year ?? document.year)) return false;
    if (number.type !== null && !sameType(number.type, document.type)) return false;
    // Part of the symbol will do: "134/2025/NĐ", "thông tư 09/2025 BNG".
    const symbol = `-${slugify(own.symbol)}-`;
    const asked = `-${number.symbol}-`;
    return number.symbol === '' || symbol.startsWith(asked) || symbol.endsWith(asked);
  });
}

/** A Code is a law, too: "luật 91/2015" means the Civil Code. */
function sameType(asked: string, own: string): boolean {
  return asked === own || (asked === 'luat' && own === 'bo-luat');
}

function yearOf(text = ''): number | null {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** `01/07/2025` and `1-7-2025`. */
function isDate(parts: readonly string[]): boolean {
  return parts.length === 2 && /^\d{1,2}$/.test(parts[0] ?? '') && yearOf(parts[1]) !== null;
}

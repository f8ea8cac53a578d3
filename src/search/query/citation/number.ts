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
}

/** `134/2025/NĐ-CP`, `134-2025-nd-cp`, `2852/QĐ-UBND`, `3072/2014`, `3072`. */
const NUMBER = /^(\d{1,6}[a-z]?)((?:[/-][\p{L}\d&.()]+)*)$/u;

/** Folded names and symbols of types, longest first so that "thông tư liên tịch" is read whole. */
const TYPE_WORDS = DOCUMENT_TYPES.flatMap(({ id, name, symbols }) =>
  [name, ...symbols].map((word) => ({ id, words: fold(word).split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

/**
 * Reads a document's number at the start of `words` (*exact* forms, with `/` and `-` kept). A bare
 * ordinal counts only after its type ("qđ 3072"), and dates never do.
 *
 * @example readNumber(['nđ', '134/2025'])?.ordinal // '134'
 */
export function readNumber(words: readonly string[]): NumberReading | null {
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
  if (isDate(parts) || (rest === '' && !type)) return null;
  if (rest !== '' && year === null && /^\d*$/.test(symbol)) return null;
  at++;
  const later = folded[at] === 'nam' && year === null ? yearOf(folded[at + 1]) : null;
  if (later !== null) at += 2;
  return {
    length: at,
    type: type?.id ?? null,
    ordinal,
    year: year ?? later,
    symbol,
    text: words.slice(0, at).join(' '),
  };
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
    const symbol = slugify(own.symbol);
    return (
      number.symbol === '' || symbol === number.symbol || symbol.startsWith(`${number.symbol}-`)
    );
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

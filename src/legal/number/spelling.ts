import { fold } from '../vietnamese/index.ts';
import { knownIssuers, knownTypes } from './symbols.ts';

/** A symbol as it should be written, and what had to be changed for it. */
export interface Spelling {
  readonly text: string;
  readonly changed: 'case' | 'diacritics' | null;
}

/** By lower case first, so that `tư` is not taken for `TU`, nor `đa` for `DA`; then by fold. */
const keys = { type: bySpelling(knownTypes), issuer: bySpelling(knownIssuers) };

function bySpelling(symbols: ReadonlySet<string>): ReadonlyMap<string, string> {
  const map = new Map([...symbols].map((symbol) => [symbol.toLowerCase(), symbol]));
  for (const symbol of symbols) if (!map.has(fold(symbol))) map.set(fold(symbol), symbol);
  return map;
}

/**
 * Vietnamese letters with optional digits, `&` and `.`, but no tone marks: abbreviations carry none
 * (`CTr`, `BGD&ĐT`; not `Hải`).
 *
 * @example isSymbol('UBTVQH15') // true
 */
export function isSymbol(text: string): boolean {
  return /^[A-Za-zĂÂĐÊÔƠƯăâđêôơư][A-Za-zĂÂĐÊÔƠƯăâđêôơư\d&.]{0,23}$/.test(text);
}

/**
 * Restores case and đ of a known symbol; an unknown one only gains capitals when it has none.
 * `null` when the text is no abbreviation.
 *
 * @example spell('qd', 'type') // { text: 'QĐ', changed: 'diacritics' }
 */
export function spell(text: string, role: 'type' | 'issuer'): Spelling | null {
  if (!isSymbol(text)) return null;
  const [, letters = text, digits = ''] = /^(\D+)(\d*)$/.exec(text) ?? [];
  const known = keys[role].get(letters.toLowerCase()) ?? keys[role].get(fold(letters));
  if (known !== undefined) return compare(text, known + digits);
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  // `SNgV` has small letters of its own; `Phong` is a word.
  if (capitals === 0) return compare(text, text.toUpperCase());
  return capitals > 1 || !/\p{Ll}/u.test(text) ? { text, changed: null } : null;
}

function compare(given: string, text: string): Spelling {
  const sameLetters = given.toLowerCase() === text.toLowerCase();
  return { text, changed: given === text ? null : sameLetters ? 'case' : 'diacritics' };
}

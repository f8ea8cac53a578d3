import { fromRoman } from '../address/index.ts';
import type { Tokens } from './lex.ts';
import type { Reading } from './reading.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `16`, `5a`, `2.1`; a number of more than four digits is an amount. */
export function readNumberLabel(t: Tokens, at: number): Reading<string> | null {
  const digits = t.digits(at);
  if (digits === '' || digits.length > 4) return null;
  let label = String(Number(digits));
  let next = at + 1;
  while (t.key(next) === '.' && !t.isSpaced(next) && !t.isSpaced(next + 1)) {
    const more = t.digits(next + 1);
    if (more === '') break;
    // 1.000.000 is money.
    if (more.length > 2) return null;
    label += `.${Number(more)}`;
    next += 2;
  }
  const letter = t.word(next);
  if (letter !== null && letter.shape !== 'none' && !t.isSpaced(next)) {
    if (!letter.symbol || letter.key.length > 2) return null;
    label += letter.key;
    next++;
  }
  return endsLabel(t, next) ? { value: label, next } : null;
}

/** `8`; no `8a`, which no address has. */
export function readPlainNumberLabel(t: Tokens, at: number): Reading<string> | null {
  const read = readNumberLabel(t, at);
  return read !== null && /^\d+$/.test(read.value) ? read : null;
}

/** `a`, `đ`, `a1`, `aa`, `b.4`. */
export function readLetterLabel(t: Tokens, at: number): Reading<string> | null {
  const word = t.word(at);
  if (word?.symbol !== true || word.key.length > 2) return null;
  if (word.key.length === 2 && !word.key.endsWith(word.key.charAt(0))) return null;
  let next = at + 1;
  let label = word.key;
  if (t.isNumber(next) && !t.isSpaced(next)) label += t.digits(next++);
  // "b.4", "b.1.2".
  for (let depth = 0; depth < 3 && t.key(next) === '.' && isGlued(t, next); depth++) {
    if (!/^\d{1,2}$/.test(t.digits(next + 1))) break;
    label += `.${t.digits(next + 1)}`;
    next += 2;
  }
  return endsLabel(t, next) ? { value: label, next } : null;
}

/** `II` as `2`. */
export function readRomanLabel(t: Tokens, at: number): Reading<string> | null {
  const word = t.word(at);
  if (word === null || word.shape === 'lower' || word.shape === 'none') return null;
  const value = word.key.length > 7 ? null : fromRoman(word.key);
  return value !== null && endsLabel(t, at + 1) ? { value: String(value), next: at + 1 } : null;
}

/** "thứ hai" as `2`. */
export function readOrdinalLabel(t: Tokens, at: number): Reading<string> | null {
  if (t.key(at) !== 'thứ') return null;
  const digits = t.digits(at + 1);
  const index = ORDINALS.indexOf(t.key(at + 1)) + 1;
  if (index === 0 && (digits === '' || digits.length > 2)) return null;
  return { value: digits === '' ? String(index) : String(Number(digits)), next: at + 2 };
}

function isGlued(t: Tokens, at: number): boolean {
  return !t.isSpaced(at) && !t.isSpaced(at + 1);
}

/** A label is followed by a blank or a sign, not by more of a word, fraction or date. */
function endsLabel(t: Tokens, at: number): boolean {
  if (t.isSpaced(at) || t.word(at) === null) return true;
  if (t.word(at)?.shape !== 'none' || t.isNumber(at)) return false;
  if (t.key(at) === '%') return false;
  const glued = !t.isSpaced(at + 1) && t.word(at + 1) !== null;
  // "1-3" and "a-c" are ranges, "08-MP" is a number of another kind.
  if (t.key(at) === '-') return !glued || t.isNumber(at + 1) || t.slice(at + 1).length === 1;
  const more = glued && (t.isNumber(at + 1) || t.word(at + 1)?.shape !== 'none');
  return !(more && /^[/.:_]$/.test(t.key(at)));
}

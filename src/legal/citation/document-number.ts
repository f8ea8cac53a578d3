import { documentTypeBySymbol } from '../document-type.ts';
import type { Result } from '../issue.ts';
import { parseDocumentNumber, type DocumentNumber } from '../number/index.ts';
import type { Tokens } from './lex.ts';
import { rangeOf, type Reading } from './reading.ts';
import type { Designation } from './types.ts';

export type ByNumber = Extract<Designation, { by: 'number' }>;

/** More tokens than any number has; bounds the work on "1/2/3/4/…". */
const MAX_TOKENS = 40;

/**
 * Reads a whole number, `134/2025/NĐ-CP`. It may be broken over lines after a separator, and have
 * blanks around separators as long as something is missing without what follows.
 */
export function readNumber(t: Tokens, at: number): Reading<ByNumber> | null {
  if (!t.isNumber(at) || t.end(at) - t.start(at) > 8) return null;
  let next = at + 1;
  let parts = 0;
  const suffix = t.word(next)?.symbol === true && !t.isSpaced(next) && t.slice(next).length === 1;
  if (suffix) next++;
  while (next - at < MAX_TOKENS) {
    const segment = readSegment(t, next, parts);
    if (segment === null) break;
    parts += segment.parts;
    next = segment.next;
  }
  if (parts === 0) return null;
  if (parts === 1 && isIssuerApart(t, next)) next = endOfSymbol(t, next + 1);
  next = readUnitInParentheses(t, next);
  const printed = t
    .slice(at, next)
    .replace(/([/-])\s*[\n\r]\s*/g, '$1')
    .replace(/(\p{Lu})\s+(\d+)$/u, '$1$2')
    .replace(/(\p{Lu})\s+(\p{Lu})/u, '$1-$2');
  const { value, issues } = parsed(printed);
  if (value === null) return null;
  const range = rangeOf(t, at, next);
  const named: ByNumber = { by: 'number', number: value, issues, range, title: null };
  return { value: named, next: skipStrayLetter(t, skipGluedMark(t, next)) };
}

/** Numbers read so far, by how they are printed: laws cite the same ones over and over. */
const known = new Map<string, Result<DocumentNumber>>();
const MAX_KNOWN = 5_000;

function parsed(printed: string): Result<DocumentNumber> {
  const cached = known.get(printed);
  if (cached !== undefined) return cached;
  const result = parseDocumentNumber(printed);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(printed, result);
  return result;
}

/** A separator and what follows it: a year, or a symbol such as `UBTVQH11` or `BGD&ĐT`. */
function readSegment(t: Tokens, at: number, parts: number): { next: number; parts: number } | null {
  if (!isSeparator(t.key(at))) return null;
  const complete = parts > 1;
  if (t.isSpaced(at) && (complete || t.isLineStart(at))) return null;
  let next = at + 1;
  while (isSeparator(t.key(next)) && !t.isSpaced(next) && next - at < 3) next++;
  if (t.isSpaced(next) && complete && !t.isLineStart(next)) return null;
  if (t.isNumber(next)) {
    const year = /^(?:19|20)\d\d$/.test(t.digits(next));
    return parts === 0 && year ? { next: next + 1, parts: 0 } : null;
  }
  const word = t.word(next);
  if (word?.symbol !== true) return null;
  if (complete && isStrayLetter(t, next)) return null;
  if (t.isSpaced(next) && (word.shape === 'lower' || t.slice(next).length < 2)) return null;
  const assembly = ASSEMBLY.has(word.key);
  if (assembly && isTermApart(t, next + 1)) return { next: next + 2, parts: 2 };
  return { next: endOfSymbol(t, next + 1), parts: assembly ? 2 : 1 };
}

/** "02/KH-NV-n": a stray letter is no part of a number that is complete. */
function isStrayLetter(t: Tokens, at: number): boolean {
  return t.word(at)?.shape === 'lower' && !t.isSpaced(at) && t.slice(at).length === 1;
}

function skipStrayLetter(t: Tokens, at: number): number {
  const stray = t.key(at) === '-' && !t.isSpaced(at) && isStrayLetter(t, at + 1);
  return stray && t.isSpaced(at + 2) ? at + 2 : at;
}

/** Symbols that make a number complete by themselves, with the term that follows. */
const ASSEMBLY = new Set(['qh', 'ubtvqh']);

/** "06/QĐ TTg": the dash is lost. */
function isIssuerApart(t: Tokens, at: number): boolean {
  if (!t.isSpaced(at) || t.isLineStart(at) || !/^(?:ttg|cp|ubnd|hđnd|tw|tu)$/.test(t.key(at)))
    return false;
  const type = documentTypeBySymbol(t.slice(at - 1));
  return t.isCapital(at) && type !== null && !t.isCapital(at + 1);
}

/** "19/2007/NQ-QH 12": the term stands apart. */
function isTermApart(t: Tokens, at: number): boolean {
  if (!/^(?:\d|1\d)$/.test(t.digits(at)) || t.isLineStart(at)) return false;
  return t.isSpaced(at) && t.isSpaced(at + 1) && t.key(at + 1) !== 'tháng';
}

function endOfSymbol(t: Tokens, from: number): number {
  let next = from;
  while (!t.isSpaced(next) && next - from < MAX_TOKENS) {
    if (t.isNumber(next) && !isGluedMark(t, next)) next++;
    else if (t.key(next) === '&' && !t.isSpaced(next + 1) && t.word(next + 1)?.symbol === true)
      next += 2;
    else if (t.word(next)?.symbol === true && t.isNumber(next - 1)) next++;
    else break;
  }
  return next;
}

/** Symbols that no digit ends, but for the mark of a footnote: "NĐ-CP1"; not "QH15", "NHNN7". */
const NEVER_NUMBERED = /^(?:cp|ttg|ubnd|tw|tu|b[a-zđ]{2,})$/;

function isGluedMark(t: Tokens, at: number): boolean {
  if (!t.isNumber(at) || t.isSpaced(at) || t.digits(at).length > 2) return false;
  if (!NEVER_NUMBERED.test(t.key(at - 1))) return false;
  return t.isSpaced(at + 1) || t.word(at + 1)?.shape === 'none';
}

function skipGluedMark(t: Tokens, at: number): number {
  return isGluedMark(t, at) ? at + 1 : at;
}

/** The signs between the parts of a number. */
export function isSeparator(key: string): boolean {
  return key === '/' || key === '-';
}

/** `(A11)` of `42/2009/TT-BCA(A11)`. */
function readUnitInParentheses(t: Tokens, at: number): number {
  if (t.key(at) !== '(' || t.word(at + 1)?.shape !== 'capital') return at;
  if (!t.isNumber(at + 2) || t.isSpaced(at + 2) || t.slice(at + 1).length > 1) return at;
  return t.key(at + 3) === ')' ? at + 4 : at;
}

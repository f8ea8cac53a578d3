import type { Range } from '../issue.ts';
import type { Tokens } from './lex.ts';
import type { CitedName, Designation } from './types.ts';

/** Something read, and the token after it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** What tells a document from others, and its issuer where that stands before the number. */
export type Named = Reading<Designation> & { readonly issuer: CitedName | null };

/** @example rangeOf(new Tokens('Điều 16 này'), 0, 2) // { start: 0, end: 7 } */
export function rangeOf(t: Tokens, from: number, to: number): Range {
  return { start: t.start(from), end: t.end(to - 1) };
}

/** Tokens `from` to `to`, exclusive, as a name. */
export function nameOf(t: Tokens, from: number, to: number): CitedName {
  return { text: t.slice(from, to).replace(/\s+/g, ' '), range: rangeOf(t, from, to) };
}

/** A line begins here with a mark of its own ("2.", "a)", "-", "Điều 5."): a sentence ends before. */
export function isBreak(t: Tokens, at: number): boolean {
  if (!t.isLineStart(at)) return false;
  const next = t.key(at + 1);
  // The sentence may end with a number that was broken off: "Điều 5 và\n6."
  if (t.isNumber(at))
    return (next === '.' || next === ')') && !t.isNumber(at + 2) && !t.isLineStart(at + 2);
  if (/^[-+•*❑]$/u.test(t.key(at))) return true;
  // "II. Nội dung".
  if (/^[ivx]{1,5}$/.test(t.key(at)) && next === '.' && t.isCapital(at)) return true;
  if (t.key(at).length === 1 && next === ')') return true;
  return isHeading(t, at);
}

/** Words after which a unit at the start of a line goes on with a sentence that was broken there. */
const LEADING = new Set(
  'tại theo của và hoặc đến từ các khoản điểm , sung đổi bỏ như trong với thuộc'.split(' '),
);
const DIVISIONS = new Set('phần chương tiểu mục điều phụ mẫu'.split(' '));
/** Headings only where they are alone on their line, as in tables of contents. */
const LEAVES = new Set(['khoản', 'điểm']);

/** "Điều 16. …", "Chương II", "Phụ lục I" as a heading of the text itself, at the start of its line. */
export function isHeading(t: Tokens, at: number): boolean {
  const key = t.key(at);
  if (LEAVES.has(key)) return isLeafAlone(t, at);
  if (!DIVISIONS.has(key) || !t.isCapital(at) || !startsLine(t, at)) return false;
  let label = at + 1;
  if (key === 'phụ' || key === 'tiểu') label++;
  if (t.key(label) === 'số' || t.key(label) === 'thứ') label++;
  let end = label + 1;
  while (!t.isSpaced(end) && (t.isNumber(end) || t.word(end)?.shape === 'lower')) end++;
  const sign = t.key(end);
  // `**Chương II**` in Markdown.
  if (sign === '*' && t.isLineStart(end + 1)) end++;
  const stops = ['.', ':'].includes(sign) && !(t.isNumber(end + 1) && !t.isSpaced(end + 1));
  if (!stops && !t.isLineStart(end) && t.word(end)?.shape !== 'upper') return false;
  if (isContinued(t, at)) return false;
  return stops || t.isLineStart(end) || key !== 'điều' || t.word(at)?.shape === 'upper';
}

/** "Khoản 1" alone on its line, with a capital, or "Khoản 1: Thẩm quyền" on a slide. */
function isLeafAlone(t: Tokens, at: number): boolean {
  if (!t.isLineStart(at) || t.isLineStart(at + 1) || !t.isCapital(at)) return false;
  const named = /^[.:]$/.test(t.key(at + 2)) && t.isSpaced(at + 3) && t.isCapital(at + 3);
  return (named || t.isLineStart(at + 2)) && !isContinued(t, at);
}

/**
 * Only bullets and quotation marks stand before it on its line, or it opens a passage that an
 * amendment inserts: "như sau: “Điều 5a. …".
 */
function startsLine(t: Tokens, at: number): boolean {
  if (t.key(at - 1) === '"' && t.key(at - 2) === ':') return true;
  let first = at;
  for (let steps = 0; steps < 3 && !t.isLineStart(first); steps++) {
    first--;
    if (!/^["'•*❑+-]$/u.test(t.key(first)) && t.word(first)?.shape !== 'none') return false;
    if (t.isNumber(first)) return false;
  }
  return t.isLineStart(first);
}

function isContinued(t: Tokens, at: number): boolean {
  if (!t.isLineStart(at)) return false;
  const before = t.word(at - 1);
  if (before === null) return false;
  if (before.shape === 'upper') return false;
  if (LEADING.has(before.key)) return true;
  // "khoản 2" at the end of the line above, not alone on it.
  const alone = t.isCapital(at - 2) && t.isLineStart(at - 2) && !LEADING.has(t.key(at - 3));
  return t.isNumber(at - 1) && LEAVES.has(t.key(at - 2)) && !alone;
}

import type { Range } from '../issue.ts';
import { IGNORED_CLASS, kindOf } from './characters.ts';
import { fold } from './normalise.ts';

const WORD = new RegExp(String.raw`[\p{L}\p{N}\p{M}${IGNORED_CLASS}]`, 'u');

/** Whether a BMP unit belongs to words: 0 not asked yet, 1 no, 2 yes. Property escapes are slow. */
const known = new Uint8Array(0x1_0000);

function isWordPart(codePoint: number): boolean {
  if (codePoint > 0xffff) return WORD.test(String.fromCodePoint(codePoint));
  return (known[codePoint] ||= WORD.test(String.fromCharCode(codePoint)) ? 2 : 1) === 2;
}

/**
 * Words of a text, as ranges of the original. Vietnamese puts a blank between syllables, so this is
 * all the segmentation there is; marks and soft hyphens stay with their word.
 *
 * @example syllables('Điều 16.') // [{ start: 0, end: 4 }, { start: 5, end: 7 }]
 */
export function syllables(text: string): Range[] {
  const found: Range[] = [];
  forEachSyllable(text, (start, end) => void found.push({ start, end }));
  return found;
}

/** Visits the words of {@link syllables} without making an object of each: for whole corpora. */
export function forEachSyllable(text: string, visit: (start: number, end: number) => void): void {
  let begun = -1;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    // Only letters beyond the BMP take two units.
    const codePoint = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
    if (isWordPart(codePoint)) {
      if (begun < 0) begun = at;
    } else if (begun >= 0) {
      visitTrimmed(text, begun, at, visit);
      begun = -1;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (begun >= 0) visitTrimmed(text, begun, text.length, visit);
}

/** A word starts at its first letter or digit and does not end in invisible characters. */
function visitTrimmed(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let start = from;
  while (start < to) {
    const first = text.codePointAt(start) ?? 0;
    if (kindOf(first) === 'other') break;
    start += first > 0xffff ? 2 : 1;
  }
  let end = to;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === 'ignored') end--;
  if (start < end) visit(start, end);
}

/**
 * Text as a part of an address: ASCII letters and digits with single hyphens.
 *
 * @example slugify('Ủy ban nhân dân (cấp tỉnh)') // 'uy-ban-nhan-dan-cap-tinh'
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

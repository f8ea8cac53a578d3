import type { Range } from '../issue.ts';
import { IGNORED_CLASS, kindOf } from './characters.ts';
import { fold } from './normalise.ts';

const WORD = new RegExp(String.raw`[\p{L}\p{N}\p{M}${IGNORED_CLASS}]+`, 'gu');

/**
 * Words of a text, as ranges of the original. Vietnamese puts a blank between syllables, so this is
 * all the segmentation there is; marks and soft hyphens stay with their word.
 *
 * @example syllables('Điều 16.') // [{ start: 0, end: 4 }, { start: 5, end: 7 }]
 */
export function syllables(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(WORD)) {
    const range = trim(text, match.index, match.index + match[0].length);
    if (range !== null) found.push(range);
  }
  return found;
}

/** A word starts at its first letter or digit and does not end in invisible characters. */
function trim(text: string, from: number, to: number): Range | null {
  let start = from;
  while (start < to && kindOf(text.codePointAt(start) ?? 0) !== 'other') start++;
  let end = to;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === 'ignored') end--;
  return start < end ? { start, end } : null;
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

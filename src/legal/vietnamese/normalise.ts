import { kindOf, plain } from './characters.ts';
import { placeTones } from './tone.ts';

/** `exact` keeps diacritics; `fold` drops them, for people who type without. */
export type NormalForm = 'exact' | 'fold';

/** A normal form with the way back to the text it was made from. */
export interface Normalised {
  readonly text: string;
  /**
   * `offsets[i]` is where in the original the unit `text[i]` begins; one more entry holds the
   * original's length. So `[a, b)` of `text` is `[offsets[a], offsets[b])` of the original.
   */
  readonly offsets: Uint32Array;
}

/**
 * More marks than any orthography stacks on a letter. The rest is left out of the normal form: a
 * pasted tower of marks must not cost quadratic time.
 */
const MAX_MARKS = 8;

/** Normal forms of single BMP characters met so far, by unit. */
const singles: Record<NormalForm, (string | undefined)[]> = { exact: [], fold: [] };

/**
 * The form in which texts and queries are compared, in linear time. Composition is per letter with
 * its marks, so scripts whose letters join (Hangul jamo) keep the form they came in.
 *
 * @example normalise('Thỏa\u00ad thuận', 'fold').text // 'thoa thuan'
 */
export function normalise(text: string, form: NormalForm): Normalised {
  const offsets: number[] = [];
  let normal = '';
  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (code >= 0xad && kindOf(code) === 'ignored') continue;
    const end = endOfMarks(text, at);
    const piece = end === at ? single(code, form) : clusterForm(text.slice(start, end), form);
    at = end;
    normal += piece;
    // One offset a UTF-16 unit; for-of would count code points.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let unit = 0; unit < piece.length; unit++) offsets.push(start);
  }
  offsets.push(text.length);
  return {
    text: form === 'exact' ? placeTones(normal) : normal,
    offsets: Uint32Array.from(offsets),
  };
}

/** Where the marks (and invisible characters) that follow a letter end. */
function endOfMarks(text: string, from: number): number {
  let at = from;
  // Below U+00AD nothing is a mark or invisible; most text is.
  while (at < text.length && text.charCodeAt(at) >= 0xad) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === 'other') break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function single(code: number, form: NormalForm): string {
  const cached = singles[form][code];
  if (cached !== undefined) return cached;
  const piece = clusterForm(String.fromCodePoint(code), form);
  if (code <= 0xffff) singles[form][code] = piece;
  return piece;
}

function clusterForm(cluster: string, form: NormalForm): string {
  const visible: string[] = [];
  for (const character of cluster) {
    if (kindOf(character.codePointAt(0) ?? 0) !== 'ignored') visible.push(character);
    if (visible.length > MAX_MARKS) break;
  }
  // Half an astral character could meet its other half once what stood between them is dropped.
  const composed = visible.join('').toWellFormed().normalize('NFC').toLowerCase();
  const [base = '', ...marks] = composed.normalize('NFC');
  const exact = plain(base) + marks.slice(0, MAX_MARKS).join('');
  if (form === 'exact') return exact;
  return exact.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').normalize('NFC');
}

/**
 * NFC, lower case, one tone placement, plain spaces, dashes and quotes.
 *
 * @example exact('UỶ BAN HOÀ BÌNH') // 'ủy ban hòa bình'
 */
export function exact(text: string): string {
  return normalise(text, 'exact').text;
}

/**
 * {@link exact} without diacritics.
 *
 * @example fold('Đối ngoại') // 'doi ngoai'
 */
export function fold(text: string): string {
  return normalise(text, 'fold').text;
}

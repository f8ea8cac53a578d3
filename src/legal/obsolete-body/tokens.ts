import type { Range } from '../issue.ts';
import { exact, syllables } from '../vietnamese/index.ts';

/** A syllable of a text, and how it stands to the one before. */
export interface Token {
  readonly key: string;
  readonly range: Range;
  /**
   * - `space`: blanks or one line break, so a name may go on;
   * - `sign`: a comma, dash or "&" as well, as in "Lao động - Thương binh";
   * - `colon`: a list begins;
   * - `break`: a name cannot go on.
   */
  readonly joined: 'space' | 'sign' | 'colon' | 'break';
}

/** More white space than this stands in no name; a longer run must not cost more than a look. */
const MAX_GAP = 40;

/** Normal forms of syllables met so far: a language has a few thousand, a text repeats them. */
const keys = new Map<string, string>();
const MAX_KEYS = 20_000;

function keyOf(syllable: string): string {
  const known = keys.get(syllable);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = exact(syllable);
  keys.set(syllable, key);
  return key;
}

/** Cuts a text into syllables in one normal form. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return syllables(text).map((range, i) => {
    const joined =
      i === 0 ? 'break' : joinOf(text.slice(end, Math.min(range.start, end + MAX_GAP + 1)));
    end = range.end;
    return { key: keyOf(text.slice(range.start, range.end)), range, joined };
  });
}

function joinOf(gap: string): Token['joined'] {
  if (gap.length > MAX_GAP || gap.split('\n').length > 2) return 'break';
  const sign = gap.trim();
  if (sign === '') return gap === '' ? 'break' : 'space';
  if (sign === ':') return 'colon';
  return sign.length === 1 && ',-–—&'.includes(sign) ? 'sign' : 'break';
}

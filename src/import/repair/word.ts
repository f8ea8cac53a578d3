import { exact, isSyllable } from '../../legal/vietnamese/index.ts';
import { ENCODINGS, type LegacyEncoding } from './encodings/index.ts';

/** Whether a word of letters is spelt as a Vietnamese syllable, in small, capital or mixed letters. */
export function isVietnamese(word: string): boolean {
  return word.length <= 12 && isSyllable(exact(word));
}

/** Letters of an old encoding read as what they stand for; `null` where a character is no letter. */
export function decode(word: string, encoding: LegacyEncoding): string | null {
  const table = ENCODINGS[encoding];
  let text = '';
  for (let at = 0; at < word.length;) {
    const pair = at + 1 < word.length ? table.get(word.slice(at, at + 2)) : undefined;
    const letter = pair ?? table.get(word.charAt(at)) ?? plainLetter(word.charAt(at));
    if (letter === null) return null;
    text += letter;
    at += pair === undefined ? 1 : 2;
  }
  return text;
}

function plainLetter(character: string): string | null {
  return /[A-Za-z]/.test(character) ? character : null;
}

/** Whether a word in an old encoding is spelt as a Vietnamese syllable. */
export function isWord(word: string, encoding: LegacyEncoding): boolean {
  const decoded = decode(word, encoding);
  return decoded !== null && isVietnamese(decoded);
}

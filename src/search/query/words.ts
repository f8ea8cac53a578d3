import { exact, syllables } from '../../legal/vietnamese/index.ts';
import { expansionOf } from '../abbreviations.ts';
import { isMarked, wordsOf } from '../words.ts';

/** *Exact* forms of a text of the query, abbreviations written out. */
export function formsOf(text: string): string[] {
  return wordsOf(text, 'query').flatMap(({ terms }) => terms);
}

/** Abbreviations of a text, as typed, with what they stand for. */
export function abbreviationsIn(text: string): [string, string][] {
  return syllables(text).flatMap(({ start, end }): [string, string][] => {
    const word = text.slice(start, end);
    const long = expansionOf(exact(word), 'query');
    return long === null ? [] : [[word, long]];
  });
}

/**
 * Whether a text was typed with accents. Two words of five suffice: four in five syllables of
 * Vietnamese bear one, but numbers and names do not. Abbreviations do not count, since `UBND` says
 * nothing about how the rest was typed.
 *
 * @example isAccented('hội thảo quoc te') // true
 */
export function isAccented(text: string): boolean {
  const words = syllables(text)
    .map(({ start, end }) => exact(text.slice(start, end)))
    .filter((word) => /\p{L}/u.test(word) && expansionOf(word, 'query') === null);
  return words.length > 0 && words.filter(isMarked).length / words.length >= 0.4;
}

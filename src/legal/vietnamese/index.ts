/** Vietnamese text: normal forms with offset maps, words, slugs, order. */
export { nfc } from './nfc.ts';
export { exact, fold, normalise } from './normalise.ts';
export type { NormalForm, Normalised } from './normalise.ts';
export { compareVietnamese, POINT_LETTERS, pointLetterIndex } from './order.ts';
export { forEachSyllable, slugify, syllables } from './syllables.ts';
export { readTyped, type Typed } from './telex.ts';
export { isSyllable } from './telex-syllable.ts';

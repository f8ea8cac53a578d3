/** What became of a text, syllable by syllable, and how to say it in words. */
export { difference, isChanged, mirror, type Segment } from './difference.ts';
export { differenceWords } from './words.ts';

import { en, type TextKey } from './en.ts';
import { TERMS } from './terms.ts';
import * as vi from './vi.ts';

/**
 * Every text with its English. The build puts them into the module that swaps texts, as one constant
 * (astro.config.ts): names of texts are of no use there.
 */
export const ENGLISH_PAIRS: readonly (readonly [text: string, english: string])[] = [
  ...(Object.keys(vi) as TextKey[]).map((key) => [vi[key], en[key]] as const),
  ...Object.entries(TERMS),
];

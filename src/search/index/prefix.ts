import { WEIGHTS } from '../weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the index that stands for a word of the query. */
export interface Variant {
  /** Folded id. */
  readonly id: number;
  readonly weight: number;
}

/** More completions than this say nothing about what will be typed. */
const MAX_COMPLETIONS = 150;

/**
 * Words that begin with the letters typed so far, the word itself left out. Digits are never
 * completed: `1` is not the beginning of 134.
 *
 * @example withPrefix(vocabulary, 'ngoa') // 'ngoai'
 */
export function withPrefix({ sorted, foldedIds }: Vocabulary, prefix: string): Variant[] {
  if (prefix.length < 2 || /\d/.test(prefix)) return [];
  const found: Variant[] = [];
  for (let at = firstNotBelow(sorted, prefix); at < sorted.length; at++) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(prefix)) break;
    if (word === prefix) continue;
    found.push({ id: foldedIds.get(word) ?? 0, weight: WEIGHTS.prefix });
    if (found.length > MAX_COMPLETIONS) return [];
  }
  return found;
}

/** Binary search for the first word that is not less than `key`. */
function firstNotBelow(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

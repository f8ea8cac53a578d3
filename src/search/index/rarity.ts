import { fold } from '../../legal/vietnamese/index.ts';
import type { SearchIndex } from './build.ts';
import { frequencyOf } from './postings.ts';

/** The two normal forms in which words are counted. */
export type Form = 'folded' | 'exact';

/** Rarity (BM25's idf) of a term that `found` of `count` provisions hold; one in none is the rarest. */
export function rarityOf(found: number, count: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5));
}

/** Rarity of a word, given in its *exact* form, in one normal form. */
export function wordRarity(index: SearchIndex, form: Form, word: string): number {
  const { statistics, vocabulary, data } = index;
  const term = form === 'folded' ? fold(word) : word;
  if (statistics) return rarityOf(statistics.frequency(form, term), statistics.count);
  const id = (form === 'folded' ? vocabulary.foldedIds : vocabulary.exactIds).get(term) ?? 0;
  return rarityOf(frequencyOf(index[form].words, id), data.provisions.length);
}

/** Rarity of two words side by side, by their ids in one normal form. */
export function pairRarity(index: SearchIndex, form: Form, first: number, second: number): number {
  const { statistics, vocabulary, data } = index;
  if (statistics) {
    const words = vocabulary[form];
    const term = `${words[first] ?? ''} ${words[second] ?? ''}`;
    return rarityOf(statistics.frequency(form, term), statistics.count);
  }
  const { pairs, pairIds } = index[form];
  return rarityOf(frequencyOf(pairs, pairIds.get(first, second)), data.provisions.length);
}

import { fold } from '../../legal/vietnamese/index.ts';
import type { SearchIndex } from './build.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * The nearest word of the texts for each word that is in none of them: one letter added, dropped,
 * changed or swapped with its neighbour, the most frequent first. Words with digits are left alone,
 * since another number is another law.
 *
 * @example nearestWords(index, ['thaor']).get('thaor') // 'thao'
 */
export function nearestWords(index: SearchIndex, forms: readonly string[]): Map<string, string> {
  const { foldedIds } = index.vocabulary;
  const found = new Map<string, string>();
  for (const form of forms) {
    const word = fold(form);
    if (foldedIds.has(word) || word.length < 2 || word.length > 12 || /\d/.test(word)) continue;
    const near = [...new Set(edits(word))].filter(
      (edit) => foldedIds.has(edit) && !/\d/.test(edit),
    );
    const [best] = near.sort(
      (a, b) => frequency(index, b) - frequency(index, a) || (a < b ? -1 : 1),
    );
    if (best !== undefined) found.set(word, best);
  }
  return found;
}

function frequency({ vocabulary, folded }: SearchIndex, word: string): number {
  const id = vocabulary.foldedIds.get(word) ?? 0;
  return (folded.words.starts[id + 1] ?? 0) - (folded.words.starts[id] ?? 0);
}

function* edits(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}

import type { SearchIndex } from './build.ts';
import { edits } from './edits.ts';
import { frequencyOf } from './postings.ts';
import type { Statistics } from './statistics.ts';

/** What is known of the words of all texts, to tell slips of the finger from words. */
export interface Lexicon {
  /** How many provisions hold a word, or two words with a blank between them, without accents. */
  readonly frequency: (term: string) => number;
  /** Whether any text has a word in just this *exact* form. */
  readonly hasExact: (form: string) => boolean;
  /** Words of the texts that are one slip away from a word without accents. */
  readonly near: (word: string) => readonly string[];
}

/** What statistics of the whole say of words. */
export function lexiconOfStatistics({ frequency, near }: Statistics): Lexicon {
  return {
    frequency: (term) => frequency('folded', term),
    hasExact: (form) => frequency('exact', form) > 0,
    near,
  };
}

/** The lexicon of an index; of the whole, where the index holds candidates taken from it. */
export function lexiconOf({ statistics, vocabulary, folded }: SearchIndex): Lexicon {
  if (statistics) return lexiconOfStatistics(statistics);
  const idOf = (word: string): number => vocabulary.foldedIds.get(word) ?? 0;
  return {
    frequency: (term) => {
      const [first = '', second] = term.split(' ');
      if (second === undefined) return frequencyOf(folded.words, idOf(first));
      const [a, b] = [idOf(first), idOf(second)];
      return a === 0 || b === 0 ? 0 : frequencyOf(folded.pairs, folded.pairIds.get(a, b));
    },
    hasExact: (form) => vocabulary.exactIds.has(form),
    near: (word) => [...edits(word)].filter((edit) => idOf(edit) !== 0),
  };
}

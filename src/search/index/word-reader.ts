import { fold } from '../../legal/vietnamese/index.ts';
import { termsOf } from '../words.ts';

/** A term in its two normal forms. */
export interface Reading {
  readonly exact: string;
  readonly folded: string;
}

/** The terms of a word as printed: one, or several for an abbreviation. */
export type WordReader = (word: string) => readonly Reading[];

/** Spellings remembered; those of all Vietnamese law are fewer. */
const MOST = 100_000;

/** Normalising costs more than all the rest of indexing, so each spelling is normalised once. */
export function createWordReader(): WordReader {
  const known = new Map<string, readonly Reading[]>();
  return (word) => {
    let readings = known.get(word);
    if (readings === undefined) {
      readings = termsOf(word, 'text').map((exact) => ({ exact, folded: fold(exact) }));
      if (known.size >= MOST) known.clear();
      known.set(word, readings);
    }
    return readings;
  };
}

import { fold } from '../../legal/vietnamese/index.ts';
import { termsOf } from '../words.ts';
import { createSpellingTable } from './spelling-table.ts';

/** A term in its two normal forms. */
export interface Reading {
  /** Counted from 0 in the order the reader first met them. */
  readonly number: number;
  readonly exact: string;
  readonly folded: string;
}

/** Remembers how each spelling is read, for as long as it lives. */
export interface WordReader {
  /** The terms of the word at `start` up to `end`: one, or several for an abbreviation. */
  at(text: string, start: number, end: number): readonly Reading[];
  /** Forgets everything when that is too much. Between texts only: numbers begin again. */
  tidy(): void;
}

/** Spellings remembered; those of all Vietnamese law are fewer. */
const MOST = 100_000;

/** Normalising costs more than all the rest of indexing, so each spelling is normalised once. */
export const wordReader = createWordReader();

function createWordReader(): WordReader {
  let count = 0;
  let spellings = 0;
  const createTable = () =>
    createSpellingTable((word): readonly Reading[] => {
      spellings++;
      return termsOf(word, 'text').map((exact) => ({
        number: count++,
        exact,
        folded: fold(exact),
      }));
    });
  let table = createTable();
  return {
    at: (text, start, end) => table.at(text, start, end),
    tidy() {
      if (spellings < MOST) return;
      count = spellings = 0;
      table = createTable();
    },
  };
}

import { forEachSyllable } from '../../legal/vietnamese/index.ts';
import { wordReader, type Reading } from './word-reader.ts';
import type { WordRow } from './word-row.ts';

/** The words of all texts in their two normal forms. Ids start at 1; 0 stands for no word. */
export interface Vocabulary {
  readonly exact: readonly string[];
  readonly exactIds: ReadonlyMap<string, number>;
  readonly folded: readonly string[];
  readonly foldedIds: ReadonlyMap<string, number>;
  /** Folded id of each exact id. */
  readonly foldOf: Uint32Array;
  /** Folded forms in alphabetical order, for prefixes. */
  readonly sorted: readonly string[];
}

/** Collects a {@link Vocabulary} while texts are read. */
export interface VocabularyBuilder {
  /** Puts the exact ids of a text's words into a row; 0 for what is not kept. */
  read(text: string, row: WordRow): void;
  finish(): Vocabulary;
}

/** Whether a word without accents matters; the others keep their place and nothing else. */
export type Wanted = (folded: string) => boolean;

/** Not looked at yet. */
const UNSEEN = -1;

/** Collects the words of texts; `finish` tells what was collected. */
export function createVocabulary(wanted: Wanted = () => true): VocabularyBuilder {
  wordReader.tidy();
  const exact = [''];
  const exactIds = new Map<string, number>();
  const folded = [''];
  const foldedIds = new Map<string, number>();
  const foldOf = [0];
  /** Exact id by number of the reading. */
  let known = new Int32Array(1024).fill(UNSEEN);

  const add = (term: Reading): number => {
    const found = exactIds.get(term.exact);
    if (found !== undefined) return found;
    if (!wanted(term.folded)) return 0;
    const id = exact.push(term.exact) - 1;
    exactIds.set(term.exact, id);
    if (!foldedIds.has(term.folded)) foldedIds.set(term.folded, folded.push(term.folded) - 1);
    foldOf.push(foldedIds.get(term.folded) ?? 0);
    return id;
  };

  const idOf = (term: Reading): number => {
    const id = known[term.number] ?? UNSEEN;
    if (id !== UNSEEN) return id;
    if (term.number >= known.length) {
      const grown = new Int32Array(2 * term.number).fill(UNSEEN);
      grown.set(known);
      known = grown;
    }
    return (known[term.number] = add(term));
  };

  return {
    read(text, row) {
      forEachSyllable(text, (start, end) => {
        for (const term of wordReader.at(text, start, end)) row.push(idOf(term));
      });
    },
    finish: () => ({
      exact,
      exactIds,
      folded,
      foldedIds,
      foldOf: Uint32Array.from(foldOf),
      sorted: folded.slice(1).sort(byUnit),
    }),
  };
}

/** The order `<` gives, which binary search relies on. */
function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

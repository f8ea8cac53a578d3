import { createWordReader, type Reading, type WordReader } from './word-reader.ts';

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
  /** Exact ids of a word as printed; 0 for what is not kept. */
  idsOf(word: string): readonly number[];
  finish(): Vocabulary;
}

/** Which words are kept, and how they are read. */
export interface Selection {
  readonly read: WordReader;
  /** Whether a word without accents matters; the others keep their place and nothing else. */
  readonly wanted: (folded: string) => boolean;
}

/** @example createVocabulary().idsOf('UBND').length // 4 */
export function createVocabulary(
  { read, wanted }: Selection = { read: createWordReader(), wanted: () => true },
): VocabularyBuilder {
  const exact = [''];
  const exactIds = new Map<string, number>();
  const folded = [''];
  const foldedIds = new Map<string, number>();
  const foldOf = [0];
  const known = new Map<string, readonly number[]>();

  const idOf = (term: Reading): number => {
    const found = exactIds.get(term.exact);
    if (found !== undefined) return found;
    if (!wanted(term.folded)) return 0;
    const id = exact.push(term.exact) - 1;
    exactIds.set(term.exact, id);
    if (!foldedIds.has(term.folded)) foldedIds.set(term.folded, folded.push(term.folded) - 1);
    foldOf.push(foldedIds.get(term.folded) ?? 0);
    return id;
  };

  return {
    idsOf(word) {
      let ids = known.get(word);
      if (ids === undefined) known.set(word, (ids = read(word).map(idOf)));
      return ids;
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

import { fold } from '../../legal/vietnamese/index.ts';
import { termsOf } from '../words.ts';

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
  /** Exact ids of a word as printed. */
  idsOf(word: string): readonly number[];
  finish(): Vocabulary;
}

/** @example createVocabulary().idsOf('UBND').length // 4 */
export function createVocabulary(): VocabularyBuilder {
  const exact = [''];
  const exactIds = new Map<string, number>();
  const folded = [''];
  const foldedIds = new Map<string, number>();
  const foldOf = [0];
  // Normalising costs more than all the rest, so each spelling is normalised once.
  const known = new Map<string, readonly number[]>();

  const idOf = (term: string): number => {
    const found = exactIds.get(term);
    if (found !== undefined) return found;
    const id = exact.push(term) - 1;
    exactIds.set(term, id);
    const form = fold(term);
    if (!foldedIds.has(form)) foldedIds.set(form, folded.push(form) - 1);
    foldOf.push(foldedIds.get(form) ?? 0);
    return id;
  };

  return {
    idsOf(word) {
      let ids = known.get(word);
      if (ids === undefined) known.set(word, (ids = termsOf(word, 'text').map(idOf)));
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

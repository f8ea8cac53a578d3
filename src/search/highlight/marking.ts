import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/types.ts';
import { wordReader, type Reading } from '../index/word-reader.ts';
import { isFunctionWord } from '../words.ts';

/** A match of other accents is worth this much of a full one; it is only marked for want of better. */
export const OTHER_ACCENTS = 0.3;

/** Words to mark. */
export interface Marking {
  /** By *exact* form. */
  readonly weights: ReadonlyMap<string, number>;
  /** By folded form, whatever the accents. */
  readonly folded: ReadonlyMap<string, number>;
  /** Typed without accents: a single syllable says little then, "ban" may be "bàn" or "bản". */
  readonly loose: boolean;
  /** Folded first letters of a word still being typed; empty when there is none. */
  readonly prefix: string;
  /** What each word is worth, by how it is read: found once, then remembered for all passages. */
  readonly worth: Map<readonly Reading[], Worth>;
}

/** What a word as printed is worth to a query, and by which folded term. */
export interface Worth {
  readonly term: string;
  readonly weight: number;
}

/** What a query marks besides its own words. */
export interface MarkingOptions {
  readonly unfinished?: boolean;
  /** Folded words searched in place of misspelt ones. */
  readonly spelling?: readonly string[];
}

/**
 * What to mark for a query. Words that only hold a sentence together get a small weight: they are
 * marked inside a run of matches and nowhere else.
 */
export function markingOf(
  query: Query,
  { unfinished, spelling = [] }: MarkingOptions = {},
): Marking {
  const weights = new Map<string, number>();
  const folded = new Map<string, number>();
  const typed = [...query.words, ...query.phrases.flatMap(({ words }) => words)];
  for (const form of [...typed, ...spelling]) {
    const weight = isFunctionWord(form, query) ? 0.1 : /^\d+$/.test(form) ? 0.5 : 1;
    weights.set(form, weight);
    const factor = query.accented && !spelling.includes(form) ? OTHER_ACCENTS : 1;
    folded.set(fold(form), Math.max(folded.get(fold(form)) ?? 0, weight * factor));
  }
  const last = unfinished ? fold(query.words.at(-1) ?? '') : '';
  const prefix = last.length >= 2 && !/\d/.test(last) ? last : '';
  return { weights, folded, loose: !query.accented, prefix, worth: new Map() };
}

/** What the word at `start` up to `end` is worth: 1 for "thảo" to a query for "hội thảo". */
export function worthAt(text: string, start: number, end: number, marking: Marking): Worth {
  const readings = wordReader.at(text, start, end);
  const known = marking.worth.get(readings);
  if (known !== undefined) return known;
  let best: Worth = { term: '', weight: 0 };
  for (const { exact, folded: term } of readings) {
    const begun = marking.prefix !== '' && term.startsWith(marking.prefix) ? 0.4 : 0;
    const weight = Math.max(marking.weights.get(exact) ?? 0, marking.folded.get(term) ?? 0, begun);
    if (weight > best.weight) best = { term, weight };
  }
  marking.worth.set(readings, best);
  return best;
}

import { fold } from '../../legal/vietnamese/index.ts';
import { wantsAllWords } from '../index/plan.ts';
import { rarityOf, type Form } from '../index/rarity.ts';
import type { Statistics } from '../index/statistics.ts';
import type { Phrase, Query } from '../query/types.ts';
import { WEIGHTS } from '../weights.ts';
import { isFunctionWord } from '../words.ts';
import { termToken } from './term-token.ts';

/** A term in one of the two normal forms. */
export interface Term {
  readonly form: Form;
  readonly term: string;
}

/** Rows of words that stand side by side in a query. */
function rowsOf(query: Query): readonly (readonly string[])[] {
  return [query.words, ...query.phrases.map(({ words }) => words)];
}

/** Every term that scoring a query asks about, in both normal forms. */
export function statisticTerms(query: Query): Term[] {
  const terms = new Map<string, Term>();
  const add = (form: Form, term: string): void => void terms.set(`${form} ${term}`, { form, term });
  for (const row of rowsOf(query))
    for (const [i, word] of row.entries()) {
      const next = row[i + 1];
      add('exact', word);
      add('folded', fold(word));
      if (next === undefined) continue;
      add('exact', `${word} ${next}`);
      add('folded', `${fold(word)} ${fold(next)}`);
    }
  return [...terms.values()];
}

/**
 * Which words of candidates matter to a query, as it was typed and as it was meant.
 *
 * @param unfinished the last word typed may be the beginning of any.
 */
export function wantedWords(
  queries: readonly Query[],
  unfinished: boolean,
): (folded: string) => boolean {
  const rows = queries.flatMap((query) => [...rowsOf(query), ...query.excluded.map(wordsOf)]);
  const words = new Set(rows.flat().map(fold));
  const begun = unfinished ? fold(queries[0]?.words.at(-1) ?? '') : '';
  return (word) => words.has(word) || (begun !== '' && word.startsWith(begun));
}

function wordsOf({ words }: Phrase): readonly string[] {
  return words;
}

/** A search of one token, and what a hit of it is worth at most. */
export interface Probe {
  readonly token: string;
  readonly worth: number;
  /** A word, not a pair of neighbours. */
  readonly single: boolean;
}

/**
 * How many of the rarest pairs and words candidates are asked by, at most and together: chosen by
 * quality against time. Fewer pairs lose answers; beside ten pairs a fourth word finds nothing new.
 */
const PROBES = { pairs: 10, words: 6, together: 13 } as const;

/**
 * The terms by which candidates are asked: the rarest pairs of neighbours and the rarest words. A
 * passage that answers holds several of them, and ranks high for some.
 *
 * @param completions words that the last one, unfinished, may become.
 */
export function probesOf(
  query: Query,
  statistics: Statistics,
  completions: readonly string[] = [],
): Probe[] {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const worth = (term: string): number => {
    const found = statistics.frequency('folded', term);
    return found === 0 ? 0 : rarityOf(found, statistics.count);
  };
  for (const row of rowsOf(query))
    for (const [i, word] of row.entries()) {
      const folded = fold(word);
      if (!isFunctionWord(word, query)) words.set(folded, worth(folded));
      const next = row[i + 1];
      if (next === undefined) continue;
      const pair = `${folded} ${fold(next)}`;
      pairs.set(pair, WEIGHTS.pair * worth(pair));
    }
  // A query of nothing but such words is still a query.
  if (words.size === 0)
    for (const word of rowsOf(query).flat()) words.set(fold(word), worth(fold(word)));
  const ends = new Map(completions.map((word) => [word, WEIGHTS.prefix * worth(word)]));
  const rarestPairs = rarest(pairs, PROBES.pairs);
  const rarestWords = rarest(words, Math.min(PROBES.words, PROBES.together - rarestPairs.length));
  return [
    ...rarest(ends, completions.length).map((probe) => ({ ...probe, single: true })),
    ...rarestPairs.map((probe) => ({ ...probe, single: false })),
    ...rarestWords.map((probe) => ({ ...probe, single: true })),
  ];
}

function rarest(terms: ReadonlyMap<string, number>, count: number): Omit<Probe, 'single'>[] {
  return [...terms]
    .filter(([, worth]) => worth > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([term, worth]) => ({ token: termToken('folded', term), worth }));
}

/** Words the server reads of one query. */
const MOST = 10;

/**
 * What a passage must hold that has everything a short query asks for: its content words, and the
 * pairs of its phrases. Null for long questions, of which a part will do.
 *
 * @param unfinished the last word may only be the beginning of one.
 */
export function wantedTokens(query: Query, unfinished: boolean): string[] | null {
  if (!wantsAllWords(query)) return null;
  const words = unfinished ? query.words.slice(0, -1) : query.words;
  const all = [words, ...query.phrases.map((phrase) => phrase.words)].flat();
  const content = all.filter((word) => !isFunctionWord(word, query));
  const single = (content.length > 0 ? content : all).map(fold);
  const pairs = query.phrases.flatMap((phrase) =>
    phrase.words.slice(1).map((word, i) => `${fold(phrase.words[i] ?? '')} ${fold(word)}`),
  );
  const terms = [...new Set([...pairs, ...single])].slice(0, MOST);
  return terms.map((term) => termToken('folded', term));
}

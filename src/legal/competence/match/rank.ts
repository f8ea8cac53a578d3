import { indexRows, type AskedRow } from './index-rows.ts';
import { termsOf, type Term } from './terms.ts';
import { putRight } from './typos.ts';
import { unitsOf, wordsOf, type Expand } from './units.ts';
import { meantAlike } from './vague.ts';
import { WEIGHTS, type MatchWeights } from './weights.ts';

/** A row with how well it answers, from 0 to 1. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

/** The rows for a question, best first. */
export interface Matches {
  readonly matches: readonly Match[];
  /**
   * Ids of the rows that fit about as well as the first, itself among them; one when it stands out.
   * Of a vague question, all the rows it may mean, in the order they were given in: their scores
   * say nothing then.
   */
  readonly near: readonly string[];
  /** The question says too little to tell many rows apart: the first is no answer. */
  readonly vague: boolean;
}

/** Rows made ready to be found. */
export interface Finder {
  find(question: string): Matches;
}

/** Rows that reach this share of the best score are told as near ties. */
const NEAR = 0.9;
/** What a word counts that no row has: a name of a country, a firm. */
const UNHEARD = 1;
/** Below this nothing has been understood. */
const LEAST = 0.05;
/**
 * A best row that fits worse than this may be another matter altogether. Four in five questions about
 * what no row is about fall below it, and three in a hundred of those that a row answers; the test of
 * both is in tests/integration/competence.test.ts.
 */
export const UNSURE = 0.35;

/** Makes rows ready; a question then takes a few milliseconds. */
export function createFinder(
  asked: readonly AskedRow[],
  expand: Expand,
  weights: MatchWeights = WEIGHTS,
): Finder {
  const { rows, vocabulary, rarity, cues } = indexRows(asked, expand, weights);
  const known = ({ key, weight }: Term): number =>
    (rarity.get(key) ?? UNHEARD) * weight * (cues.has(key) ? weights.cue : 1);

  return {
    find(question) {
      const words = putRight(wordsOf(question, expand), vocabulary);
      const units = unitsOf(words, vocabulary.spelt);
      const terms = [...termsOf(units, weights).values()];
      const total = sum(terms.map(known));
      if (total === 0) return { matches: [], near: [], vague: false };
      const shared = (found: ReadonlyMap<string, Term>): number =>
        sum(terms.map((term) => agreement(term, found.get(term.key), weights) * known(term)));
      /** Share of a row's core that the question lacks. */
      const lacking = (core: ReadonlyMap<string, Term>): number => {
        const size = sum([...core.values()].map(known));
        return size === 0 ? 0 : 1 - Math.min(1, shared(core) / size);
      };
      const matches = rows
        .map(({ id, phrases, all, core }): Match => {
          const best = Math.max(
            ...phrases.map((phrase) => {
              const inBoth = shared(phrase);
              const size = sum([...phrase.values()].map(known));
              return inBoth / (total + weights.lack * Math.max(0, size - inBoth));
            }),
          );
          const fit = weights.phrase * best + (1 - weights.phrase) * (shared(all) / total);
          return { id, score: fit * (1 - weights.core * lacking(core)) };
        })
        .filter(({ score }) => score >= LEAST)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const top = matches[0]?.score ?? 0;
      const alike = meantAlike(units, rows);
      const near = matches.filter(({ score }) => score >= NEAR * top).map(({ id }) => id);
      return { matches, near: alike.length > 0 ? alike : near, vague: alike.length > 0 };
    },
  };
}

/** How far a word of a question is the one of a phrase: marks may tell them apart. */
function agreement(asked: Term, found: Term | undefined, { marks }: MatchWeights): number {
  if (!found) return 0;
  const weight = Math.min(1, found.weight / asked.weight);
  const bare = asked.exact === null || asked.exact === asked.key;
  return bare || found.exact === null || found.exact === asked.exact ? weight : weight * marks;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

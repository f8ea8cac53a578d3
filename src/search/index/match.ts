import { hasFilters, isDead, passes, type Filters } from '../filters.ts';
import type { Query } from '../query/types.ts';
import { WEIGHTS } from '../weights.ts';
import type { SearchIndex } from './build.ts';
import { phraseTest } from './phrase.ts';
import { placeTest } from './place.ts';
import { planQuery, type Leniency } from './plan.ts';
import { scorePlan, type Scores } from './score.ts';

/** A provision with its score. */
export interface Hit {
  readonly provision: number;
  readonly score: number;
}

/** How strictly a query is taken; each step of `relax` gives up a little more. */
export interface Strictness extends Leniency {
  /** How many of the words a passage must hold. */
  readonly words: 'wanted' | 'share' | 'any';
  readonly loosePhrases?: boolean;
  readonly withoutPhrases?: boolean;
  readonly withoutScope?: boolean;
}

/** Results before narrowing by facets, whose counts need them; in the order of the text. */
export function match(index: SearchIndex, query: Query, strictness: Strictness): Hit[] {
  const plan = planQuery(index, query, strictness);
  const allowed = allowedBy(index, query, strictness);
  const factor = factorsFor(index, query);
  const hitOf = (provision: number, score: number): Hit => ({
    provision,
    // Scores are kept to 32 bits throughout, so that equal ones stay equal.
    score: Math.fround(score * factor(provision)),
  });
  if (plan.words.length === 0) {
    // Only a place or facets: everything that is allowed, all alike.
    const at = query.place === null ? () => true : placeTest(query.place);
    return index.data.provisions.flatMap(({ address }, i) =>
      at(address) && allowed(i) ? [hitOf(i, 1)] : [],
    );
  }
  const scores = scorePlan(index, plan);
  const needed = neededOf(plan.demand, plan.wantsAll, strictness.words);
  return keep(scores, needed, allowed).map((i) => hitOf(i, scores.score[i] ?? 0));
}

/** Whether a provision stands in the scope, has the phrases and nothing that was excluded. */
function allowedBy(
  index: SearchIndex,
  query: Query,
  strictness: Strictness,
): (i: number) => boolean {
  const { documents, provisions } = index.data;
  const { loosePhrases, withoutPhrases, withoutScope } = strictness;
  const scope = withoutScope ? [] : query.scope;
  const open = documents.map(
    ({ slug }) =>
      (scope.length === 0 || scope.includes(slug)) && query.mentions?.includes(slug) !== true,
  );
  const phrases = withoutPhrases ? [] : query.phrases;
  const wanted = phrases.map((phrase) => phraseTest(index, phrase, { loose: loosePhrases }));
  const unwanted = query.excluded.map((phrase) => phraseTest(index, phrase, { ownText: true }));
  return (i) =>
    open[provisions[i]?.document ?? -1] === true &&
    wanted.every((holds) => holds(i)) &&
    !unwanted.some((holds) => holds(i));
}

/** What a provision's score is multiplied by: dead documents sink, the place named rises. */
function factorsFor({ data }: SearchIndex, { place }: Query): (i: number) => number {
  const byDocument = data.documents.map((document) => (isDead(document) ? WEIGHTS.dead : 1));
  const atPlace = place === null ? () => false : placeTest(place);
  return (i) => {
    const provision = data.provisions[i];
    if (provision === undefined) return 0;
    return (byDocument[provision.document] ?? 1) * (atPlace(provision.address) ? WEIGHTS.place : 1);
  };
}

/**
 * Provisions that hold enough of the words, and those that score nearly as well without: the answer
 * may say one of them in another way. Empty when none holds enough.
 */
function keep({ score, held }: Scores, needed: number, allowed: (i: number) => boolean): number[] {
  const full = new Set<number>();
  let best = 0;
  score.forEach((value, i) => {
    if (value === 0 || (held[i] ?? 0) < needed || !allowed(i)) return;
    full.add(i);
    if (value > best) best = value;
  });
  if (full.size === 0) return [];
  const enough = best * WEIGHTS.nearlyAsGood;
  score.forEach((value, i) => {
    if (value >= enough && !full.has(i) && allowed(i)) full.add(i);
  });
  return [...full].sort((a, b) => a - b);
}

/** Hits that pass the facets chosen beside the query. */
export function narrow(index: SearchIndex, hits: readonly Hit[], filters: Filters): Hit[] {
  if (!hasFilters(filters)) return [...hits];
  const open = index.data.documents.map((document) => passes(document, filters));
  return hits.filter(({ provision }) => open[index.data.provisions[provision]?.document ?? -1]);
}

function neededOf(demand: number, wantsAll: boolean, words: Strictness['words']): number {
  if (words === 'any') return 0;
  const share = words === 'wanted' && wantsAll ? 1 : WEIGHTS.share;
  // A thousandth of slack for sums of 32-bit floats.
  return share * demand * 0.999;
}

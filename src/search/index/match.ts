import { hasFilters, isDead, passes, type Filters } from '../filters.ts';
import type { Query } from '../query/types.ts';
import { WEIGHTS } from '../weights.ts';
import type { SearchIndex } from './build.ts';
import { phraseTest } from './phrase.ts';
import { placeTest } from './place.ts';
import { planQuery, type Leniency } from './plan.ts';
import { scorePlan } from './score.ts';

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

/** Results before narrowing by facets, whose counts need them. */
export function match(index: SearchIndex, query: Query, strictness: Strictness): Hit[] {
  const { documents, provisions } = index.data;
  const plan = planQuery(index, query, strictness);
  const { score, held } = scorePlan(index, plan);
  const needed = neededOf(plan.demand, plan.wantsAll, strictness.words);
  const phrases = strictness.withoutPhrases
    ? []
    : query.phrases.map((phrase) => phraseTest(index, phrase, strictness.loosePhrases));
  const excluded = query.excluded.map((phrase) => phraseTest(index, phrase));
  const scope = strictness.withoutScope ? [] : query.scope;
  const open = documents.map((document) => scope.length === 0 || scope.includes(document.slug));
  const factors = documents.map((document) => (isDead(document) ? WEIGHTS.dead : 1));
  const atPlace = query.place === null ? null : placeTest(query.place);
  const wordless = plan.words.length === 0;

  const hits: Hit[] = [];
  const kept = wordless ? null : keep(score, held, needed);
  const count = kept?.length ?? provisions.length;
  for (let i = 0; i < count; i++) {
    const provision = kept?.[i] ?? i;
    const { document, address } = provisions[provision]!;
    if (!open[document]) continue;
    const there = atPlace?.(address) ?? false;
    if (wordless && atPlace !== null && !there) continue;
    if (!phrases.every((holds) => holds(provision))) continue;
    if (excluded.some((holds) => holds(provision))) continue;
    const base = wordless ? 1 : score[provision]!;
    const raised = base * factors[document]! * (there ? WEIGHTS.place : 1);
    // Scores are kept to 32 bits throughout, so that equal ones stay equal.
    hits.push({ provision, score: Math.fround(raised) });
  }
  return hits;
}

/**
 * Provisions that hold enough of the words, and those that score nearly as well without: the answer
 * may say one of them in another way. Empty when none holds enough.
 */
function keep(score: Float32Array, held: Float32Array, needed: number): number[] {
  const full: number[] = [];
  let best = 0;
  for (let i = 0; i < score.length; i++) {
    if (score[i] === 0 || held[i]! < needed) continue;
    full.push(i);
    if (score[i]! > best) best = score[i]!;
  }
  if (full.length === 0) return full;
  const enough = best * WEIGHTS.nearlyAsGood;
  const kept: number[] = [];
  for (let i = 0; i < score.length; i++)
    if (score[i]! > 0 && (held[i]! >= needed || score[i]! >= enough)) kept.push(i);
  return kept;
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

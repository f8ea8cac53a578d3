import { isWithin } from '../address/within.ts';
import { actingIn } from '../effect/document.ts';
import {
  effectOn,
  exactDay,
  hasCome,
  isDead,
  provisionEffectOn,
  type Confidence,
  type EffectInput,
  type EffectState,
  type IncomingRelation,
  type Question,
  type TerritoryTree,
} from '../effect/index.ts';

/** A place that leans on another act. */
export interface Reference {
  /** Slug of the citing document. */
  readonly from: string;
  /** Address of the citing provision; empty where only the document as a whole is known to lean. */
  readonly at: string;
  /** Slug of the document cited. */
  readonly target: string;
  /** Provisions cited; empty for the document as a whole. */
  readonly addresses: readonly string[];
  /**
   * How it leans: in a provision, in the legal basis, or because it was made under the other act,
   * which then must hold as a whole.
   */
  readonly leaning: 'provision' | 'basis' | 'parent';
  /** How sure we are that it leans on it at all. */
  readonly confidence: Confidence;
}

/** How a reference is stale. */
export interface Stale {
  /** False for what is only to be checked; such a row must never be told as fact. */
  readonly certain: boolean;
  /**
   * - `ended`: what is cited no longer applies;
   * - `part-ended`: a part of the act this one was made under has ended;
   * - `end-unknown`: ended by a known act, but not known since when;
   * - `lead`: an unverified fact says so.
   */
  readonly reason: 'ended' | 'part-ended' | 'end-unknown' | 'lead';
  /** First day it no longer applied, where that is known exactly. */
  readonly since: string | null;
  /** Slugs of the acts that ended it; empty where it ended by its own words. */
  readonly by: readonly string[];
  /** The provisions cited that have ended, where the act cited goes on without them. */
  readonly provisions: readonly string[];
}

/** What is known of acts. */
export interface KnownActs {
  readonly tree: TerritoryTree;
  /** What the state of an act rests on, by slug; null for an act of which nothing is known. */
  inputOf(slug: string): EffectInput | null;
  /** The day an act was issued; null where unknown. */
  issuedOn(slug: string): string | null;
}

/**
 * Whether a reference leans on what has ended by a date; null where it does not, or where the citing
 * provision itself does not apply on that date. An act that ends or amends another names it to do
 * so, and does not lean on it: the graph of relations tells, not the words around the name. Facts of
 * confidence C never make a reference certainly stale.
 */
export function staleOn(reference: Reference, on: string, acts: KnownActs): Stale | null {
  const citing = acts.inputOf(reference.from);
  const cited = acts.inputOf(reference.target);
  if (!cited || actsOn(reference.from, cited)) return null;
  if (citing && !mayApply(reference.at, citing, on, acts.tree)) return null;
  const stale = staleness(reference, cited, { on }, acts);
  if (!stale || reference.confidence !== 'C') return stale;
  return { ...stale, certain: false, reason: 'lead' };
}

/** Whether an act is known to end, amend or suspend another. */
function actsOn(slug: string, { incoming }: EffectInput): boolean {
  return incoming.some(({ by, confidence }) => by === slug && confidence !== 'C');
}

/**
 * Whether a provision, or a document as a whole (address empty), may apply on a date: one that has
 * ended, or does not apply yet, misleads nobody.
 */
export function mayApply(
  address: string,
  input: EffectInput,
  on: string,
  tree: TerritoryTree,
): boolean {
  const { id } = stateOf(address, { on }, input, tree);
  return !isDead(id) && id !== 'chua-co-hieu-luc';
}

function stateOf(
  address: string,
  question: Question,
  input: EffectInput,
  tree: TerritoryTree,
): EffectState {
  return address === ''
    ? effectOn(question, input, tree)
    : provisionEffectOn(address, question, input, tree);
}

function staleness(
  { from, addresses, leaning }: Reference,
  cited: EffectInput,
  question: Question,
  { tree, issuedOn }: Pick<KnownActs, 'tree' | 'issuedOn'>,
): Stale | null {
  const { on } = question;
  const places = addresses.length === 0 ? [''] : addresses;
  const ended = places.flatMap((address) => {
    const end = endOf(address, cited, question, tree);
    return end ? [{ address, ...end }] : [];
  });
  const [first] = ended;
  if (first) {
    const whole = isDead(effectOn(question, cited, tree).id) || first.address === '';
    const by = [...new Set(ended.flatMap((end) => end.by))];
    const provisions = whole ? [] : ended.map(({ address }) => address);
    return { certain: true, reason: 'ended', since: first.since, by, provisions };
  }
  const open = (reason: Stale['reason'], ends: readonly IncomingRelation[]): Stale => ({
    certain: false,
    reason,
    since: null,
    by: [...new Set(ends.map(({ by }) => by))],
    provisions: [],
  });
  // Of an end on an unknown day this much is known: not before the act that ends was issued.
  const ends = cited.incoming.filter(
    (relation) => isEnd(relation) && relation.by !== from && (issuedOn(relation.by) ?? '') <= on,
  );
  const bearing = ends.filter((end) => places.some((address) => bearsOn(end, address)));
  const unknown = bearing.filter(
    ({ confidence, when }) => confidence !== 'C' && hasCome(when, on) === 'unknown',
  );
  if (unknown.length > 0) return open('end-unknown', unknown);
  const parts = ends.filter(
    ({ confidence, partial, when }) => confidence !== 'C' && partial && hasCome(when, on) === 'yes',
  );
  if (leaning === 'parent' && parts.length > 0) return open('part-ended', parts);
  const leads = bearing.filter(
    ({ confidence, when }) => confidence === 'C' && hasCome(when, on) !== 'no',
  );
  const { expires } = cited;
  const expired = expires?.confidence === 'C' && hasCome(expires.when, on) === 'yes';
  return leads.length > 0 || expired ? open('lead', leads) : null;
}

/** When and by whom a place certainly ended; null where it has not. */
function endOf(
  address: string,
  input: EffectInput,
  question: Question,
  tree: TerritoryTree,
): Pick<Stale, 'since' | 'by'> | null {
  const state = stateOf(address, question, input, tree);
  if (isDead(state.id)) return state;
  // What ended is known even where the state of the rest is not, and of acts that have no state.
  const territory = question.territory ?? input.territory;
  const end = actingIn({ on: question.on, territory }, input, tree).find(
    (relation) =>
      isEnd(relation) &&
      bearsOn(relation, address) &&
      hasCome(relation.when, question.on) === 'yes',
  );
  return end ? { since: exactDay(end.when), by: [end.by] } : null;
}

function isEnd({ kind }: IncomingRelation): boolean {
  return kind === 'replaces' || kind === 'repeals';
}

/** Whether a relation touches a place: the whole act, or what the place is or stands in. */
function bearsOn({ partial, provisions }: IncomingRelation, address: string): boolean {
  if (!partial) return true;
  return provisions.some((outer) => isWithin(address, outer));
}

/**
 * What applies in place of acts that have ended: those that ended them or, where these have ended
 * too, those that ended these, and so on. An act that ended with nothing in its place leads nowhere
 * further. Of `80-2020-nd-cp` on 01/01/2026 that is `313-2025-nd-cp`.
 */
export function heirsOn(by: readonly string[], on: string, acts: KnownActs): string[] {
  const heirs = new Set<string>();
  const seen = new Set(by);
  for (const slug of seen) {
    const input = acts.inputOf(slug);
    const state = input ? effectOn({ on }, input, acts.tree) : null;
    const next = state && isDead(state.id) ? state.by : [];
    if (next.length === 0) heirs.add(slug);
    for (const later of next) seen.add(later);
  }
  return [...heirs];
}

import { fold } from '../../legal/vietnamese/index.ts';
import { hasFilters, type Filters } from '../filters.ts';
import type { Statistics } from '../index/statistics.ts';
import type { Query } from '../query/types.ts';
import type { ServerAnswer, ServerClient, ServerQuery } from './client.ts';
import {
  documentFilter,
  facetFilter,
  otherDocuments,
  placeFilter,
  type ServerFilter,
} from './filter.ts';
import { probesOf, wantedTokens, type Probe } from './query-terms.ts';
import { termToken } from './term-token.ts';

/** Passages asked for by each probe. */
const PER_PROBE = 100;
/**
 * Passages asked for that hold everything wanted: the server orders them by all words at once, which
 * takes it as long for each as a search of one word does for a hundred.
 */
const WHOLE = 25;
/** Passages asked for that stand at the place named. */
const PLACED = 100;
/** The same where what must not be there is taken away from it. */
const WHOLE_BEFORE_EXCLUSION = 1000;
/** Words the server reads of one query. */
const MOST_WORDS = 10;

/** What is asked of the server. */
export interface Asked {
  readonly query: Query;
  readonly statistics: Statistics;
  /** What the answer must be in. */
  readonly filters: Filters;
  /** The only documents to look in; all when empty. */
  readonly scope: readonly string[];
  readonly unfinished: boolean;
  /** Words the unfinished one may become. */
  readonly completions: readonly string[];
  /** Documents of which some passage should be among the candidates. */
  readonly documents: number;
}

/** What the server named, before any text is fetched. */
export interface Gathered {
  readonly probes: readonly Probe[];
  readonly found: readonly ServerAnswer[];
  /** Passages that hold everything a short query asks for, and one of each document that has some. */
  readonly whole: readonly ServerAnswer[];
  /** Passages at the place named. */
  readonly placed: ServerAnswer | undefined;
  /** Passages that hold a word that must not be there, in their text or in the title above it. */
  readonly shunned: readonly ServerAnswer[];
  /** How many passages of each document hold everything, whatever facets say; null when unknown. */
  readonly counts: ReadonlyMap<number, number> | null;
}

/** Asks for candidates for a query that has words. */
export async function gather(
  index: string,
  client: ServerClient,
  asked: Asked,
  signal?: AbortSignal,
): Promise<Gathered> {
  const { query, statistics, filters, scope, unfinished, completions, documents } = asked;
  const within = [...documentFilter(scope), ...otherDocuments(query.mentions ?? [])];
  const narrow = [...facetFilter(filters), ...within];
  const ask = askIn(index);
  const probes = probesOf(query, statistics, completions);
  const wanted = wantedTokens(query, unfinished) ?? [];
  const counted = wanted.length > 0;
  const q = wanted.join(' ');
  const excluded = query.excluded.flatMap(({ words }) => words.slice(0, 1));
  const whole = excluded.length > 0 ? WHOLE_BEFORE_EXCLUSION : WHOLE;
  // Facets leave out what is to be counted for them; without any it is counted on the way.
  const apart = counted && hasFilters(filters);
  const at = placeFilter(query.place);
  const tokens = probes.map(({ token }) => token).slice(0, MOST_WORDS);
  const groups = {
    found: probes.map(({ token }) => ask(token, PER_PROBE, narrow, RANKED)),
    whole: counted
      ? [
          ask(q, whole, narrow, { ...ALL, ...RANKED, ...(!apart && COUNTED) }),
          ask(q, documents, narrow, { ...ALL, ...RANKED, distinct: 'document' }),
        ]
      : [],
    counts: apart ? [ask(q, 0, within, { ...ALL, ...COUNTED })] : [],
    placed:
      query.place !== null && tokens.length > 0
        ? [ask(tokens.join(' '), PLACED, [...narrow, ...at], RANKED)]
        : [],
    shunned: excluded.map((word) => {
      const all = [...wanted.slice(0, MOST_WORDS - 1), termToken('folded', fold(word))];
      return ask(all.join(' '), WHOLE_BEFORE_EXCLUSION, narrow, ALL);
    }),
  };
  const answers = await inTwo(client, Object.values(groups).flat(), signal);
  const take = (group: readonly unknown[]): ServerAnswer[] => answers.splice(0, group.length);
  const found = take(groups.found);
  const held = take(groups.whole);
  const [counts = held[0]] = take(groups.counts);
  const [placed] = take(groups.placed);
  return {
    probes,
    found,
    whole: held,
    counts: countsOf(counts),
    placed,
    shunned: answers,
  };
}

/** Makes searches of an index that name passages. */
export function askIn(indexUid: string) {
  return (q: string, limit: number, filter: ServerFilter, rest: Partial<ServerQuery> = {}) =>
    ({
      indexUid,
      q,
      limit,
      attributesToRetrieve: ['id', 'document', 'size'],
      ...(filter.length > 0 && { filter }),
      ...rest,
    }) satisfies ServerQuery;
}

const RANKED = { showRankingScore: true };
const ALL = { matchingStrategy: 'all' as const };
const COUNTED = { facets: ['document'] };

/**
 * A server works on one request at a time in order; on two it works at once. Neighbours take equally
 * long, so each half gets every other one.
 */
async function inTwo(
  client: ServerClient,
  queries: readonly ServerQuery[],
  signal?: AbortSignal,
): Promise<ServerAnswer[]> {
  const halves = [0, 1].map((half) => queries.filter((_, i) => i % 2 === half));
  const asked = halves.filter((half) => half.length > 0);
  const answers = await Promise.all(asked.map((half) => client.searchAll(half, signal)));
  return queries.flatMap((_, i) => answers[i % 2]?.[i >> 1] ?? []);
}

/** How many passages of each document were found. */
export function countsOf(answer: ServerAnswer | undefined): Map<number, number> | null {
  if (!answer) return null;
  const counts = Object.entries(answer.facetDistribution?.document ?? {});
  return new Map(counts.map(([document, count]) => [Number(document), count]));
}

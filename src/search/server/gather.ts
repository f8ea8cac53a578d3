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

/** Passages asked for by each probe. */
const PER_PROBE = 100;
/** Passages asked for that hold everything wanted, or stand at the place named. */
const WHOLE = 100;
/** Documents listed when there is nothing but conditions to search by. */
const DOCUMENTS = 1000;

/** What is asked of the server. */
export interface Asked {
  readonly query: Query;
  readonly statistics: Statistics;
  /** What the answer must be in. */
  readonly filters: Filters;
  /** The only documents to look in; all when empty. */
  readonly scope: readonly string[];
  readonly unfinished: boolean;
}

/** What the server named, before any text is fetched. */
export interface Gathered {
  readonly probes: readonly Probe[];
  readonly found: readonly ServerAnswer[];
  /** Passages that hold everything a short query asks for. */
  readonly whole: ServerAnswer | undefined;
  /** Passages at the place named. */
  readonly placed: ServerAnswer | undefined;
  /** How many passages of each document hold everything, whatever facets say; null when unknown. */
  readonly counts: ReadonlyMap<number, number> | null;
}

/** Asks for candidates. */
export async function gather(
  index: string,
  client: ServerClient,
  { query, statistics, filters, scope, unfinished }: Asked,
  signal?: AbortSignal,
): Promise<Gathered> {
  const within = [...documentFilter(scope), ...otherDocuments(query.mentions ?? [])];
  const narrow = [...facetFilter(filters), ...within];
  const ask = (q: string, limit: number, filter: ServerFilter, rest = {}): ServerQuery => ({
    indexUid: index,
    q,
    limit,
    attributesToRetrieve: ['id', 'document', 'size'],
    ...(filter.length > 0 && { filter }),
    ...rest,
  });
  const ranked = { showRankingScore: true };
  const all = { matchingStrategy: 'all' as const };
  const counted = { facets: ['document'] };
  const at = placeFilter(query.place);
  const probes = probesOf(query, statistics);
  const asked = new Map<string, ServerQuery>();
  probes.forEach(({ token }, i) =>
    asked.set(`probe ${String(i)}`, ask(token, PER_PROBE, narrow, ranked)),
  );
  const wanted = wantedTokens(query, unfinished);
  if (query.words.length + query.phrases.length === 0) {
    if (hasFilters(filters) || query.place !== null) {
      const one = scope.length === 0 ? { distinct: 'document' } : {};
      asked.set('whole', ask('', DOCUMENTS, [...narrow, ...at], one));
      asked.set('counts', ask('', 0, [...within, ...at], counted));
    }
  } else if (wanted && wanted.length > 0) {
    asked.set('whole', ask(wanted.join(' '), WHOLE, narrow, { ...all, ...ranked }));
    asked.set('counts', ask(wanted.join(' '), 0, within, { ...all, ...counted }));
  }
  if (query.place !== null && probes.length > 0) {
    const tokens = probes.map(({ token }) => token).slice(0, 10);
    asked.set('placed', ask(tokens.join(' '), WHOLE, [...narrow, ...at], ranked));
  }
  const answers = await inTwo(client, [...asked.values()], signal);
  const named = new Map([...asked.keys()].map((name, i) => [name, answers[i]]));
  return {
    probes,
    found: answers.slice(0, probes.length),
    whole: named.get('whole'),
    placed: named.get('placed'),
    counts: countsOf(named.get('counts')),
  };
}

/** A server works on one request at a time in order; on two it works at once. */
async function inTwo(
  client: ServerClient,
  queries: readonly ServerQuery[],
  signal?: AbortSignal,
): Promise<ServerAnswer[]> {
  const middle = Math.ceil(queries.length / 2);
  const halves = [queries.slice(0, middle), queries.slice(middle)];
  const asked = halves.filter((half) => half.length > 0);
  return (await Promise.all(asked.map((half) => client.searchAll(half, signal)))).flat();
}

function countsOf(answer: ServerAnswer | undefined): Map<number, number> | null {
  if (!answer) return null;
  const counts = Object.entries(answer.facetDistribution?.document ?? {});
  return new Map(counts.map(([document, count]) => [Number(document), count]));
}

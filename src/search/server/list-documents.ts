import { fold } from '../../legal/vietnamese/index.ts';
import { isDead, passes, type Filters } from '../filters.ts';
import { newerFirst } from '../index/group.ts';
import type { Query } from '../query/types.ts';
import type { SearchDocument } from '../types.ts';
import type { ServerAnswer, ServerClient } from './client.ts';
import { documentFilter, otherDocuments, placeFilter, recordFilter } from './filter.ts';
import { askIn, countsOf } from './gather.ts';
import { termToken } from './term-token.ts';

/** Passages fetched of the documents listed, when a place names some. */
const PASSAGES = 200;

/** What a query without words is asked in. */
export interface Listed {
  readonly query: Query;
  readonly filters: Filters;
  readonly scope: readonly string[];
  /** Documents wanted. */
  readonly count: number;
}

/** Passages of the first documents that meet conditions, and how many each document has. */
export interface Listing {
  readonly ids: readonly number[];
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Answers a query that is nothing but conditions or a place: all documents are alike, so that the
 * living come first, then the newest, as results of equal score do.
 */
export async function listDocuments(
  { index, documents }: { readonly index: string; readonly documents: readonly SearchDocument[] },
  client: ServerClient,
  { query, filters, scope, count }: Listed,
  signal?: AbortSignal,
): Promise<Listing> {
  const ask = askIn(index);
  const within = [
    ...documentFilter(scope),
    ...otherDocuments(query.mentions ?? []),
    ...placeFilter(query.place),
  ];
  const [counted] = await client.searchAll([ask('', 0, within, { facets: ['document'] })], signal);
  const counts = countsOf(counted) ?? new Map<number, number>();
  const chosen = documents
    .flatMap((document, i) => (counts.has(i) && passes(document, filters) ? [{ document, i }] : []))
    .sort((a, b) => order(a.document, b.document))
    .slice(0, count)
    .map(({ i }) => i);
  if (chosen.length === 0) return { ids: [], counts };
  const filter = [...within, recordFilter('document', chosen)];
  const one = query.place === null && scope.length === 0 ? { distinct: 'document' } : {};
  // Where something must not be there, rather a passage without it, if a document has one.
  const wanted = query.excluded.length > 0 ? ['', without(query)] : [''];
  const searches = wanted.map((q) => ask(q, PASSAGES, filter, one));
  const found = await client.searchAll(searches, signal);
  return { ids: [...new Set(found.flatMap(idsOf))], counts };
}

/** What must not be there, as the server reads it: a word, or the first two of several. */
function without({ excluded }: Query): string {
  return excluded
    .map(({ words }) => `-${termToken('folded', words.slice(0, 2).map(fold).join(' '))}`)
    .join(' ');
}

function order(a: SearchDocument, b: SearchDocument): number {
  return Number(isDead(a)) - Number(isDead(b)) || newerFirst(a, b);
}

/** Numbers of the records an answer names. */
export function idsOf(answer: ServerAnswer | undefined): number[] {
  return (answer?.hits ?? []).flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
}

import { isDocumentRecord } from '../document-records.ts';
import { hasFilters, mergeFilters, NO_FILTERS, type Filters } from '../filters.ts';
import { highlight, markingOf, type Marking } from '../highlight/index.ts';
import type { Query } from '../query/types.ts';
import type { FoundDocument, FoundPassage, SearchOptions, SearchResponse } from '../response.ts';
import type { SearchProvision } from '../types.ts';
import type { SearchIndex } from './build.ts';
import { blockers, countFacets } from './facets.ts';
import { groupHits, rankHits, sortedHits, type HitGroup } from './group.ts';
import { narrow, type Hit } from './match.ts';
import { matchRelaxed } from './relax.ts';

/** Documents on the first page of results. */
const LIMIT = 10;

/** Words from which a query asks something that one clause answers, not for a document. */
const QUESTION = 6;
/** Passages of a document shown for a question, where they are nearly as good as the best. */
const ANSWERS = 3;
const NEARLY = 0.85;

/** An answer before the nearest titles and timings, which are not the index's business. */
export type Found = Omit<SearchResponse, 'nearest' | 'timings'>;

/** An answer, and the documents of which some provision answers, whatever facets say. */
export interface Searched {
  readonly found: Found;
  /** Indices into `SearchData.documents`. */
  readonly documents: ReadonlySet<number>;
}

/**
 * Searches all provisions and groups what is found by document. Pure: equal input, equal answer.
 *
 * @example search(index, parseQuery('hội thảo quốc tế', catalogue)).total
 */
export function search(index: SearchIndex, query: Query, options: SearchOptions = {}): Found {
  return searchIn(index, query, options).found;
}

/** The same, for callers that go on counting. */
export function searchIn(index: SearchIndex, query: Query, options: SearchOptions): Searched {
  const filters = mergeFilters(query.filters, options.filters ?? NO_FILTERS);
  const unfinished = isUnfinished(query, options);
  const { hits, relaxations, spelling } = isEmpty(query, filters)
    ? { hits: [], relaxations: [], spelling: [] }
    : matchRelaxed(index, query, unfinished);
  const { documents, provisions } = index.data;
  const found = new Set(hits.map(({ provision }) => provisions[provision]?.document ?? -1));
  const kept = narrow(index, hits, filters);
  const groups = groupHits(index, kept);
  const marking = markingOf(query, { unfinished, spelling });
  const shown = options.document === undefined ? groups.slice(0, options.limit ?? LIMIT) : groups;
  const answer = {
    query,
    documents: shown.flatMap((group) =>
      present(index, group, marking, options.document, query.words.length >= QUESTION),
    ),
    total: { documents: groups.length, passages: countPassages(index, kept) },
    facets: countFacets(documents, found, filters),
    relaxations,
    blockedBy: blockers(documents, found, filters),
  };
  return { found: answer, documents: found };
}

/**
 * The best `count` provisions in one row, as indices into `SearchData.provisions`.
 *
 * @example rank(index, query, 10).map((i) => data.provisions[i].address)
 */
export function rank(index: SearchIndex, query: Query, count: number): number[] {
  const { hits } = matchRelaxed(index, query, false);
  return rankHits(index, narrow(index, hits, query.filters), count).map(
    ({ provision }) => provision,
  );
}

/** Nothing to search by: the page shows its introduction. */
function isEmpty(query: Query, filters: Filters): boolean {
  const words = query.words.length + query.phrases.length + query.excluded.length;
  return words === 0 && query.place === null && !hasFilters(filters);
}

/** Whether the last word may be only the beginning of one; a blank after it says that it is not. */
export function isUnfinished(query: Query, { typing }: SearchOptions): boolean {
  return typing === true && /[\p{L}\p{M}]$/u.test(query.text);
}

function present(
  { data }: SearchIndex,
  group: HitGroup,
  marking: Marking,
  only: string | undefined,
  question: boolean,
): FoundDocument[] {
  const found = data.documents[group.document];
  if (found === undefined || (only !== undefined && found.slug !== only)) return [];
  const sorted = sortedHits(group);
  const bare = isBare(data.provisions[group.best.provision]);
  const near = sorted.filter(({ score }, i) => i > 0 && score >= NEARLY * group.best.score);
  const beside =
    question && near.length > 0 ? near.slice(0, ANSWERS - 1) : sorted.slice(1, bare ? 2 : 1);
  const shown = only === undefined ? [group.best, ...beside] : sorted;
  const passages = shown.flatMap(({ provision }: Hit): FoundPassage[] => {
    const source = data.provisions[provision];
    if (source === undefined || isDocumentRecord(source)) return [];
    const { address, label, heading, text } = source;
    return [{ address, label, heading, ...highlight(text, marking) }];
  });
  const title = highlight(found.title, marking, found.title.length).segments;
  return [{ document: found, title, passages, more: group.hits.length - shown.length }];
}

/** A heading that stands alone: the right place, but the passage after it says more. */
function isBare(provision: SearchProvision | undefined): boolean {
  return provision !== undefined && provision.text.length < provision.heading.length + 20;
}

function countPassages({ data }: SearchIndex, hits: readonly Hit[]): number {
  return hits.filter(({ provision }) => {
    const source = data.provisions[provision];
    return source !== undefined && !isDocumentRecord(source);
  }).length;
}

import { isDocumentRecord } from '../document-records.ts';
import {
  FACETS,
  hasFilters,
  mergeFilters,
  NO_FILTERS,
  type FacetKey,
  type Filters,
} from '../filters.ts';
import { highlight, markingOf, type Marking } from '../highlight/index.ts';
import type { Query } from '../query/types.ts';
import type { FoundDocument, FoundPassage, SearchOptions, SearchResponse } from '../response.ts';
import type { SearchProvision } from '../types.ts';
import type { SearchIndex } from './build.ts';
import { countFacets } from './facets.ts';
import { groupHits, rankHits, sortedHits, type HitGroup } from './group.ts';
import { narrow, type Hit } from './match.ts';
import { matchRelaxed } from './relax.ts';
import { nearestWords } from './spelling.ts';

/** Documents on the first page of results. */
const LIMIT = 10;

/** An answer before suggestions and timings, which are not the index's business. */
export type Found = Omit<SearchResponse, 'nearest' | 'timings'>;

/**
 * Searches all provisions and groups what is found by document. Pure: equal input, equal answer.
 *
 * @example search(index, parseQuery('hội thảo quốc tế', catalogue)).total
 */
export function search(index: SearchIndex, query: Query, options: SearchOptions = {}): Found {
  const filters = mergeFilters(query.filters, options.filters ?? NO_FILTERS);
  const unfinished = isUnfinished(query, options);
  const { hits, relaxations } = isEmpty(query, filters)
    ? { hits: [], relaxations: [] }
    : matchRelaxed(index, query, unfinished);
  const kept = narrow(index, hits, filters);
  const groups = groupHits(index, kept);
  const spelling = relaxations.some(({ kind }) => kind === 'spelling')
    ? [...nearestWords(index, query.words).values()]
    : [];
  const marking = markingOf(query, { unfinished, spelling });
  const shown = options.document === undefined ? groups.slice(0, options.limit ?? LIMIT) : groups;
  return {
    query,
    documents: shown.flatMap((group) => present(index, group, marking, options.document)),
    total: { documents: groups.length, passages: countPassages(index, kept) },
    facets: countFacets(index, hits, filters),
    relaxations,
    blockedBy: kept.length > 0 ? [] : blockers(index, hits, filters),
  };
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

/** A blank after the last word says that it is finished. */
function isUnfinished(query: Query, { typing }: SearchOptions): boolean {
  return typing === true && /[\p{L}\p{M}]$/u.test(query.text);
}

function present(
  { data }: SearchIndex,
  group: HitGroup,
  marking: Marking,
  only: string | undefined,
): FoundDocument[] {
  const found = data.documents[group.document];
  if (found === undefined || (only !== undefined && found.slug !== only)) return [];
  const sorted = sortedHits(group);
  const shown =
    only === undefined
      ? sorted.slice(0, isBare(data.provisions[group.best.provision]) ? 2 : 1)
      : sorted;
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

/** Facets each of which alone, if dropped, would bring results back; all of them otherwise. */
function blockers(index: SearchIndex, hits: readonly Hit[], filters: Filters): FacetKey[] {
  if (hits.length === 0) return [];
  const chosen = FACETS.filter((key) => filters[key].length > 0);
  const single = chosen.filter((key) => narrow(index, hits, { ...filters, [key]: [] }).length > 0);
  return single.length > 0 ? single : chosen;
}

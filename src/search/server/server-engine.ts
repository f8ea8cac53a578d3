import { hasFilters, mergeFilters, NO_FILTERS, passes } from '../filters.ts';
import { rank } from '../index/index.ts';
import { searchIn, type Found, type Searched } from '../index/search.ts';
import { parseQuery, type Catalogue } from '../query/index.ts';
import type { Query } from '../query/types.ts';
import type { SearchOptions } from '../response.ts';
import type { SearchDocument } from '../types.ts';
import { askServer, PORTION, type Answered, type Within } from './ask-server.ts';
import type { ServerClient } from './client.ts';
import type { ServerMeta } from './statistics.ts';
import { createStatisticsReaders } from './statistics-reader.ts';
import { withTotals } from './totals.ts';

/** What is known of the server's content without asking for it. */
export interface ServerSite {
  /** Name of the index of provisions, and of that of statistics. */
  readonly index: string;
  readonly statistics: string;
  readonly documents: readonly SearchDocument[];
  readonly meta: ServerMeta;
  readonly catalogue: Catalogue;
}

/** The search on a server: candidates come from it, the order from the same scorer as everywhere. */
export interface ServerEngine {
  search(text: string, options?: SearchOptions, signal?: AbortSignal): Promise<Found>;
  /** Numbers of the best provisions, for measuring. */
  rank(text: string, count: number): Promise<number[]>;
}

/**
 * Answers queries with a server: statistics of the query's terms, then the best passages of its
 * rarest terms, then the texts of the most promising, which are indexed and scored on the spot.
 */
export function createServerEngine(site: ServerSite, client: ServerClient): ServerEngine {
  const openReader = createStatisticsReaders(site.statistics, site.meta, client);

  const asking = { site, client, openReader };

  /** What is found; when nothing is left, what there is without what stands in the way. */
  const answer = async (
    query: Query,
    options: SearchOptions,
    within: Within,
    signal?: AbortSignal,
  ): Promise<Answered & Searched> => {
    const ask = async (how: Within): Promise<Answered & Searched> => {
      const answered = await askServer(asking, query, options, how, signal);
      return { ...answered, ...searchIn(answered.candidates.index, query, options) };
    };
    const { filters, scope } = within;
    const found = await ask(within);
    if (options.document !== undefined || found.found.total.documents > 0) return found;
    // First without facets, then in all documents.
    const wider = hasFilters(filters) ? await ask({ filters: NO_FILTERS, scope }) : found;
    if (wider.documents.size > 0 || scope.length === 0) return wider;
    return ask({ filters: NO_FILTERS, scope: [] });
  };

  return {
    async search(text, options = {}, signal) {
      const query = parseQuery(text, site.catalogue);
      const filters = mergeFilters(query.filters, options.filters ?? NO_FILTERS);
      const within = { filters, scope: query.scope };
      const { candidates, counts, found, documents } = await answer(query, options, within, signal);
      if (options.document !== undefined) return found;
      // Whoever has everything has been looked at, if it is few.
      const open = [...(counts?.keys() ?? [])].filter((i) => {
        const one = site.documents[i];
        return one !== undefined && passes(one, filters);
      });
      const few =
        candidates.ids.length < PORTION.least && open.length <= candidates.documents.length;
      if (counts === null || counts.size === 0 || !isPlain(found))
        return few ? found : atLeast(found);
      const seen = [...documents].flatMap((i) => candidates.documents[i] ?? []);
      const counted = { documents: site.documents, bare: site.meta.bare, counts, seen };
      const total = withTotals(found, counted, filters);
      // What lacks a word may answer nearly as well, and is known only among the candidates.
      return few || seen.every((i) => counts.has(i)) ? total : atLeast(total);
    },
    async rank(text, count) {
      const query = parseQuery(text, site.catalogue);
      const within = { filters: query.filters, scope: query.scope };
      const { candidates } = await askServer(asking, query, {}, within);
      return rank(candidates.index, query, count).map((i) => candidates.ids[i] ?? -1);
    },
  };
}

/** Whether the server's counts are those of this answer: it cannot tell phrases, nor what was given up. */
function isPlain({ query, relaxations }: Found): boolean {
  const special = query.phrases.length + query.excluded.length + (query.mentions?.length ?? 0);
  const words = ['spelling', 'unknown'];
  return special === 0 && relaxations.every(({ kind }) => words.includes(kind));
}

/** An answer that counts only the candidates: there may be more. */
function atLeast(found: Found): Found {
  return { ...found, total: { ...found.total, atLeast: true } };
}

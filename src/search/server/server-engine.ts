import { hasFilters, mergeFilters, NO_FILTERS } from '../filters.ts';
import { rank, search } from '../index/index.ts';
import { lexiconOfStatistics } from '../index/lexicon.ts';
import { dropping, formsOf, respelt, slipsIn } from '../index/respell.ts';
import { isUnfinished, type Found } from '../index/search.ts';
import { unknownWords } from '../index/spelling.ts';
import { createWordReader } from '../index/word-reader.ts';
import type { Statistics } from '../index/statistics.ts';
import { parseQuery, type Catalogue } from '../query/index.ts';
import type { Query } from '../query/types.ts';
import type { SearchOptions } from '../response.ts';
import type { SearchDocument } from '../types.ts';
import { mostPromising } from './candidates.ts';
import type { ServerClient } from './client.ts';
import { fetchTexts, type Candidates } from './fetch-texts.ts';
import { gather, type Asked, type Gathered } from './gather.ts';
import { statisticTerms, wantedWords } from './query-terms.ts';
import type { ServerMeta } from './statistics.ts';
import { createStatisticsReader } from './statistics-reader.ts';
import { withTotals } from './totals.ts';

/** What is fetched and scored; more passages when one document is all that is looked in. */
const PORTION = { least: 25, most: 150, letters: 150_000 };
const WHOLE_DOCUMENT = { least: 25, most: 1000, letters: 1_000_000 };

/** A query, and the statistics of its terms. */
interface Read {
  readonly query: Query;
  readonly statistics: Statistics;
}

/** What the answer must be in. */
type Within = Pick<Asked, 'filters' | 'scope'>;

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
  const read = createWordReader();
  const reader = createStatisticsReader(site.statistics, site.meta, client);

  /** The query as its words were probably meant, and what is known of them. */
  const readQuery = async (query: Query, signal?: AbortSignal): Promise<Read> => {
    const statistics = await reader.terms(statisticTerms(query), signal);
    const forms = formsOf(query);
    const lexicon = lexiconOfStatistics(statistics);
    const odd = new Set(unknownWords(lexicon, forms));
    if (odd.size === 0 || query.mentions !== null) return { query, statistics };
    const at = forms.flatMap((form, i) => (odd.has(form) ? [i] : []));
    const known = await reader.slips(forms, at, signal);
    const { nearest, unknown } = slipsIn(lexiconOfStatistics(known), query);
    const meant = respelt(respelt(query, nearest), dropping(unknown));
    return { query: meant, statistics: await reader.terms(statisticTerms(meant), signal) };
  };

  /** Candidates for a query; where no passage has all its words, with one of them read otherwise. */
  const ask = async (
    query: Query,
    options: SearchOptions,
    within: Within,
    signal?: AbortSignal,
  ): Promise<{ gathered: Gathered; candidates: Candidates }> => {
    const unfinished = isUnfinished(query, options);
    let { query: meant, statistics } = await readQuery(query, signal);
    const collect = (): Promise<Gathered> =>
      gather(site.index, client, { query: meant, statistics, unfinished, ...within }, signal);
    let gathered = await collect();
    if (gathered.counts?.size === 0 && query.mentions === null) {
      const forms = formsOf(meant);
      statistics = await reader.slips(forms, [...forms.keys()], signal);
      const { likelier } = slipsIn(lexiconOfStatistics(statistics), meant);
      if (likelier.size > 0) {
        meant = respelt(meant, likelier);
        statistics = await reader.terms(statisticTerms(meant), signal);
        gathered = await collect();
      }
    }
    const portion = options.document === undefined ? PORTION : WHOLE_DOCUMENT;
    const ids = mostPromising(gathered, site.documents, portion);
    const wanted = wantedWords([query, meant], unfinished);
    const taken = { statistics, read, wanted };
    return { gathered, candidates: await fetchTexts(site, client, ids, taken, signal) };
  };

  return {
    async search(text, options = {}, signal) {
      const query = parseQuery(text, site.catalogue);
      const filters = mergeFilters(query.filters, options.filters ?? NO_FILTERS);
      const scope = options.document === undefined ? query.scope : [options.document];
      let { gathered, candidates } = await ask(query, options, { filters, scope }, signal);
      let found = search(candidates.index, query, options);
      const narrowed = hasFilters(filters) || query.scope.length > 0;
      if (found.total.documents === 0 && narrowed && options.document === undefined) {
        // What stands in the way, and what there would be without it.
        const everything = { filters: NO_FILTERS, scope: [] };
        ({ gathered, candidates } = await ask(query, options, everything, signal));
        found = search(candidates.index, query, options);
      }
      const { counts } = gathered;
      if (counts === null || counts.size === 0 || !isPlain(found))
        return candidates.ids.length < PORTION.least ? found : atLeast(found);
      const { documents } = site;
      const { bare } = site.meta;
      const seen = documentsFound(candidates, query);
      return withTotals(found, { documents, bare, counts, seen }, filters);
    },
    async rank(text, count) {
      const query = parseQuery(text, site.catalogue);
      const within = { filters: query.filters, scope: query.scope };
      const { candidates } = await ask(query, {}, within);
      return rank(candidates.index, query, count).map((i) => candidates.ids[i] ?? -1);
    },
  };
}

/** Numbers of the documents of which some candidate answers. */
function documentsFound({ index, documents }: Candidates, query: Query): number[] {
  const numbers = rank(index, query, Infinity).map((i) => index.data.provisions[i]?.document ?? -1);
  return [...new Set(numbers)].flatMap((i) => documents[i] ?? []);
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

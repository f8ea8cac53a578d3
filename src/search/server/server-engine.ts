import { fold } from '../../legal/vietnamese/index.ts';
import { hasFilters, mergeFilters, NO_FILTERS } from '../filters.ts';
import { rank, search } from '../index/index.ts';
import { lexiconOfStatistics } from '../index/lexicon.ts';
import { dropping, formsOf, respelt, slipsIn } from '../index/respell.ts';
import { documentsFound, isUnfinished, type Found } from '../index/search.ts';
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
import { documentFilter } from './filter.ts';
import { askIn, gather, type Asked, type Gathered } from './gather.ts';
import { idsOf, listDocuments } from './list-documents.ts';
import { statisticTerms, wantedWords, type Term } from './query-terms.ts';
import type { ServerMeta } from './statistics.ts';
import { createStatisticsReaders, type StatisticsReader } from './statistics-reader.ts';
import { withTotals } from './totals.ts';

/** What is fetched and scored beside what is in any case. */
const PORTION = { least: 25, most: 150, letters: 150_000 };
/** Documents on a page of results, when the caller does not say. */
const LIMIT = 10;
/** Passages of one document that can be fetched at once. */
const OF_ONE = 1000;

/** A query as its words were probably meant, and what is known of them. */
interface Read {
  readonly query: Query;
  readonly statistics: Statistics;
}

/** What the answer must be in. */
type Within = Pick<Asked, 'filters' | 'scope'>;

/** Candidates, and how many passages of each document there are, where that is known. */
interface Answered {
  readonly candidates: Candidates;
  readonly counts: ReadonlyMap<number, number> | null;
}

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
  const openReader = createStatisticsReaders(site.statistics, site.meta, client);

  const readQuery = async (
    reader: StatisticsReader,
    query: Query,
    unfinished: boolean,
    signal?: AbortSignal,
  ): Promise<Read> => {
    const statistics = await reader.terms(statisticTerms(query), signal);
    const forms = formsOf(query);
    const typed = unfinished ? forms.filter((_, i) => i !== query.words.length - 1) : forms;
    const odd = new Set(unknownWords(lexiconOfStatistics(statistics), typed));
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
  ): Promise<Answered> => {
    const reader = openReader();
    const unfinished = isUnfinished(query, options);
    let { query: meant, statistics } = await readQuery(reader, query, unfinished, signal);
    const fetch = (ids: readonly number[]): Promise<Candidates> => {
      const taken = { statistics, read, wanted: wantedWords([query, meant], unfinished) };
      return fetchTexts(site, client, ids, taken, signal);
    };
    if (options.document !== undefined) {
      const all = askIn(site.index)('', OF_ONE, documentFilter([options.document]));
      const [answer] = await client.searchAll([all], signal);
      return { candidates: await fetch(idsOf(answer)), counts: null };
    }
    const documents = options.limit ?? LIMIT;
    if (meant.words.length + meant.phrases.length === 0) {
      const asked = { query: meant, ...within, count: documents };
      const { ids, counts } = await listDocuments(site, client, asked, signal);
      return { candidates: await fetch(ids), counts };
    }
    const last = fold(meant.words.at(-1) ?? '');
    const completions = unfinished ? await reader.completions(last, signal) : [];
    if (completions.length > 0)
      statistics = await reader.terms([...statisticTerms(meant), ...folded(completions)], signal);
    const collect = (): Promise<Gathered> =>
      gather(
        site.index,
        client,
        { query: meant, statistics, unfinished, completions, documents, ...within },
        signal,
      );
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
    const ids = mostPromising(gathered, site.documents, { ...PORTION, documents });
    return { candidates: await fetch(ids), counts: unfinished ? null : gathered.counts };
  };

  /** The same without what stands in the way, when nothing is left: first facets, then documents. */
  const askWider = async (
    query: Query,
    options: SearchOptions,
    within: Within,
    signal?: AbortSignal,
  ): Promise<Answered> => {
    const answered = await ask(query, options, within, signal);
    const isEmpty = (one: Answered): boolean =>
      search(one.candidates.index, query, options).total.documents === 0;
    if (options.document !== undefined || !isEmpty(answered)) return answered;
    const without = { filters: NO_FILTERS, scope: within.scope };
    const unfiltered = hasFilters(within.filters)
      ? await ask(query, options, without, signal)
      : answered;
    if (documentsFound(unfiltered.candidates.index, query, options).size > 0) return unfiltered;
    if (within.scope.length === 0) return unfiltered;
    return ask(query, options, { filters: NO_FILTERS, scope: [] }, signal);
  };

  return {
    async search(text, options = {}, signal) {
      const query = parseQuery(text, site.catalogue);
      const filters = mergeFilters(query.filters, options.filters ?? NO_FILTERS);
      const within = { filters, scope: query.scope };
      const { candidates, counts } = await askWider(query, options, within, signal);
      const found = search(candidates.index, query, options);
      if (options.document !== undefined) return found;
      if (counts === null || counts.size === 0 || !isPlain(found))
        return candidates.ids.length < PORTION.least ? found : atLeast(found);
      const numbers = documentsFound(candidates.index, query, options);
      const seen = [...numbers].flatMap((i) => candidates.documents[i] ?? []);
      const { documents, meta } = site;
      const total = withTotals(found, { documents, bare: meta.bare, counts, seen }, filters);
      // What lacks a word may answer nearly as well, and is known only among the candidates.
      return seen.every((i) => counts.has(i)) || candidates.ids.length < PORTION.least
        ? total
        : atLeast(total);
    },
    async rank(text, count) {
      const query = parseQuery(text, site.catalogue);
      const within = { filters: query.filters, scope: query.scope };
      const { candidates } = await ask(query, {}, within);
      return rank(candidates.index, query, count).map((i) => candidates.ids[i] ?? -1);
    },
  };
}

/** Words without accents, as terms. */
function folded(words: readonly string[]): Term[] {
  return words.map((term) => ({ form: 'folded', term }));
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

import { fold } from '../../legal/vietnamese/index.ts';
import { lexiconOfStatistics } from '../index/lexicon.ts';
import { dropping, formsOf, respelt, slipsIn } from '../index/respell.ts';
import { isUnfinished } from '../index/search.ts';
import { unknownWords } from '../index/spelling.ts';
import type { Statistics } from '../index/statistics.ts';
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
import type { StatisticsReader } from './statistics-reader.ts';

/** What is fetched and scored beside what is in any case. */
export const PORTION = { least: 25, most: 150, letters: 150_000 };
/** Documents on a page of results, when the caller does not say. */
const LIMIT = 10;
/** Passages of one document that can be fetched at once. */
const OF_ONE = 1000;

/** What it takes to ask. */
export interface Asking {
  readonly site: {
    readonly index: string;
    readonly statistics: string;
    readonly documents: readonly SearchDocument[];
  };
  readonly client: ServerClient;
  readonly openReader: () => StatisticsReader;
}

/** What the answer must be in. */
export type Within = Pick<Asked, 'filters' | 'scope'>;

/** Candidates, and how many passages of each document there are, where that is known. */
export interface Answered {
  readonly candidates: Candidates;
  readonly counts: ReadonlyMap<number, number> | null;
}

/** Candidates for a query; where no passage has all its words, with one of them read otherwise. */
export async function askServer(
  { site, client, openReader }: Asking,
  query: Query,
  options: SearchOptions,
  within: Within,
  signal?: AbortSignal,
): Promise<Answered> {
  const reader = openReader();
  const unfinished = isUnfinished(query, options);
  let { query: meant, statistics } = await readQuery(reader, query, unfinished, signal);
  const fetch = (ids: readonly number[]): Promise<Candidates> => {
    const taken = { statistics, wanted: wantedWords([query, meant], unfinished) };
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
}

/** A query as its words were probably meant, and what is known of them. */
interface Read {
  readonly query: Query;
  readonly statistics: Statistics;
}

async function readQuery(
  reader: StatisticsReader,
  query: Query,
  unfinished: boolean,
  signal?: AbortSignal,
): Promise<Read> {
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
}

/** Words without accents, as terms. */
function folded(words: readonly string[]): Term[] {
  return words.map((term) => ({ form: 'folded', term }));
}

import { fold, readTyped } from '../../legal/vietnamese/index.ts';
import { edits } from '../index/edits.ts';
import type { Statistics } from '../index/statistics.ts';
import type { ServerClient, ServerQuery } from './client.ts';
import { recordFilter } from './filter.ts';
import type { Term } from './query-terms.ts';
import { readBucket, readStatistics, type ServerMeta } from './statistics.ts';
import { bucketOf, termToken } from './term-token.ts';

/** Buckets kept: while a question is typed its words are asked for again and again. */
const KEPT = 1000;
/** Words asked for that are like a misspelt one, or begin with an unfinished one. */
const LIKE = 200;
/** Ways an unfinished word may end that are searched for. */
const COMPLETIONS = 8;

/** What has been read of the statistics. */
interface Kept {
  readonly found: Map<string, number>;
  readonly near: Map<string, readonly string[]>;
  readonly begun: Map<string, readonly string[]>;
  readonly read: Set<string>;
}

/** Fetches what holds for the whole index, for one query. */
export interface StatisticsReader {
  /** The statistics of some terms. */
  readonly terms: (terms: readonly Term[], signal?: AbortSignal) => Promise<Statistics>;
  /** The same, with the words that some words of a query may have been meant for. */
  readonly slips: (
    forms: readonly string[],
    at: readonly number[],
    signal?: AbortSignal,
  ) => Promise<Statistics>;
  /** The most frequent words of the texts that begin so. */
  readonly completions: (begun: string, signal?: AbortSignal) => Promise<readonly string[]>;
}

/**
 * Opens a reader for each query. They share what they have read, and nothing that one of them uses is
 * ever taken away: when much is kept, the next begins anew.
 */
export function createStatisticsReaders(
  uid: string,
  meta: ServerMeta,
  client: ServerClient,
): () => StatisticsReader {
  const empty = (): Kept => ({
    found: new Map(),
    near: new Map(),
    begun: new Map(),
    read: new Set(),
  });
  let kept = empty();
  return () => {
    if (kept.read.size > KEPT) kept = empty();
    return readerOf(uid, meta, client, kept);
  };
}

function readerOf(
  uid: string,
  meta: ServerMeta,
  client: ServerClient,
  { found, near, begun, read }: Kept,
): StatisticsReader {
  const terms: StatisticsReader['terms'] = async (asked, signal) => {
    const wanted = asked.map(
      ({ form, term }) => `b${String(bucketOf(termToken(form, term), meta.buckets))}`,
    );
    const missing = [...new Set(wanted)].filter((bucket) => !read.has(bucket));
    if (missing.length > 0) {
      const query = { ...BUCKETS, indexUid: uid, limit: missing.length };
      const filter = recordFilter('id', missing);
      const [answer] = await client.searchAll([{ ...query, filter }], signal);
      for (const { id, terms: entries } of answer?.hits ?? []) {
        if (typeof id !== 'string' || typeof entries !== 'string') continue;
        for (const [token, count] of readBucket(entries)) found.set(token, count);
        read.add(id);
      }
    }
    return readStatistics(meta, found, near);
  };

  /** Words of the index of statistics that the server takes for like some others. */
  const like = async (words: readonly string[], signal?: AbortSignal): Promise<string[][]> => {
    const queries = words.map((q): ServerQuery => ({ ...WORDS, indexUid: uid, q }));
    const answers = words.length > 0 ? await client.searchAll(queries, signal) : [];
    return answers.map(({ hits }) =>
      hits.flatMap(({ word }) => (typeof word === 'string' ? [word] : [])),
    );
  };

  return {
    terms,
    async slips(forms, at, signal) {
      const words = [...new Set(at.map((i) => fold(forms[i] ?? '')))];
      const missing = words.filter((word) => !near.has(word));
      const alike = await like(missing, signal);
      missing.forEach((word, i) => {
        const slips = edits(word);
        near.set(
          word,
          (alike[i] ?? []).filter((one) => slips.has(one)),
        );
      });
      return terms(
        at.flatMap((i) => termsAround(forms, i, near.get(fold(forms[i] ?? '')) ?? [])),
        signal,
      );
    },
    async completions(prefix, signal) {
      const known = begun.get(prefix);
      if (known) return known;
      const [alike = []] = await like([prefix], signal);
      const found = alike.filter((word) => word.startsWith(prefix)).slice(0, COMPLETIONS);
      begun.set(prefix, found);
      return found;
    },
  };
}

const BUCKETS = { q: '', attributesToRetrieve: ['id', 'terms'] };
const WORDS = { limit: LIKE, attributesToRetrieve: ['word'] };

/** What decides which of some words belongs at a place of a query. */
function termsAround(forms: readonly string[], at: number, near: readonly string[]): Term[] {
  const form = forms[at] ?? '';
  const typed = fold(readTyped(form)?.text ?? '');
  const other = fold(form).replace(/[iy]$/, (last) => (last === 'i' ? 'y' : 'i'));
  const [before, after] = [forms[at - 1], forms[at + 1]].map((one) => fold(one ?? ''));
  return [fold(form), typed, other, ...near].flatMap((word) =>
    [word, `${before ?? ''} ${word}`, `${word} ${after ?? ''}`].map((term) => ({
      form: 'folded' as const,
      term,
    })),
  );
}

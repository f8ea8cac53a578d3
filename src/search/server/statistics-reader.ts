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
/** Words asked for that are like a misspelt one. */
const LIKE = 100;

/** Fetches what holds for the whole index. */
export interface StatisticsReader {
  /** The statistics of some terms. */
  readonly terms: (terms: readonly Term[], signal?: AbortSignal) => Promise<Statistics>;
  /** The same, with the words that some words of a query may have been meant for. */
  readonly slips: (
    forms: readonly string[],
    at: readonly number[],
    signal?: AbortSignal,
  ) => Promise<Statistics>;
}

/** Reads from the index of statistics, and keeps what it has read. */
export function createStatisticsReader(
  uid: string,
  meta: ServerMeta,
  client: ServerClient,
): StatisticsReader {
  const found = new Map<string, number>();
  const near = new Map<string, readonly string[]>();
  const read = new Set<number>();

  const terms: StatisticsReader['terms'] = async (asked, signal) => {
    if (read.size > KEPT) for (const kept of [read, found, near]) kept.clear();
    const wanted = asked.map(({ form, term }) => bucketOf(termToken(form, term), meta.buckets));
    const missing = [...new Set(wanted)].filter((bucket) => !read.has(bucket));
    if (missing.length > 0) {
      const names = missing.map((bucket) => `b${String(bucket)}`);
      const query = { ...BUCKETS, indexUid: uid, limit: missing.length };
      const filter = recordFilter('id', names);
      const [answer] = await client.searchAll([{ ...query, filter }], signal);
      for (const { terms: entries } of answer?.hits ?? [])
        for (const [token, count] of readBucket(typeof entries === 'string' ? entries : ''))
          found.set(token, count);
      for (const bucket of missing) read.add(bucket);
    }
    return readStatistics(meta, found, near);
  };

  return {
    terms,
    async slips(forms, at, signal) {
      const words = [...new Set(at.map((i) => fold(forms[i] ?? '')))];
      const missing = words.filter((word) => !near.has(word));
      const queries = missing.map((q): ServerQuery => ({ ...WORDS, indexUid: uid, q }));
      const answers = missing.length > 0 ? await client.searchAll(queries, signal) : [];
      missing.forEach((word, i) => {
        const like = (answers[i]?.hits ?? []).map((hit) => hit.word);
        const slips = edits(word);
        near.set(
          word,
          like.flatMap((one) => (typeof one === 'string' && slips.has(one) ? [one] : [])),
        );
      });
      return terms(
        at.flatMap((i) => termsAround(forms, i, near.get(fold(forms[i] ?? '')) ?? [])),
        signal,
      );
    },
  };
}

const BUCKETS = { q: '', attributesToRetrieve: ['terms'] };
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

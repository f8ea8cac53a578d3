import { isDocumentRecord } from '../document-records.ts';
import { averageLengths, frequencyOf } from '../index/postings.ts';
import type { SearchIndex } from '../index/index.ts';
import type { Form } from '../index/rarity.ts';
import type { Statistics } from '../index/statistics.ts';
import { pairsOfStream } from './pairs-of-stream.ts';
import { bucketOf, termToken } from './term-token.ts';

/** Words that can be misspelt: a slip in a number is another number. */
const WORD = /^[a-z]{2,12}$/;

/** Terms a bucket holds on average; a query asks for one bucket a term. */
const BUCKET_SIZE = 32;

/** What holds for a whole index on the server. */
export interface ServerMeta {
  readonly id: 'meta';
  /** Form of the records; a page that knows another one does not use the server. */
  readonly version: number;
  /** Tells which content was indexed. */
  readonly digest: string;
  readonly count: number;
  readonly documents: number;
  readonly averages: readonly number[];
  readonly buckets: number;
  /** How many words are listed for finding those misspelt. */
  readonly words: number;
  /** Numbers of the documents whose text is not here: their one record is no passage. */
  readonly bare: readonly number[];
}

/** How many provisions hold each of some terms: "token 12 token 3". */
export interface StatisticsBucket {
  readonly id: string;
  readonly terms: string;
}

/** A word of the texts, for finding what a misspelt one may have been. */
export interface WordRecord {
  readonly id: string;
  /** Without accents. */
  readonly word: string;
  /** How many provisions hold it. */
  readonly found: number;
}

/** Form of the records; counted up when page and server no longer understand one another. */
export const SERVER_VERSION = 3;

/** What the server must know so that a few candidates are scored as the whole would score them. */
export function serverStatistics(
  index: SearchIndex,
  digest: string,
): { meta: ServerMeta; buckets: StatisticsBucket[]; words: WordRecord[] } {
  const found: string[] = [];
  const add = (form: Form, term: string, count: number): void => {
    // A pair that is not listed is held by one provision: most pairs are. Words are all listed.
    if (count > 1 || !term.includes(' ')) found.push(`${termToken(form, term)} ${count}`);
  };
  for (const form of ['folded', 'exact'] as const) {
    const { words, pairs } = index[form];
    index.vocabulary[form].forEach((word, id) => {
      if (id > 0) add(form, word, frequencyOf(words, id));
    });
    for (const [id, term] of pairsOfStream(index, form)) add(form, term, frequencyOf(pairs, id));
  }
  const buckets = Math.max(1, Math.ceil(found.length / BUCKET_SIZE));
  const rows = Array.from({ length: buckets }, (): string[] => []);
  for (const entry of found) rows[bucketOf(entry.split(' ', 1)[0] ?? '', buckets)]?.push(entry);
  const { documents, provisions } = index.data;
  const words = index.vocabulary.folded.flatMap((word, i) =>
    i > 0 && WORD.test(word)
      ? [{ id: `w${i}`, word, found: frequencyOf(index.folded.words, i) }]
      : [],
  );
  return {
    meta: {
      id: 'meta',
      version: SERVER_VERSION,
      digest,
      count: provisions.length,
      documents: documents.length,
      averages: averageLengths(index.stream.bounds),
      buckets,
      words: words.length,
      bare: provisions.flatMap((one) => (isDocumentRecord(one) ? [one.document] : [])),
    },
    buckets: rows.map((terms, i) => ({ id: `b${i}`, terms: terms.join(' ') })),
    words,
  };
}

/** How many records stand beside the provisions, to be fetched by their names: texts, buckets, words. */
export function besideProvisions({ count, buckets, words }: ServerMeta): number {
  return 1 + count + buckets + words;
}

/** Statistics from the buckets that hold the terms of a query. */
export function readStatistics(
  { count, averages }: ServerMeta,
  found: ReadonlyMap<string, number>,
  near: ReadonlyMap<string, readonly string[]> = new Map(),
): Statistics {
  return {
    count,
    averages,
    frequency: (form, term) => found.get(termToken(form, term)) ?? (term.includes(' ') ? 1 : 0),
    near: (word) => near.get(word) ?? [],
  };
}

/** How often each term of a bucket is found, by its token. */
export function readBucket(terms: string): [string, number][] {
  const parts = terms.split(' ');
  return parts.flatMap((token, i): [string, number][] =>
    i % 2 === 0 && token !== '' ? [[token, Number(parts[i + 1])]] : [],
  );
}

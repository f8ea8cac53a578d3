import type { SearchData } from '../types.ts';
import { createPairTable, type PairTable } from './pair-table.ts';
import { buildPostings, type Postings } from './postings.ts';
import { readTexts, type TextStream } from './text-stream.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Postings of single words and of pairs of neighbours, in one normal form. */
export interface Channel {
  readonly words: Postings;
  readonly pairs: Postings;
  readonly pairIds: PairTable;
}

/** An inverted index of all provisions, made in the reader's browser. */
export interface SearchIndex {
  readonly data: SearchData;
  readonly vocabulary: Vocabulary;
  readonly stream: TextStream;
  /** By words without accents: what decides whether a passage is found. */
  readonly folded: Channel;
  /** By words with accents: what decides which passage comes first. */
  readonly exact: Channel;
}

/**
 * Reads all texts and builds the index; about 0.1 s for 500 provisions.
 *
 * @example search(buildIndex(data), parseQuery('hội thảo quốc tế', catalogue))
 */
export function buildIndex(data: SearchData): SearchIndex {
  const builder = createVocabulary();
  const stream = readTexts(data, builder);
  const vocabulary = builder.finish();
  const foldedWords = stream.words.map((id) => vocabulary.foldOf[id] ?? 0);
  return {
    data,
    vocabulary,
    stream,
    folded: buildChannel(foldedWords, stream.bounds, vocabulary.folded.length - 1),
    exact: buildChannel(stream.words, stream.bounds, vocabulary.exact.length - 1),
  };
}

function buildChannel(words: Uint32Array, bounds: Uint32Array, wordCount: number): Channel {
  const pairIds = createPairTable();
  const pairs = new Uint32Array(words.length);
  for (let field = 0; field + 1 < bounds.length; field++) {
    // The last word of a field has no neighbour: its place keeps 0.
    const last = (bounds[field + 1] ?? 0) - 1;
    for (let at = bounds[field] ?? 0; at < last; at++)
      pairs[at] = pairIds.add(words[at] ?? 0, words[at + 1] ?? 0);
  }
  return {
    words: buildPostings(words, bounds, wordCount),
    pairs: buildPostings(pairs, bounds, pairIds.size()),
    pairIds,
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllables } from '../../../src/legal/vietnamese/index.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { highlight, markingOf } from '../../../src/search/highlight/index.ts';
import { parseQuery } from '../../../src/search/query/index.ts';
import type { SearchData } from '../../../src/search/types.ts';
import { CATALOGUE, DATA, document, provision } from './corpus.ts';

/** Pieces that citations, operators and words are made of, in any order. */
const piece = fc.constantFrom(
  ...['điều', 'dieu', 'đ', 'd', 'đ16', 'k1', 'khoản', 'điểm', 'a', 'đ', '1', '4a', '2.1', 'II'],
  ...['nđ', 'qđ', 'luật', 'số', '134/2025', '134/2025/NĐ-CP', '3072', '01/07/2025', 'năm', '2025'],
  ...[
    '"',
    '-',
    ':',
    '|',
    'loại:',
    'năm:',
    'hội',
    'thảo',
    'UBND',
    'của',
    'kèm',
    'theo',
    'phụ',
    'lục',
  ],
);
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((p) => p.join(' ')),
  fc.array(piece, { maxLength: 12 }).map((p) => p.join('')),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 120 })
    .map((p) => p.join(' ')),
);

describe('the query parser', () => {
  test('never throws and says something about whatever it uses', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const read = parseQuery(typed, CATALOGUE);
        if (read.words.length > 0 || read.phrases.length > 0 || read.targets.length > 0)
          expect(read.understood).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('leads only to documents and provisions that are there', () => {
    const addresses = new Set(DATA.provisions.map(({ address }) => address));
    fc.assert(
      fc.property(query, (typed) => {
        for (const { slug, address } of parseQuery(typed, CATALOGUE).targets) {
          expect(DATA.documents.some((known) => known.slug === slug)).toBe(true);
          const known = [...addresses].some(
            (other) => address === null || other.startsWith(address) || address.startsWith(other),
          );
          expect(known).toBe(true);
        }
      }),
    );
  });
});

describe('highlighting', () => {
  test('gives back the text itself, cut at words', () => {
    fc.assert(
      fc.property(text, query, (passage, typed) => {
        const marking = markingOf(parseQuery(typed, CATALOGUE));
        const { segments, start, end } = highlight(passage, marking, 60);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(passage.length);
        expect(segments.map((segment) => segment.text).join('')).toBe(passage.slice(start, end));
        const words = syllables(passage);
        const starts = new Set(words.map((word) => word.start));
        const ends = new Set(words.map((word) => word.end));
        let at = start;
        for (const segment of segments) {
          if (segment.marked) {
            expect(starts.has(at)).toBe(true);
            expect(ends.has(at + segment.text.length)).toBe(true);
          }
          at += segment.text.length;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the index', () => {
  const word = fc.constantFrom(
    'hội',
    'hối',
    'thảo',
    'quốc',
    'tế',
    'tỉnh',
    'tình',
    'UBND',
    '07',
    '7',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  const corpus = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  });

  /** The same documents in another order. */
  function dataOf(texts: readonly (readonly string[])[], order: readonly number[]): SearchData {
    return {
      documents: order.map((i) => document('decree', `doc-${i}`, `${i + 1}/2025/NĐ-CP`, '')),
      provisions: order.flatMap((i, position) =>
        (texts[i] ?? []).map((own, n) => provision(position, `dieu-${n + 1}`, own)),
      ),
    };
  }

  test('answers do not depend on the order of documents', () => {
    fc.assert(
      fc.property(
        corpus,
        words,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (texts, typed, keys) => {
          const order = texts.map((_, i) => i);
          const shuffled = [...order].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
          const answer = (data: SearchData) => {
            const { query: read, timings, ...rest } = createEngine(data).search(typed);
            return { ...rest, read: read.words, timed: Object.keys(timings) };
          };
          expect(answer(dataOf(texts, shuffled))).toEqual(answer(dataOf(texts, order)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a word of a text finds that text, with and without accents', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const engine = createEngine(
          dataOf(
            texts,
            texts.map((_, i) => i),
          ),
        );
        for (const own of texts.flat()) {
          const [first = ''] = own.split(' ');
          expect(engine.search(first).total.passages).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});

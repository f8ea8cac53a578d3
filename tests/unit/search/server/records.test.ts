import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/index.ts';
import { frequencyOf } from '../../../../src/search/index/postings.ts';
import {
  LEVEL_FIELDS,
  LEVELS,
  levelOf,
  placesOf,
  serverRecords,
} from '../../../../src/search/server/records.ts';
import {
  readBucket,
  readStatistics,
  serverStatistics,
} from '../../../../src/search/server/statistics.ts';
import { recordOf, serverTexts } from '../../../../src/search/server/texts.ts';
import { termToken } from '../../../../src/search/server/term-token.ts';
import { WEIGHTS } from '../../../../src/search/weights.ts';
import { document, provision } from '../corpus.ts';

const index = buildIndex({
  documents: [document('decree', 'a', '1/2025/NĐ-CP', 'Hội thảo')],
  provisions: [
    provision(0, 'dieu-1', 'Hội nghị, hội thảo quốc tế do tỉnh cho phép.'),
    provision(0, 'dieu-2', 'Tỉnh báo cáo. Tỉnh báo cáo. Tỉnh báo cáo.'),
  ],
});

describe('places of an address', () => {
  test.each([
    ['dieu-4', ['dieu-4']],
    ['dieu-4-khoan-2', ['dieu-4', 'dieu-4-khoan-2', 'khoan-2']],
    ['quy-dinh-dieu-4', ['quy-dinh', 'quy-dinh-dieu-4', 'dieu-4']],
    ['', []],
    ['không phải địa chỉ', []],
  ])('%s', (address, places) => {
    expect(placesOf(address)).toEqual(places);
  });
});

describe('records', () => {
  const records = [...serverRecords(index)];

  test('are one a provision, in its order, and hold no text, for each is read whole', () => {
    expect(records.map(({ id, size }) => [id, size])).toEqual(
      index.data.provisions.map(({ text }, i) => [i, text.length]),
    );
    expect(JSON.stringify(records)).not.toContain('Hội nghị');
  });

  test('hold every word and pair of theirs once, on the level of its worth', () => {
    for (const { levels } of records) {
      const tokens = Object.values(levels).flatMap((field) => field.split(' ').filter(Boolean));
      expect(new Set(tokens).size).toBe(tokens.length);
    }
    const twice = records[1]?.levels ?? {};
    const levelHolding = (term: string): number =>
      LEVEL_FIELDS.findIndex((field) => twice[field]?.includes(termToken('folded', term)));
    // Fields go from the worthiest: what stands three times is worth more than what stands in the title.
    expect(levelHolding('bao cao')).toBeGreaterThanOrEqual(0);
    expect(levelHolding('bao cao')).toBeLessThanOrEqual(levelHolding('cao tinh'));
  });

  test('every impact has a level, from the least to the greatest', () => {
    expect(levelOf(0)).toBe(0);
    expect(levelOf(WEIGHTS.k1 + 1)).toBe(LEVELS - 1);
    expect(levelOf((WEIGHTS.k1 + 1) / 2)).toBe(LEVELS / 2);
  });
});

describe('texts', () => {
  test('are one a provision, named after its record, with the words of the law unchanged', () => {
    const texts = [...serverTexts(index)];
    expect(texts.map(({ id, ...rest }) => [recordOf(id), rest])).toEqual(
      index.data.provisions.map((one, i) => [i, one]),
    );
  });

  test.each(['b12', 'meta', 't', 't1x', 12, undefined])('%s names none', (name) => {
    expect(recordOf(name)).toBe(-1);
  });
});

describe('statistics', () => {
  const { meta, buckets } = serverStatistics(index, 'digest');
  const found = new Map(buckets.flatMap(({ terms }) => readBucket(terms)));
  const statistics = readStatistics(meta, found);

  test('say of every word and pair how many provisions hold it, as the index does', () => {
    for (const [id, word] of index.vocabulary.folded.entries())
      if (id > 0)
        expect(statistics.frequency('folded', word), word).toBe(
          frequencyOf(index.folded.words, id),
        );
    expect(statistics.frequency('exact', 'tỉnh')).toBe(2);
    expect(statistics.frequency('folded', 'bao cao')).toBe(1);
  });

  test('say of a word that is in none that it is in none', () => {
    expect(statistics.frequency('folded', 'xyz')).toBe(0);
    expect(statistics.frequency('exact', 'tình')).toBe(0);
  });

  test('hold for the whole what scoring needs', () => {
    expect(statistics.count).toBe(2);
    expect(meta).toMatchObject({ digest: 'digest', documents: 1, bare: [] });
    expect(statistics.averages).toHaveLength(3);
  });
});

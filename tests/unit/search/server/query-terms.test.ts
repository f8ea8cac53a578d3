import { describe, expect, test } from 'vitest';
import { createCatalogue, parseQuery } from '../../../../src/search/query/index.ts';
import {
  probesOf,
  statisticTerms,
  wantedTokens,
} from '../../../../src/search/server/query-terms.ts';
import { termToken } from '../../../../src/search/server/term-token.ts';
import type { Statistics } from '../../../../src/search/index/statistics.ts';

const catalogue = createCatalogue({ documents: [], provisions: [] });
const read = (text: string) => parseQuery(text, catalogue);
const token = (term: string) => termToken('folded', term);

/** Statistics of a hundred provisions, in which terms are found as often as told, others in 10. */
function statistics(found: Readonly<Record<string, number>>): Statistics {
  return {
    count: 100,
    averages: [1, 1, 1],
    frequency: (_, term) => found[term] ?? 10,
    near: () => [],
  };
}

describe('terms whose statistics are asked for', () => {
  test('are words and pairs of neighbours, in both normal forms', () => {
    const terms = statisticTerms(read('Hội thảo quốc tế')).map(
      ({ form, term }) => `${form} ${term}`,
    );
    expect(terms).toEqual(
      expect.arrayContaining(['exact hội', 'folded hoi', 'exact hội thảo', 'folded quoc te']),
    );
    expect(terms).toHaveLength(14);
  });

  test('a phrase is a row of its own: the words around it are no neighbours', () => {
    const terms = statisticTerms(read('hội "thảo quốc"')).map(({ term }) => term);
    expect(terms).toContain('thảo quốc');
    expect(terms).not.toContain('hội thảo');
  });
});

describe('probes', () => {
  test('are the rarest terms, pairs before words, each with what it is worth', () => {
    const probes = probesOf(read('hội thảo quốc tế'), statistics({ 'thao quoc': 1, te: 90 }));
    expect(probes[0]?.token).toBe(token('thao quoc'));
    const words = probes.filter(({ single }) => single);
    expect(probes.findIndex(({ single }) => single)).toBe(3);
    expect(words.at(-1)?.token).toBe(token('te'));
    expect(probes[0]?.worth).toBeGreaterThan(words.at(-1)?.worth ?? 0);
  });

  test('leave out what no provision has, and words that only hold a sentence together', () => {
    const tokens = probesOf(read('hội thảo là gì'), statistics({ thao: 0, 'hoi thao': 0 })).map(
      (probe) => probe.token,
    );
    expect(tokens).toContain(token('hoi'));
    expect(tokens).not.toContain(token('thao'));
    expect(tokens).not.toContain(token('hoi thao'));
    expect(tokens).not.toContain(token('gi'));
  });

  test('a query of nothing but such words is still asked', () => {
    expect(probesOf(read('là gì'), statistics({})).map((probe) => probe.token)).toContain(
      token('gi'),
    );
  });

  test('are no more than a server answers in time, however long the question', () => {
    const long = Array.from({ length: 200 }, (_, i) => `chữ${String.fromCharCode(97 + (i % 26))}`);
    expect(probesOf(read(long.join(' ')), statistics({})).length).toBeLessThanOrEqual(13);
  });

  test('hold more words where there are few pairs', () => {
    const singles = (text: string): number =>
      probesOf(read(text), statistics({})).filter(({ single }) => single).length;
    expect(singles('hộ chiếu lãnh sự phí')).toBe(5);
    expect(singles('một hai ba bốn năm sáu bảy tám chín mười đông tây nam bắc')).toBe(3);
  });
});

describe('what a passage must hold', () => {
  test('for a short query: its content words', () => {
    expect(wantedTokens(read('hội thảo là gì'), false)?.sort()).toEqual(
      [token('hoi'), token('thao')].sort(),
    );
  });

  test('not the word that is still being typed', () => {
    expect(wantedTokens(read('hội thả'), true)).toEqual([token('hoi')]);
  });

  test('the pairs of a phrase too', () => {
    expect(wantedTokens(read('"hội thảo"'), false)).toContain(token('hoi thao'));
  });

  test('nothing in particular for a long question, of which a part will do', () => {
    const long = 'công dân muốn xin phép tổ chức hội thảo quốc tế phòng chống thiên tai ven biển';
    expect(wantedTokens(read(long), false)).toBeNull();
  });
});

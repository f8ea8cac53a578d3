import { describe, expect, it } from 'vitest';
import { queryParts } from '../../../src/components/search/query-parts.ts';
import { createCatalogue, parseQuery } from '../../../src/search/query/index.ts';
import { DATA } from '../search/corpus.ts';

const FULL = 'hội nghị "cấp cao" -biên -"bị loại" loại:nghị-định năm:2020-2025 cơ-quan:"chính phủ"';

describe('the parts of a query', () => {
  it.each(['', '   ', 'hội nghị quốc tế', 'k1 đ16 nđ 134/2025'])('"%s" has none', (text) => {
    expect(queryParts(text)).toEqual([]);
  });

  it('are told one by one', () => {
    expect(queryParts(FULL).map(({ label }) => label)).toEqual([
      'từ “hội nghị”',
      'đúng cụm “cấp cao”',
      'không có “biên”',
      'không có “bị loại”',
      'loại:nghị-định',
      'năm:2020-2025',
      'cơ-quan:chính phủ',
    ]);
  });

  it('can each be taken away, and nothing else goes', () => {
    const parts = queryParts(FULL);
    parts.forEach(({ label, rest }, i) => {
      const left = parts.map((part) => part.label).filter((_, other) => other !== i);
      expect(
        queryParts(rest).map((part) => part.label),
        label,
      ).toEqual(left);
    });
  });

  it('what is left is read as before', () => {
    const catalogue = createCatalogue(DATA);
    const [, rest = ''] = [null, queryParts('hội thảo năm:2025 loại:nghị-định')[1]?.rest];
    expect(rest).toBe('hội thảo loại:nghị-định');
    expect(parseQuery(rest, catalogue).filters).toMatchObject({ year: [], type: ['nghi-dinh'] });
  });

  it('the last one leaves plain words, or nothing', () => {
    expect(queryParts('hội nghị năm:2025')[1]?.rest).toBe('hội nghị');
    expect(queryParts('năm:2025')[0]?.rest).toBe('');
  });
});

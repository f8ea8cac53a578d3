import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { levelName, levelOf } from '../../../src/search/levels.ts';
import { document, provision } from './corpus.ts';

describe('the level of a document', () => {
  test.each([
    ['central', 'trung-uong', 'Trung ương'],
    ['province', 'cap-tinh', 'Tỉnh'],
    ['commune', 'cap-xa', 'Xã'],
    ['party', 'co-quan-dang', 'Đảng'],
  ])('of an issuer that is %s is %s', (level, id, name) => {
    expect(levelOf({ level })).toBe(id);
    expect(levelName(id)).toBe(name);
  });

  test.each([[{}], [{ level: 'district' }], [{ level: 'constructor' }]])(
    'is never guessed: %o has none',
    (issuer) => {
      expect(levelOf(issuer)).toBeUndefined();
    },
  );
});

describe('narrowing by level', () => {
  const text = 'Cơ quan tổ chức hội nghị quốc tế.';
  const engine = createEngine({
    documents: [
      { ...document('decree', 'a', '1/2025/NĐ-CP', 'Một'), level: 'trung-uong' },
      { ...document('province', 'b', '2/2025/QĐ-UBND', 'Hai'), level: 'cap-tinh' },
      document('circular', 'c', '3/2025/TT-BNG', 'Ba'),
    ],
    provisions: [0, 1, 2].map((i) => provision(i, 'dieu-1', text)),
  });
  const slugs = (query: string, level: readonly string[] = []): string[] =>
    engine
      .search(query, { filters: { ...NO_FILTERS, level } })
      .documents.map((found) => found.document.slug)
      .sort();

  test.each([
    ['hội nghị', [], ['a', 'b', 'c']],
    ['hội nghị', ['cap-tinh'], ['b']],
    ['hội nghị', ['cap-tinh', 'trung-uong'], ['a', 'b']],
    ['hội nghị cấp:tỉnh', [], ['b']],
    ['hội nghị cap:trung-uong', [], ['a']],
    ['hội nghị cấp:tỉnh|"trung ương"', [], ['b']],
  ] as const)('%s with %o', (query, level, found) => {
    expect(slugs(query, level)).toEqual(found);
  });

  test('is counted and named, documents of no known level in none', () => {
    expect(engine.search('hội nghị').facets.level).toEqual([
      { value: 'cap-tinh', name: 'Tỉnh', count: 1, chosen: false },
      { value: 'trung-uong', name: 'Trung ương', count: 1, chosen: false },
    ]);
  });

  test('is told in the reading, and what is not there as well', () => {
    expect(engine.search('hội nghị cấp:tỉnh').query.understood).toContain('Chỉ lấy: cấp Tỉnh.');
    expect(engine.search('hội nghị cấp:xã').query.issues[0]?.message).toContain('“xã” cho cấp:');
  });
});

test('a span of years is told as one', () => {
  const years = [2014, 2015, 2016, 2017];
  const engine = createEngine({
    documents: years.map((year) => document('decree', `nd-${year}`, `1/${year}/NĐ-CP`, 'A', year)),
    provisions: [],
  });
  expect(engine.search('a năm:2014-2016').query.understood).toContain(
    'Chỉ lấy: năm từ 2014 đến 2016.',
  );
  expect(engine.search('a năm:2014|2017').query.understood).toContain(
    'Chỉ lấy: năm 2014 hoặc 2017.',
  );
});

import { describe, expect, test, vi } from 'vitest';
import { createNearestTitles } from '../../../src/search/nearest-titles.ts';
import { DATA, document } from './corpus.ts';

const nearestTitles = createNearestTitles(DATA.documents);

describe('the nearest titles, when nothing was found', () => {
  test.each([
    ['Luật Thỏa thuận quốc tế', '70-2020-qh14'],
    ['luat thoa thuan quoc te', '70-2020-qh14'],
    ['luật thỏa thuân qốc tế', '70-2020-qh14'],
    ['thỏa thuận quốc tế', '70-2020-qh14'],
    ['luat thoa thuan', '70-2020-qh14'],
    ['thao thuan quoc te', '70-2020-qh14'],
    ['134/2025', '134-2025-nd-cp'],
  ])('of "%s" begin with %s', (text, slug) => {
    expect(nearestTitles(text)[0]?.slug).toBe(slug);
  });

  test.each(['', 'x', 'xyzzyq plugh', '135/2025/NĐ-CP', 'luật '.repeat(40)])(
    'of "%s" are none',
    (text) => {
      expect(nearestTitles(text)).toEqual([]);
    },
  );

  test('of pages that were pasted are none, at no cost', () => {
    const pasted = 'xyzzyq '.repeat(1_500_000);
    const folding = vi.spyOn(String.prototype, 'normalize');
    const found = nearestTitles(pasted);
    const { length: folded } = folding.mock.calls;
    folding.mockRestore();
    expect(found).toEqual([]);
    expect(folded).toBe(0);
  });

  test('are found however their letters are made', () => {
    const title = 'thỏa thuận quốc tế';
    expect(nearestTitles(title.normalize('NFD'))).toEqual(nearestTitles(title));
  });

  test('are at most five, and in one order however often they are asked for', () => {
    const many = createNearestTitles(
      Array.from({ length: 30 }, (_, i) => document('decree', `nd-${i}`, null, 'Hội nghị quốc tế')),
    );
    expect(many('hoi nghi quoc te')).toHaveLength(5);
    expect(many('hoi nghi quoc te')).toEqual(many('hội nghị quốc tế'));
  });
});

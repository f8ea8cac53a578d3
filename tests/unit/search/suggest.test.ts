import { describe, expect, test } from 'vitest';
import { createSuggester } from '../../../src/search/suggest.ts';
import { DATA, document } from './corpus.ts';

const suggester = createSuggester(DATA.documents);

describe('the nearest titles, when nothing was found', () => {
  test.each([
    ['Luật Thỏa thuận quốc tế', '70-2020-qh14'],
    ['luat thoa thuan quoc te', '70-2020-qh14'],
    ['luật thỏa thuân qốc tế', '70-2020-qh14'],
    ['134/2025', '134-2025-nd-cp'],
  ])('of "%s" begin with %s', (text, slug) => {
    expect(suggester.nearest(text)[0]?.slug).toBe(slug);
  });

  test.each(['', 'x', 'xyzzyq plugh', '135/2025/NĐ-CP', 'luật '.repeat(40)])(
    'of "%s" are none',
    (text) => {
      expect(suggester.nearest(text)).toEqual([]);
    },
  );

  test('are at most five, and in one order however often they are asked for', () => {
    const many = createSuggester(
      Array.from({ length: 30 }, (_, i) => document('decree', `nd-${i}`, null, 'Hội nghị quốc tế')),
    );
    expect(many.nearest('hoi nghi quoc te')).toHaveLength(5);
    expect(many.nearest('hoi nghi quoc te')).toEqual(many.nearest('hội nghị quốc tế'));
  });

  test('ask more of what is still being typed', () => {
    const unlike = 'luật điều ước quốc gia';
    expect(suggester.suggest(unlike).length).toBeLessThanOrEqual(suggester.nearest(unlike).length);
  });
});

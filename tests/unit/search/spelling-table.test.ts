import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpellingTable } from '../../../src/search/index/spelling-table.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 3000,
});

test('a spelling has one value, wherever it stands', () => {
  fc.assert(
    fc.property(words, (all) => {
      const table = createSpellingTable((spelling) => ({ spelling }));
      const known = new Map<string, object>();
      const text = all.join(' ');
      let at = 0;
      for (const word of all) {
        const value = table.at(text, at, at + word.length);
        expect(value.spelling).toBe(word);
        expect(known.get(word) ?? value).toBe(value);
        known.set(word, value);
        at += word.length + 1;
      }
    }),
    { numRuns: 50 },
  );
});

test('spellings of one letter more or less, or in other accents, are others', () => {
  const table = createSpellingTable((spelling) => spelling);
  const text = 'thao thảo thả thảos';
  expect(
    [[0, 4], [5, 9], [5, 8], [14, 19]].map(([start = 0, end = 0]) => table.at(text, start, end)), // prettier-ignore
  ).toEqual(['thao', 'thảo', 'thả', 'thảos']);
});

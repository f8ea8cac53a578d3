import { describe, expect, it } from 'vitest';
import { expansionOf } from '../../../src/search/abbreviations.ts';

describe('expansionOf', () => {
  it.each([
    ['ubnd', 'text', 'Ủy ban nhân dân'],
    ['hdnd', 'query', 'Hội đồng nhân dân'],
    // Without its mark it may be another word of a text.
    ['hdnd', 'text', null],
    ['ko', 'query', 'không'],
    ['dc', 'query', 'được'],
    ['ko', 'text', null],
    ['hội', 'query', null],
    ['vpdd', 'query', 'văn phòng đại diện'],
    ['vn', 'query', 'Việt Nam'],
    ['vn', 'text', null],
    ['visa', 'text', 'thị thực'],
  ] as const)('%s in a %s: %s', (word, where, expected) => {
    expect(expansionOf(word, where)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../../src/legal/structure/index.ts';

const issuesOf = (lines: readonly string[]): string[] =>
  parseStructure(['Điều 1. Tên bịa', ...lines].join('\n')).issues.map(
    ({ rule, address }) => `${rule} @${address}`,
  );

describe('a first clause numbered 2', () => {
  it('leaves one or two lines before it that may be the unnumbered first', () => {
    expect(issuesOf(['Một.', '2. Hai.'])).toEqual(['structure/unnumbered-first @dieu-1-doan-1']);
    expect(issuesOf(['Một.', 'Nữa.', '2. Hai.'])).toHaveLength(2);
  });

  it('after many lines is a gap: none of them can be told to be the first', () => {
    expect(issuesOf(['Một.', 'Nữa.', 'Nữa.', '2. Hai.'])).toEqual([
      'structure/gap @dieu-1-khoan-2',
    ]);
  });
});

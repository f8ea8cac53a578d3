import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparable,
  compareTexts,
  replayRemovals,
  type Removal,
} from '../../../src/legal/fidelity.ts';

const removal = (at: number, text: string): Removal => ({ at, text, why: 'thử' });

describe('comparable', () => {
  it.each([
    ['a  b', 'a b'],
    ['a\n\n\tb\r\n', 'a b'],
    ['a\u00a0b\u200bc\ufeffd', 'a b c d'],
    ['  a ', 'a'],
    ['', ''],
    ['\n \n', ''],
    ['Thoả thuận', 'Thoả thuận'],
    ['Tho\u0309a thuận', 'Thỏa thuận'],
    ['“a” – b…', '“a” – b…'],
    ['a\u0001b', 'a\u0001b'],
  ])('%j is %j', (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  it('keeps accents and their place: Thoả is not Thỏa', () => {
    expect(comparable('Thoả')).not.toBe(comparable('Thỏa'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });
});

describe('replayRemovals', () => {
  it.each([
    ['nothing', 'abcdef', [], 'abcdef'],
    ['one', 'abcdef', [removal(2, 'cd')], 'abef'],
    ['several, in any order', 'abcdef', [removal(4, 'e'), removal(0, 'a')], 'bcdf'],
    ['neighbours', 'abcdef', [removal(2, 'c'), removal(3, 'd')], 'abef'],
    ['the ends', 'abcdef', [removal(0, 'a'), removal(5, 'f')], 'bcde'],
    ['everything', 'ab', [removal(0, 'ab')], ''],
  ])('removes %s', (_, source, removals, expected) => {
    expect(replayRemovals(source, removals)).toEqual({ value: expected, issues: [] });
  });

  it.each([
    ['other text there', [removal(2, 'xx')], { start: 2, end: 4 }],
    ['text that overlaps', [removal(1, 'bc'), removal(2, 'cd')], { start: 2, end: 4 }],
    ['text beyond the end', [removal(5, 'fg')], { start: 5, end: 7 }],
    ['a place before the start', [removal(-1, 'f')], { start: -1, end: 0 }],
    ['the same text twice', [removal(1, 'b'), removal(1, 'b')], { start: 1, end: 2 }],
  ])('refuses %s', (_, removals, range) => {
    const { value, issues } = replayRemovals('abcdef', removals);
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: 'fidelity/removal', severity: 'error', range });
  });
});

describe('compareTexts', () => {
  it.each([
    ['Điều 1. Một', 'Điều 1.\n\n  Một ', 0],
    ['Tho\u0309a', 'Thỏa', 0],
    ['abcdef', 'abXdef', 1],
    ['abcdef', 'abdef', 1],
    ['abcdef', 'abcXYdef', 2],
    ['abcdef', 'aXcdXf', 4],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['1. a 3. b', '1. a 2. b', 1],
    ['"a"', '“a”', 3],
    ['aaa', 'aa', 1],
  ])('%j against %j: %i characters differ', (source, shown, differing) => {
    const comparison = compareTexts(source, shown);
    expect(comparison.differing).toBe(differing);
    expect(comparison.first === null).toBe(differing === 0);
    expect(comparison.characters).toBe(comparable(source).length);
  });

  it('shows where the first difference is', () => {
    expect(compareTexts('1. Một 3. Ba', '1. Một 2. Ba').first).toEqual({
      at: 7,
      expected: '3. Ba',
      actual: '2. Ba',
    });
  });

  it('finds a difference exactly when the comparable texts differ', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', 'ỏ', 'o\u0309'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareTexts(one, other).differing === 0).toBe(
          comparable(one) === comparable(other),
        );
        expect(compareTexts(one, one).differing).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/components/effect/csv.ts';

describe('toCsv', () => {
  it('starts with a byte order mark and ends lines as RFC 4180 asks', () => {
    expect(toCsv([['a', 'b']])).toBe('\uFEFFa,b\r\n');
  });

  it.each([
    ['một, hai', '"một, hai"'],
    ['gọi là “Quy chế”', 'gọi là “Quy chế”'],
    ['a "b"', '"a ""b"""'],
    ['hai\ndòng', '"hai\ndòng"'],
  ])('quotes what needs it: %j', (text, cell) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  // A spreadsheet would run these.
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes %j harmless', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });
});

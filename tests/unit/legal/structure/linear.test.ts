import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../../src/legal/structure/index.ts';

const SIZE = 500_000;

/** Pieces repeated to half a megabyte, some after a beginning that makes them costlier. */
const INPUTS: readonly (readonly [piece: string, before?: string])[] = [
  ['1'],
  ['a)'],
  ['Điều '],
  ['\n'],
  ['“'],
  ['“x\n'],
  ['”\n', '“Điều 1.\n'.repeat(20_000)],
  ['1.\n'],
  ['2.\n1.\n'],
  ['f)\n'],
  ['Chương I\n'],
  ['PHỤ LỤC I\n', 'Điều 1.\n'],
  ['2.1 x\n', 'Điều 1. X\n2. x\n'],
  ['2.1 x\n', 'Điều 1. X\n'],
  ['b. x\n', `Điều 1. X\n${'x\n'.repeat(50_000)}`],
];

/** Four times the text may take eight times as long, never sixteen, as quadratic work would. */
const RATIO = 8;
/** Shorter times are noise. */
const FLOOR_MS = 15;
const CEILING_MS = 20_000;

function timed(piece: string, before: string, size: number): number {
  const text = before + piece.repeat(Math.ceil(size / piece.length));
  const start = performance.now();
  parseStructure(text);
  return performance.now() - start;
}

describe('parseStructure takes linear time', () => {
  it.each(INPUTS)('on %j', { timeout: 120_000 }, (piece = '', before = '') => {
    const time = (size: number): number => timed(piece, before, size);
    // Other work on the machine only ever adds time, so the best of a few tries is the truth.
    let quarter = time(SIZE / 4);
    let half = time(SIZE / 2);
    let whole = time(SIZE);
    const grows = (): boolean =>
      whole > RATIO * Math.max(quarter, FLOOR_MS) || whole > (RATIO / 2) * Math.max(half, FLOOR_MS);
    for (let tries = 0; tries < 3 && grows(); tries++) {
      quarter = Math.max(quarter, time(SIZE / 4));
      half = Math.max(half, time(SIZE / 2));
      whole = Math.min(whole, time(SIZE));
    }
    expect(whole / Math.max(quarter, FLOOR_MS)).toBeLessThan(RATIO);
    expect(whole / Math.max(half, FLOOR_MS)).toBeLessThan(RATIO / 2);
    expect(whole).toBeLessThan(CEILING_MS);
  });
});

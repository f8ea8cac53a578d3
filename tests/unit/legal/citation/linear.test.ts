import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/legal/citation/index.ts';

const MEGABYTE = 1_000_000;

/** Pieces repeated to two megabytes; ten are measured by `npm run bench`. */
const LONG: readonly string[] = ['1', '(', '()', 'khoản 1 ', 'Điều 1, ', '12/2025/'];

/** Pieces repeated to half a megabyte: each could make some reader look further than it should. */
const SHORT: readonly string[] = [
  '“',
  '“Điều 1. x ” ',
  'điểm a, b, c, ',
  'các điểm a, b khoản 1, 2, 3 Điều 1, 2, 3 và ',
  '1/',
  '1/QĐ-',
  'Luật ',
  'Luật về ',
  'Luật A, b và c ',
  'Luật sửa đổi của ',
  'Luật sửa đổi, bổ sung một số điều của Luật A ',
  'khoản 1 bổ sung ',
  'khoản 1 các Điều 1, ',
  'Luật sửa đổi khoản 1 Điều 2 ',
  'Luật sửa đổi của các luật ',
  'Khoản 1\n',
  'Điều 1 Chế độ ',
  'Điều 1 (Luật ',
  'Nghị định 1/2020, 1/2021, ',
  'khoản 1 (trừ ',
  'điểm a) ',
  'CÔNG BÁO/Số 1\n',
  'Quy chế ',
  'Quy chế ban hành kèm theo ',
  'Đề án x ',
  'Nghị định của Chính phủ ',
  'gọi là Luật A ',
  'Luật A số 1/2020/QH14 (sau đây gọi là Luật B) Luật B ',
  'e\u0302\u0301',
];

/** Ten times the text may take fifteen times as long, never a hundred, as quadratic work would. */
const RATIO = 15;
/** Shorter times are noise. */
const FLOOR_MS = 20;

function timed(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const start = performance.now();
  findCitations(text);
  return performance.now() - start;
}

describe('findCitations takes linear time', () => {
  const sized = [
    ...LONG.map((piece) => [piece, 2 * MEGABYTE] as const),
    ...SHORT.map((piece) => [piece, MEGABYTE / 2] as const),
  ];
  it.each(sized)('on %j', { timeout: 180_000 }, (piece, size) => {
    let part = timed(piece, size / 10);
    let whole = timed(piece, size);
    // Other work on the machine only ever adds time, so the best of a few tries is the truth.
    for (let tries = 0; tries < 3 && whole > RATIO * Math.max(part, FLOOR_MS); tries++) {
      part = Math.max(part, timed(piece, size / 10));
      whole = Math.min(whole, timed(piece, size));
    }
    expect(whole / Math.max(part, FLOOR_MS)).toBeLessThan(RATIO);
  });
});

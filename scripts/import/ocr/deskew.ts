import type { Picture } from './picture.ts';

/** Pages laid on a scanner by hand are rarely more aslant than this (2 degrees). */
const STEEPEST = 0.035;
const STEP = 0.0015;
/** Every so many pixels are enough to see lines by. */
const STRIDE = 3;
const DARK = 140;

/**
 * How far the lines of a page fall from left to right: pixels down for one to the right. Of all
 * slopes, along the right one ink and blank alternate most sharply.
 */
export function slopeOf(picture: Picture): number {
  const points = darkPoints(picture);
  if (points.length < 400) return 0;
  const score = (slope: number): number => sharpness(points, slope, picture.height);
  let best = 0;
  let highest = score(0);
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += STEP) {
    const found = score(slope);
    // A page that is straight must not be made aslant by noise.
    if (found > highest * 1.01) [best, highest] = [slope, found];
  }
  return best;
}

/** Pairs of x and y of dark pixels, thinned out. */
function darkPoints({ width, height, grey }: Picture): Int32Array {
  const found: number[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = (y * 7) % (STRIDE * STRIDE); x < width; x += STRIDE * STRIDE) {
      if ((grey[y * width + x] ?? 255) < DARK) found.push(x, y);
    }
  }
  return Int32Array.from(found);
}

/** How much the ink of neighbouring rows differs when rows run along a slope. */
function sharpness(points: Int32Array, slope: number, height: number): number {
  const rows = new Int32Array(height + 1);
  for (let i = 0; i < points.length; i += 2) {
    const y = Math.round((points[i + 1] ?? 0) - slope * (points[i] ?? 0));
    if (y >= 0 && y <= height) rows[y] = (rows[y] ?? 0) + 1;
  }
  let sum = 0;
  for (let y = 1; y <= height; y++) sum += ((rows[y] ?? 0) - (rows[y - 1] ?? 0)) ** 2;
  return sum;
}

/** The picture with each column moved up or down, so that lines of this slope become level. */
export function levelled(picture: Picture, slope: number): Picture {
  if (slope === 0) return picture;
  const { width, height, grey } = picture;
  const result = new Uint8Array(grey.length).fill(255);
  const middle = width / 2;
  for (let x = 0; x < width; x++) {
    const shift = slope * (x - middle);
    const whole = Math.floor(shift);
    const part = shift - whole;
    for (let y = Math.max(0, -whole); y < Math.min(height, height - whole - 1); y++) {
      const from = (y + whole) * width + x;
      result[y * width + x] = Math.round(
        (grey[from] ?? 255) * (1 - part) + (grey[from + width] ?? 255) * part,
      );
    }
  }
  return { width, height, grey: result };
}

import type { Picture } from './picture.ts';
import type { Recogniser } from './recogniser.ts';
import { wordsOf, type SeenWord } from './words.ts';

/** What stands above and below a line's baseline and belongs to it, in heights of the line. */
const ABOVE = 1.1;
const BELOW = 0.32;
const BESIDE = 0.3;
/** Lines of at least this share of the usual height are of the usual letters. */
const SIMILAR = 0.75;
/** Blank around a line, in pixels: letters at the very edge are read badly. */
const MARGIN = 12;

/**
 * Reads each line of a page again, alone and with room for its marks: where lines stand close,
 * reading the whole page cuts off accents. Lengths are pixels of `picture`.
 */
export async function readLines(
  picture: Picture,
  lines: readonly (readonly SeenWord[])[],
  dpi: number,
  recogniser: Recogniser,
): Promise<SeenWord[][]> {
  const usual = usualHeight(lines);
  const again: SeenWord[][] = [];
  for (const line of lines) again.push(await readLine(picture, line, usual, dpi, recogniser));
  return again;
}

async function readLine(
  picture: Picture,
  line: readonly SeenWord[],
  usual: number,
  dpi: number,
  recogniser: Recogniser,
): Promise<SeenWord[]> {
  const own = Math.max(...line.map((word) => word.height));
  // The height of a line without deep letters is measured too small.
  const height = own < usual && own > SIMILAR * usual ? usual : own;
  const baselines = line.map(({ baseline }) => baseline);
  const left = Math.floor(
    Math.max(0, Math.min(...line.map((word) => word.left)) - BESIDE * height),
  );
  const top = Math.floor(Math.max(0, Math.min(...baselines) - ABOVE * height));
  const right = Math.min(
    picture.width,
    Math.max(...line.map((word) => word.right)) + BESIDE * height,
  );
  const bottom = Math.min(picture.height, Math.max(...baselines) + BELOW * height);
  if (right - left < 2 || bottom - top < 2) return [];
  const strip = cut(picture, left, top, Math.ceil(right), Math.ceil(bottom));
  const words = wordsOf(await recogniser.readLine(strip, dpi)).flat();
  return words.map((word) => ({
    ...word,
    left: word.left + left - MARGIN,
    right: word.right + left - MARGIN,
    baseline: word.baseline + top - MARGIN,
  }));
}

function usualHeight(lines: readonly (readonly SeenWord[])[]): number {
  const heights = lines.flatMap((line) => line.map(({ height }) => height)).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** A part of a picture with white around it. */
function cut(
  { width, height, grey }: Picture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Picture {
  const size = { width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN };
  const result = new Uint8Array(size.width * size.height).fill(255);
  for (let y = top; y < Math.min(bottom, height); y++) {
    const row = grey.subarray(y * width + left, y * width + Math.min(right, width));
    result.set(row, (y - top + MARGIN) * size.width + MARGIN);
  }
  return { ...size, grey: result };
}

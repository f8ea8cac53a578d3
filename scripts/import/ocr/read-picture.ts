import type { PaintedPage } from './render.ts';
import { levelled, slopeOf } from './deskew.ts';
import { mergeReadings } from './merge.ts';
import { turned, type Picture } from './picture.ts';
import { readLines } from './read-lines.ts';
import type { Recogniser } from './recogniser.ts';
import { meanConfidence, scaled, wordsOf, type SeenWord } from './words.ts';

/** What was read from a page, and after how many quarter turns to the right it read best. */
export interface SeenPicture {
  /** Lengths are pixels of the first painting. */
  readonly lines: readonly (readonly SeenWord[])[];
  /** Mean of all words, 0 to 1; 1 without any. */
  readonly confidence: number;
  readonly turns: number;
  /** Pixels a point. */
  readonly scale: number;
}

/**
 * Most scans have 200 dots an inch. Lines are read again larger: of our own pages scanned badly, one
 * reading got 0.57 % of the letters wrong, levelled 0.31 %, with the second reading 0.23 %.
 */
const DPI = 200;
const DPI_AGAIN = 300;
/** A picture read worse than this may lie on its side or upside down. */
const UPRIGHT = 0.6;

/**
 * Reads a page made level, and each of its lines once more, larger; what differs is in doubt. Turned
 * another way when it reads badly as it lies.
 *
 * @param paintAt paints the page at so many dots an inch
 */
export async function readPicture(
  paintAt: (dpi: number) => Promise<PaintedPage>,
  recogniser: Recogniser,
): Promise<SeenPicture> {
  const painted = await paintAt(DPI);
  const slope = slopeOf(painted);
  const first = await readUpright(levelled(painted, slope), recogniser);
  if (first.lines.length === 0) return { ...first, scale: painted.scale };
  const again = await paintAt(DPI_AGAIN);
  const larger = turnedBy(levelled(again, slope), first.turns);
  const by = again.scale / painted.scale;
  const second = await readLines(larger, scaled(first.lines, by), DPI_AGAIN, recogniser);
  const lines = mergeReadings(first.lines, scaled(second, 1 / by));
  return { ...first, lines, confidence: meanConfidence(lines.flat()), scale: painted.scale };
}

async function readUpright(
  picture: Picture,
  recogniser: Recogniser,
): Promise<Omit<SeenPicture, 'scale'>> {
  let best = { lines: await readAt(picture, DPI, recogniser), confidence: 0, turns: 0 };
  best.confidence = meanConfidence(best.lines.flat());
  if (best.lines.length === 0 || best.confidence >= UPRIGHT) return best;
  for (const turns of [1, 3, 2]) {
    const lines = await readAt(turnedBy(picture, turns), DPI, recogniser);
    const confidence = lines.length === 0 ? 0 : meanConfidence(lines.flat());
    if (confidence > best.confidence) best = { lines, confidence, turns };
    if (confidence >= UPRIGHT) break;
  }
  return best;
}

function turnedBy(picture: Picture, turns: number): Picture {
  return turns === 0 ? picture : turnedBy(turned(picture), turns - 1);
}

async function readAt(
  picture: Picture,
  dpi: number,
  recogniser: Recogniser,
): Promise<SeenWord[][]> {
  return wordsOf(await recogniser.read(picture, dpi)).filter((line) => line.length > 0);
}

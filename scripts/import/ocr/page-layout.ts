import { countCharacters } from '../../../src/import/count-characters.ts';
import type { PageLayout, RawLine, Run } from '../../../src/import/pdf/layout.ts';
import { rawLines } from '../../../src/import/pdf/raw-lines.ts';
import { withoutNoise } from './noise.ts';
import type { SeenPicture } from './read-picture.ts';
import type { SeenWord } from './words.ts';

/** Lines differ in height by what letters they have; sizes this near the usual one are it. */
const USUAL = 0.25;
/** Height of a line as Tesseract measures it, in letter heights. */
const HEIGHT_IN_SIZES = 1.05;
/** Words keep this distance at least, in letter heights, so that they stay words. */
const BLANK = 0.1;

/**
 * The words of a picture in the form of a page with text, so that what follows cannot tell them
 * apart. The page's own text (a header, a stamp) stays as it is.
 */
export function seenPage(
  own: PageLayout<RawLine>,
  { lines, scale, turns }: SeenPicture,
): PageLayout<RawLine> {
  const { text, noise } = withoutNoise(lines);
  const runs = runsOf(text, scale);
  const dirt = runsOf(noise, scale);
  const seen = rawLines(runs).lines;
  const sideways = turns % 2 === 1;
  return {
    ...own,
    width: sideways ? own.height : own.width,
    height: sideways ? own.width : own.height,
    lines: [...own.lines, ...seen].sort((a, b) => a.y - b.y || a.left - b.left),
    // What is printed aslant is taken away, with an entry.
    aslant: [...own.aslant, ...rawLines(dirt).lines],
    read: own.read + [...runs, ...dirt].reduce((sum, { text }) => sum + countCharacters(text), 0),
    // Its picture has been read.
    pictured: 0,
    drawn: false,
  };
}

function runsOf(lines: readonly (readonly SeenWord[])[], scale: number): Run[] {
  const straight = level(lines);
  const usual = median(straight.flatMap((line) => line.map(({ height }) => height)));
  const all = straight.flat();
  return straight.flatMap((line) =>
    line.map((word): Run => {
      const near = Math.abs(word.height - usual) <= USUAL * usual;
      const size = (near ? usual : word.height) / HEIGHT_IN_SIZES;
      const right = Math.min(word.right, nextLeft(word, all) - BLANK * size);
      return {
        text: `${word.text} `,
        xs: [...placesOf(word, right), right].map((x) => x / scale),
        right: right / scale,
        y: word.baseline / scale,
        size: size / scale,
        font: 'picture',
        bold: false,
        hidden: false,
        annotation: null,
      };
    }),
  );
}

/** Where the next word on a level with this one begins, of whatever line: dirt overlaps words. */
function nextLeft(word: SeenWord, all: readonly SeenWord[]): number {
  let nearest = Infinity;
  for (const { left, baseline } of all) {
    if (
      left > word.left &&
      left < nearest &&
      Math.abs(baseline - word.baseline) < 0.7 * word.height
    ) {
      nearest = left;
    }
  }
  return nearest;
}

/** Where each unit of a word begins, as if all were of one width. */
function placesOf({ text, left }: SeenWord, right: number): number[] {
  return Array.from({ length: text.length }, (_, at) => left + ((right - left) * at) / text.length);
}

/** The lines of a page that was laid aslant on the scanner, made level; words of a line stand level. */
function level(lines: readonly (readonly SeenWord[])[]): SeenWord[][] {
  const slopes = lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    const long =
      first !== undefined && last !== undefined && last.left - first.left > 20 * first.height;
    return long ? [(last.baseline - first.baseline) / (last.left - first.left)] : [];
  });
  const slope = slopes.length < 3 ? 0 : median(slopes);
  return lines.map((line) => {
    const heights = line.map((word) => word.baseline - slope * ((word.left + word.right) / 2));
    const baseline = median(heights);
    return line.map((word) => ({ ...word, baseline }));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

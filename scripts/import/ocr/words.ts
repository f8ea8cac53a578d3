import type { Line, Page, Word } from 'tesseract.js';
import { withEvenCase } from './even-case.ts';

/** A word as Tesseract read it; lengths are pixels. */
export interface SeenWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its line's baseline is under its middle. */
  readonly baseline: number;
  /** Height of its line, from the highest to the lowest letters it might have. */
  readonly height: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether all readings of the page have it. */
  readonly agreed: boolean;
}

/** A gap this wide, in heights of the line, parts words of two columns. */
const COLUMNS = 1.5;
/** Letters that reach below the baseline, and signs that do or may. */
const DEEP = /[gjpqyýỳỷỹỵạặậẹệịọộợụựçQ,;()[\]{}/|_@$]/u;

/**
 * The words of a page, line by line; words far apart are lines of their own, because columns are
 * often taken for one and their baselines mixed up.
 */
export function wordsOf(page: Page): SeenWord[][] {
  const lines = (page.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.flatMap((line) => {
    const height =
      line.rowAttributes.rowHeight > 0 ? line.rowAttributes.rowHeight : line.bbox.y1 - line.bbox.y0;
    const parts: Word[][] = [];
    for (const word of line.words) {
      const last = parts.at(-1)?.at(-1);
      if (last !== undefined && word.bbox.x0 - last.bbox.x1 < COLUMNS * height)
        parts.at(-1)?.push(word);
      else parts.push([word]);
    }
    return parts.map((part) => seenWords(part, line, height)).filter((part) => part.length > 0);
  });
}

function seenWords(part: readonly Word[], line: Line, height: number): SeenWord[] {
  const baseline = baselineOf(part, line);
  return part.flatMap(({ text, bbox, confidence }): SeenWord[] => {
    const clean = withEvenCase(text.trim().normalize('NFC'));
    if (clean === '') return [];
    return [
      {
        text: clean,
        left: bbox.x0,
        right: bbox.x1,
        baseline,
        height,
        confidence: Math.min(1, Math.max(0, confidence / 100)),
        agreed: true,
      },
    ];
  });
}

/** Where most words without deep letters end below; else as Tesseract drew it. */
function baselineOf(part: readonly Word[], { baseline }: Line): number {
  const ends = part
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !DEEP.test(text))
    .map(({ bbox }) => bbox.y1)
    .sort((a, b) => a - b);
  const middle = ends[Math.floor(ends.length / 2)];
  if (middle !== undefined) return middle;
  const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
  return baseline.y0 + slope * ((part[0]?.bbox.x0 ?? baseline.x0) - baseline.x0);
}

/** The same words on a picture that is `by` times as large. */
export function scaled(lines: readonly (readonly SeenWord[])[], by: number): SeenWord[][] {
  return lines.map((line) =>
    line.map((word) => ({
      ...word,
      left: word.left * by,
      right: word.right * by,
      baseline: word.baseline * by,
      height: word.height * by,
    })),
  );
}

/** Mean confidence of words, each counted by its length; 1 without any. */
export function meanConfidence(words: readonly SeenWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighed = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 1 : weighed / letters;
}

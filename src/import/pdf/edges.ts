import { readMarker } from '../../legal/structure/marker.ts';
import type { Line } from './layout.ts';

/** How a stretch of text is set. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  /** Where paragraphs of one depth begin, further in than the left edge: what begins there is not centred. */
  readonly levels: readonly number[];
  /** First lines of paragraphs stand in from the left edge. */
  readonly indented: boolean;
  /** How many first lines of numbered paragraphs say so. */
  readonly told: number;
  /** Paragraphs have blanks between them. */
  readonly spaced: boolean;
  /** A column or a cell, where short lines are centred or ended at will. */
  readonly narrow: boolean;
  /** Distance of two lines of a paragraph, in letter heights. */
  readonly pitch: number;
}

/** Where too few lines tell how far apart they are. */
const USUAL_PITCH = 1.25;

/** A step this much longer than the pitch has a blank in it. */
export const GAP = 1.17;

/** A line this much as wide as the text is a long one. */
const LONG = 0.6;

/** So many lines do not begin in one place by chance. */
const SEVERAL = 3;

/** Points between two places that are one. */
export const SAME_PLACE = 2;

/** An indent is at least so many letter heights. */
export const INDENT = 0.75;

/** The edges of lines that are set together: of a page, a column, a cell. */
export function edgesOf(lines: readonly Line[], narrow = false): Edges {
  if (lines.length === 0)
    return {
      left: 0,
      right: 0,
      levels: [],
      indented: false,
      told: 0,
      spaced: false,
      narrow,
      pitch: USUAL_PITCH,
    };
  const left = edge(lines.map((line) => line.left));
  const right = farEdge(lines.map((line) => line.right));
  const size = lines[0]?.size ?? 12;
  const first = lines.filter(
    (line) => readMarker(line.text) !== null && line.left < left + 8 * size,
  );
  const inside = first.filter((line) => line.left > left + INDENT * size);
  const pitch = pitchOf(lines) || USUAL_PITCH;
  return {
    left,
    right,
    levels: narrow ? [] : levelsOf(lines, right - left),
    indented: first.length > 0 && inside.length >= 0.6 * first.length,
    told: first.length,
    spaced: isSpaced(lines, pitch),
    narrow,
    pitch,
  };
}

/** Places where several long lines begin: lines that are centred begin here and there. */
function levelsOf(lines: readonly Line[], width: number): number[] {
  const long = lines.filter((line) => line.right - line.left > LONG * width);
  const begin = (left: number): number =>
    long.filter((line) => Math.abs(line.left - left) < SAME_PLACE).length;
  return [...new Set(long.map((line) => line.left))].filter((left) => begin(left) >= SEVERAL);
}

/** A blank stands before most lines that begin a numbered paragraph. */
function isSpaced(lines: readonly Line[], pitch: number): boolean {
  let [apart, all] = [0, 0];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last?.page !== line.page || readMarker(line.text) === null) return;
    const step = (line.y - last.y) / (pitch * line.size);
    if (step < 0.8) return;
    all++;
    if (step > GAP) apart++;
  });
  return all >= 3 && apart >= 0.75 * all;
}

/** The outermost place where several lines begin; of few lines, the outermost. */
function edge(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const needed = sorted.length < 6 ? 1 : Math.max(2, Math.ceil(sorted.length * 0.12));
  for (const [i, value] of sorted.entries())
    if ((sorted[i + needed - 1] ?? Infinity) - value <= 3) return value;
  return sorted[0] ?? 0;
}

/** How far to the right lines reach; one that alone runs over the edge does not count. */
function farEdge(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a);
  const found = sorted.find((value, i) => value - (sorted[i + 1] ?? -Infinity) < 12);
  return sorted.length < 4 ? (sorted[0] ?? 0) : (found ?? sorted[0] ?? 0);
}

/**
 * Distance of two lines of one paragraph: the smallest that several lines have, because blanks stand
 * between paragraphs only. 0 where nothing tells.
 */
export function pitchOf(lines: readonly Line[]): number {
  const steps = new Map<number, number>();
  let all = 0;
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last?.page !== line.page || Math.abs(last.size - line.size) > 0.6) return;
    const step = (line.y - last.y) / line.size;
    if (step < 0.9 || step > 2.6) return;
    const key = Math.round(step * 20) / 20;
    steps.set(key, (steps.get(key) ?? 0) + 1);
    all++;
  });
  const enough = Math.max(2, 0.08 * all);
  const near = (key: number): number =>
    [-0.05, 0, 0.05].reduce(
      (sum, by) => sum + (steps.get(Math.round((key + by) * 20) / 20) ?? 0),
      0,
    );
  const usual = [...steps.keys()].sort((x, y) => x - y).filter((key) => near(key) >= enough);
  const [first] = usual;
  if (first === undefined) return 0;
  // The fuller of neighbours.
  return usual
    .filter((key) => key <= first + 0.1)
    .reduce((best, key) => ((steps.get(key) ?? 0) > (steps.get(best) ?? 0) ? key : best), first);
}

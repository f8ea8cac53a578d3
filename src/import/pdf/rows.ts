import type { Run } from './layout.ts';

/** Letters this much smaller than the line's, and raised, are a mark. */
export const SMALL = 0.8;
/** Baselines this near, in letter heights, are one line. */
const SAME_LINE = 0.28;

/** Runs on one baseline, with the marks raised above it. */
export interface Row {
  y: number;
  size: number;
  readonly runs: Run[];
}

/** All runs of a page, or of a cell, row by row from the top. */
export function rowsOn(runs: readonly Run[]): Row[] {
  const rows = rowsOf(runs.filter(({ text }) => text !== '' && !isDrawn(text)));
  // Lines drawn with characters overlap the words they stand under; they are lines of their own.
  return placed(rows, rowsOf(runs.filter(({ text }) => isDrawn(text))));
}

/** Runs by baseline; raised marks join the line they stand in. */
function rowsOf(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || leftOf(a) - leftOf(b));
  const rows: Row[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(run.y - row.y) <= SAME_LINE * Math.max(Math.min(run.size, row.size), 4)) {
      row.runs.push(run);
      if (isPrinted(run) && (run.size > row.size || !row.runs.some(isPrinted))) {
        row.size = run.size;
        row.y = run.y;
      }
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  const printed = rows.filter((row) => row.runs.some(isPrinted));
  const joined: Row[] = [];
  printed.forEach((row, i) => {
    const above = joined.at(-1);
    const below = printed[i + 1];
    if (below && isRaised(row, below)) below.runs.push(...row.runs);
    else if (above && isLowered(row, above)) above.runs.push(...row.runs);
    else joined.push(row);
  });
  return joined;
}

/** A row of small letters that stand above the baseline of the row below, between or beside its words. */
function isRaised(row: Row, below: Row): boolean {
  return (
    row.size <= SMALL * below.size &&
    below.y - row.y < 0.62 * below.size &&
    row.runs.filter(isPrinted).every((run) => isBeside(run, below))
  );
}

function isLowered(row: Row, above: Row): boolean {
  return (
    row.size <= SMALL * above.size &&
    row.y - above.y < 0.4 * above.size &&
    row.runs.filter(isPrinted).every((run) => isBeside(run, above))
  );
}

function isBeside(run: Run, row: Row): boolean {
  return row.runs.some(
    (other) =>
      other !== run &&
      isPrinted(other) &&
      leftOf(run) < other.right + row.size &&
      run.right > leftOf(other) - row.size,
  );
}

/** Whether a run is more than blanks. */
export function isPrinted({ text }: Run): boolean {
  return text.trim() !== '';
}

/** Where a run begins. */
export function leftOf({ xs }: Run): number {
  return xs[0] ?? 0;
}

/** Three signs at least of a line drawn with characters. */
function isDrawn(text: string): boolean {
  return /^\s*_{3,}[_\s]*$/u.test(text);
}

/** Drawn lines fill blanks in a row of words ("Họ tên: ____"), or stand between the rows. */
function placed(rows: readonly Row[], drawn: readonly Row[]): Row[] {
  const all = [...rows];
  for (const line of drawn) {
    const near = rows.find(
      (row) =>
        Math.abs(row.y - line.y) < 0.3 * row.size &&
        !line.runs.some((run) =>
          row.runs.some(
            (other) =>
              isPrinted(other) && leftOf(run) < other.right - 1 && run.right > leftOf(other) + 1,
          ),
        ),
    );
    if (near) near.runs.push(...line.runs);
    else all.push(line);
  }
  return all.sort((a, b) => a.y - b.y);
}

/** A run of characters as pdf.js gives it; positions in points, from the page's lower left corner. */
export interface TextRun {
  readonly str: string;
  /** Ends a line. */
  readonly hasEOL: boolean;
  /** Scale, skew, and at 4 and 5 where the run begins. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** A printed line. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}

/**
 * Puts the runs of a page together to its printed lines, without empty ones and without the page
 * number, which would stand in the middle of a sentence.
 */
export function printedLines(runs: readonly TextRun[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: TextRun[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    open.push(run);
    if (run.hasEOL) close();
  }
  close();
  const isPageNumber = (line: PrintedLine | undefined): boolean =>
    line !== undefined && /^\W{0,2}\d{1,4}\W{0,2}$/u.test(line.text);
  if (isPageNumber(lines[0])) lines.shift();
  if (isPageNumber(lines.at(-1))) lines.pop();
  return lines;
}

function lineOf(runs: readonly TextRun[]): PrintedLine | null {
  const text = runs
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const printed = runs.filter(({ str }) => str.trim() !== '');
  const [first] = printed;
  if (text === '' || first === undefined) return null;
  return {
    text,
    left: Math.min(...printed.map(({ transform }) => transform[4] ?? 0)),
    right: Math.max(...printed.map(({ transform, width }) => (transform[4] ?? 0) + width)),
    y: first.transform[5] ?? 0,
    size: Math.hypot(first.transform[2] ?? 0, first.transform[3] ?? 0),
  };
}

/** A place in a text as editors count, both from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives line and column of offsets in a text.
 *
 * @example
 * lineFinder('a\nbc')(3); // { line: 2, column: 2 }
 */
export function lineFinder(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

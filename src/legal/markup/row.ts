import type { Range } from '../issue.ts';
import { joinParagraphs, paragraphsIn } from './joined.ts';

/** In place of a cell: the one above it goes on here. */
export const CONTINUED = '^^';

/** A cell of a row as read. */
export interface RowCell {
  /** Its paragraphs, as ranges in the line; escapes are still in them. */
  readonly paragraphs: readonly Range[];
  /** How many columns it takes. */
  readonly columns: number;
  /** The cell above goes on in it. */
  readonly continued: boolean;
}

/** A cell to be written; `null` where the one above goes on. */
export interface WrittenCell {
  readonly paragraphs: readonly string[] | null;
  readonly columns: number;
}

/**
 * A row of a table as one line: cells between bars, `||` after a cell that takes one column more,
 * `^^` where the cell above goes on, `<br>` between paragraphs; a backslash before a bar, a
 * backslash, `<` or `^` that are words. `readRow` reads it back.
 *
 * @example
 * writeRow([{ paragraphs: ['Số'], columns: 1 }, { paragraphs: ['Tên'], columns: 2 }]); // '| Số | Tên ||'
 */
export function writeRow(cells: readonly WrittenCell[]): string {
  return `|${cells
    .map(({ paragraphs, columns }) => ` ${contentOf(paragraphs)} ${'|'.repeat(columns)}`)
    .join('')}`;
}

function contentOf(paragraphs: readonly string[] | null): string {
  if (paragraphs === null) return CONTINUED;
  const text = joinParagraphs(paragraphs);
  return text === CONTINUED ? `\\${text}` : text;
}

/** Reads a line that is a row (see `lineKind`). */
export function readRow(line: string): RowCell[] {
  const cells: RowCell[] = [];
  let start = 1;
  for (let at = 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      const last = cells.at(-1);
      if (at === start && last) cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
      else cells.push(cellOf(line, start, at));
      start = at + 1;
    }
  }
  return cells;
}

function cellOf(line: string, start: number, end: number): RowCell {
  const paragraphs = paragraphsIn(line, start, end);
  const [first] = paragraphs;
  const only = paragraphs.length === 1 && first ? line.slice(first.start, first.end) : null;
  const continued = only === CONTINUED;
  return { paragraphs: only === '' || continued ? [] : paragraphs, columns: 1, continued };
}

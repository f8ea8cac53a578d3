import type { Change, RemovalReason, SourceCell, SourceTable } from '../model.ts';
import { edgesOf, type Edges } from './edges.ts';
import { glue } from './glue.ts';
import { joinLines, type Joined } from './join.ts';
import { continues } from './join-words.ts';
import type { Aside, Grid, GridCell, Line } from './layout.ts';

/** A table in the making: rows of cells with where each begins. */
export interface DraftTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: DraftCell[][];
  /** Its first row has no border above. */
  readonly openAbove: boolean;
}

interface DraftCell {
  readonly column: number;
  readonly columns: number;
  rows: number;
  paragraphs: string[];
}

/** Columns that are this near on two pages are the same, in points. */
const SAME = 4;
/** What the words must say before two rows are one. */
const SURELY = 2;
/** The blank between a cell's border and its text. */
const PADDING = 4;

/** The text of a ruled table; `hyphens` are those that only divided words at the ends of lines. */
export function draftTable(
  grid: Grid<Line>,
  asides: readonly Aside<Line>[],
  page: number,
): { table: DraftTable; hyphens: Joined['hyphens'] } {
  const rows: DraftCell[][] = Array.from({ length: grid.rows }, () => []);
  const hyphens: Joined['hyphens'][number][] = [];
  for (const cell of grid.cells) {
    const across = asides.filter(
      ({ x, y }) =>
        x > cell.box.left && x < cell.box.right && y > cell.box.top && y < cell.box.bottom,
    );
    const joined = [
      ...paragraphsIn(cell),
      ...joinLines(across.map(({ line }) => ({ line, edges: edgesOf([line]) }))),
    ];
    hyphens.push(...joined.flatMap((one) => one.hyphens));
    rows[cell.row]?.push({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      paragraphs: joined.map(({ text }) => text),
    });
  }
  return { table: { page, xs: grid.xs, rows, openAbove: grid.openAbove }, hyphens };
}

function paragraphsIn(cell: GridCell<Line>): Joined[] {
  const lines = cell.lines.length > 1 ? sideBySide(cell.lines) : cell.lines;
  const own = edgesOf(lines, true);
  const edges: Edges = {
    ...own,
    right: Math.max(own.right, cell.box.right - PADDING),
    left: Math.min(own.left, cell.box.left + PADDING + 1.5 * (lines[0]?.size ?? 12)),
    indented: false,
  };
  return joinLines(
    lines.map((line) => ({
      line,
      edges: isCentred(line, cell) ? centredEdges(line, cell) : { ...edges, left: own.left },
    })),
  );
}

/** Parts of one line within a cell are one line. */
function sideBySide(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.y === line.y)
      rows[rows.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        right: line.right,
        raised: [
          ...last.raised,
          ...line.raised.map(({ start, end }) => ({
            start: start + last.text.length + 1,
            end: end + last.text.length + 1,
          })),
        ],
      };
    else rows.push(line);
  }
  return rows;
}

function isCentred(line: Line, { box }: GridCell<Line>): boolean {
  const [before, after] = [line.left - box.left, box.right - line.right];
  return Math.abs(before - after) < 4 && before > 2;
}

/** A centred line could have been as wide as its cell: it is judged as if it began at the left. */
function centredEdges(line: Line, { box }: GridCell<Line>): Edges {
  return {
    left: line.left,
    right: line.left + (box.right - box.left - 2 * PADDING),
    levels: [],
    indented: false,
    told: 0,
    spaced: false,
    narrow: true,
    pitch: 1.2,
  };
}

/**
 * Whether a table goes on with one at the foot of the page before: the same columns. Then its rows
 * are added to that table; header rows printed again are left out and returned.
 */
export function continueTable(
  before: DraftTable,
  next: DraftTable,
): Change<RemovalReason>[] | null {
  if (!isSameGrid(before.xs, next.xs)) return null;
  const removed: Change<RemovalReason>[] = [];
  const rows = [...next.rows];
  let at = 0;
  while (
    at < rows.length - 1 &&
    at < 4 &&
    at < before.rows.length &&
    isRepeated(before.rows[at], rows[at])
  )
    at++;
  // A repeated header is whole: no cell reaches over its end.
  if (at > 0 && rows.slice(0, at).every((row, i) => row.every((cell) => cell.rows <= at - i)))
    for (const row of rows.splice(0, at))
      removed.push({
        reason: 'running-header',
        text: row.flatMap(({ paragraphs }) => paragraphs).join(' '),
        page: next.page,
      });
  const [first] = rows;
  const last = before.rows.at(-1);
  if (first && last && goesOn(last, first, next.openAbove && rows.length === next.rows.length)) {
    rows.shift();
    for (const cell of first) {
      const above = last.find(({ column }) => column === cell.column);
      if (above) above.paragraphs = put(above.paragraphs, cell.paragraphs);
    }
  }
  before.rows.push(...rows);
  return removed;
}

function isSameGrid(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) <= SAME);
}

function isRepeated(
  a: readonly DraftCell[] | undefined,
  b: readonly DraftCell[] | undefined,
): boolean {
  if (a === undefined || b?.length !== a.length) return false;
  const text = (row: readonly DraftCell[]): string =>
    row.map(({ paragraphs }) => paragraphs.join(' ')).join('|');
  // Empty rows and rows of figures repeat by chance.
  return /\p{L}{2}/u.test(text(a)) && text(a) === text(b);
}

/**
 * A row broken by the end of the page: its number is not printed again, and a sentence goes on, or no
 * border parts it from the page before (`open`).
 */
function goesOn(last: readonly DraftCell[], first: readonly DraftCell[], open: boolean): boolean {
  if (
    last.length !== first.length ||
    last.some((cell, i) => cell.column !== first[i]?.column || cell.columns !== first[i].columns)
  )
    return false;
  const [number] = first;
  if (number && number.paragraphs.length > 0) return false;
  if ((last[0]?.paragraphs.length ?? 0) === 0) return false;
  if (open && first.some(({ paragraphs }) => paragraphs.length > 0)) return true;
  return first.some((cell, i) => {
    const above = last[i]?.paragraphs.at(-1);
    const [below] = cell.paragraphs;
    return above !== undefined && below !== undefined && continues(above, below) >= SURELY;
  });
}

function put(above: readonly string[], below: readonly string[]): string[] {
  const [first, ...rest] = below;
  const last = above.at(-1);
  if (first === undefined || last === undefined) return [...above, ...below];
  const isOne = continues(last, first) > 0.5 && !/^\(\d/u.test(first);
  return isOne ? [...above.slice(0, -1), glue(last, first).text, ...rest] : [...above, ...below];
}

/** The table as the text has it. Rows without any cell of their own are kept: spans count them. */
export function finishTable({ rows, page }: DraftTable): SourceTable {
  return {
    kind: 'table',
    page,
    rows: rows.map((row) =>
      row.map(({ paragraphs, columns, rows: high }): SourceCell => ({
        paragraphs,
        columns,
        rows: high,
      })),
    ),
  };
}

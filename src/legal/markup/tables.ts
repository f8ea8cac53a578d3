import type { Range } from '../issue.ts';
import type { Block, Paragraph } from '../structure/index.ts';
import { lineKind } from './line-kind.ts';
import { readRow, type RowCell } from './row.ts';
import type { Wording } from './wording.ts';

/** Rows of one table, or one block that is none. */
export type Run<T extends Block> =
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'block'; readonly block: T };

/** A row with the line it stands on. */
export interface TableRow {
  readonly paragraph: Paragraph;
  /** Those that begin in it. */
  readonly cells: readonly PlacedCell[];
}

/** A cell where it stands and how far it goes. */
export interface PlacedCell {
  /** Ranges in the text; escapes are still in them. */
  readonly paragraphs: readonly Range[];
  /** Of the first column it takes, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Puts rows of one table together: they stand on lines one below the other; a blank line ends it. */
export function runsOf<T extends Block>(wording: Wording, blocks: readonly T[]): Run<T>[] {
  if (!wording.markup) return blocks.map((block) => ({ kind: 'block', block }));
  const runs: Run<T>[] = [];
  let table: Paragraph[] = [];
  const flush = (): void => {
    if (table.length > 0) runs.push({ kind: 'table', rows: placeCells(wording, table) });
    table = [];
  };
  for (const block of blocks) {
    const last = table.at(-1);
    if (last && /\n\s*\n/u.test(wording.text.slice(last.range.end, block.range.start))) flush();
    if (block.type === 'paragraph' && isRow(wording, block)) table.push(block);
    else {
      flush();
      runs.push({ kind: 'block', block });
    }
  }
  flush();
  return runs;
}

function isRow({ text }: Wording, { range: { start, end } }: Paragraph): boolean {
  return text[start] === '|' && lineKind(text.slice(start, end)).kind === 'row';
}

/** A cell that may still go on further down. */
interface Standing extends PlacedCell {
  rows: number;
}

function placeCells({ text }: Wording, paragraphs: readonly Paragraph[]): TableRow[] {
  /** The cell that stands in each column, as far down as it goes. */
  let above = new Map<number, Standing>();
  return paragraphs.map((paragraph) => {
    const { start, end } = paragraph.range;
    const now = new Map<number, Standing>();
    const own: Standing[] = [];
    let column = 0;
    for (const cell of readRow(text.slice(start, end))) {
      const upper = cell.continued ? above.get(column) : undefined;
      if (upper) upper.rows++;
      const standing = upper ?? placed(cell, column, start);
      if (!upper) own.push(standing);
      now.set(column, standing);
      column += cell.columns;
    }
    above = now;
    return { paragraph, cells: own };
  });
}

function placed({ paragraphs, columns }: RowCell, column: number, at: number): Standing {
  const ranges = paragraphs.map(({ start, end }) => ({ start: at + start, end: at + end }));
  return { paragraphs: ranges, column, columns, rows: 1 };
}

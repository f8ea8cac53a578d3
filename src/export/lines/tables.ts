import type { Block, Paragraph } from '../../legal/structure/index.ts';
import { lineOf, type Cell, type Wording } from './pieces.ts';

/** Rows of one table, or one block that is none. */
export type Run<T extends Block> =
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'block'; readonly block: T };

/** A row with the line it was printed on. */
export interface Row {
  readonly paragraph: Paragraph;
  readonly cells: readonly PlacedCell[];
}

/** A cell with how many rows and columns it takes. */
export interface PlacedCell extends Pick<Cell, 'paragraphs' | 'columns'> {
  readonly rows: number;
}

/** Puts rows of one table together; a blank line between two ends it. */
export function runsOf<T extends Block>(wording: Wording, blocks: readonly T[]): Run<T>[] {
  if (!wording.markup) return blocks.map((block) => ({ kind: 'block', block }));
  const runs: Run<T>[] = [];
  let table: { paragraph: Paragraph; cells: readonly Cell[] }[] = [];
  const flush = (): void => {
    if (table.length > 0) runs.push({ kind: 'table', rows: place(table) });
    table = [];
  };
  for (const block of blocks) {
    const line = block.type === 'paragraph' ? lineOf(wording, block.range) : null;
    const last = table.at(-1)?.paragraph;
    if (last && /\n\s*\n/u.test(wording.text.slice(last.range.end, block.range.start))) flush();
    if (block.type === 'paragraph' && line?.kind === 'row')
      table.push({ paragraph: block, cells: line.cells });
    else {
      flush();
      runs.push({ kind: 'block', block });
    }
  }
  flush();
  return runs;
}

interface Standing extends PlacedCell {
  rows: number;
}

function place(rows: readonly { paragraph: Paragraph; cells: readonly Cell[] }[]): Row[] {
  /** The cell that stands in each column, as far down as it goes. */
  let above = new Map<number, Standing>();
  return rows.map(({ paragraph, cells }) => {
    const now = new Map<number, Standing>();
    const own: Standing[] = [];
    let column = 0;
    for (const { paragraphs, columns, continued } of cells) {
      const upper = continued ? above.get(column) : undefined;
      if (upper) upper.rows++;
      const cell = upper ?? { paragraphs, columns, rows: 1 };
      if (!upper) own.push(cell);
      now.set(column, cell);
      column += columns;
    }
    above = now;
    return { paragraph, cells: own };
  });
}

import { runsOf as rangesOf, type Wording } from '../../legal/markup/index.ts';
import type { Block, Paragraph } from '../../legal/structure/index.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** Rows of one table, or one block that is none. */
export type Run<T extends Block> =
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'block'; readonly block: T };

/** A row with the line it stands on. */
export interface Row {
  readonly paragraph: Paragraph;
  readonly cells: readonly PlacedCell[];
}

/** A cell with how many rows and columns it takes. */
export interface PlacedCell {
  readonly paragraphs: readonly Piece[][];
  readonly columns: number;
  readonly rows: number;
}

/** Blocks with the rows of each table put together, and their cells as words. */
export function runsOf<T extends Block>(wording: Wording, blocks: readonly T[]): Run<T>[] {
  return rangesOf(wording, blocks).map((run) =>
    run.kind === 'block'
      ? run
      : {
          kind: 'table',
          rows: run.rows.map(({ paragraph, cells }) => ({
            paragraph,
            cells: cells.map(({ paragraphs, columns, rows }) => ({
              paragraphs: paragraphs.map((range) => piecesOf(wording, range, true)),
              columns,
              rows,
            })),
          })),
        },
  );
}

import { drawnEdges, tableBorders } from './borders.ts';
import type { Context } from './context.ts';
import type { FlowBlock, FlowGrid } from '../flow/flow.ts';
import { deletedCharacters } from './inline.ts';
import { child, numberOf, path, value, type XmlElement } from './xml.ts';

/** Columns beyond this are a lie. */
const MAX_SPAN = 1_000;

interface OpenCell {
  readonly blocks: FlowBlock[];
  readonly columns: number;
  rows: number;
}

/**
 * Reads a table: cells with what they span, and how much of it is ruled.
 *
 * @param readBlocks reads what stands in a cell, where there may be tables again.
 */
export function readTable(
  table: XmlElement,
  context: Context,
  readBlocks: (elements: readonly XmlElement[], context: Context) => FlowBlock[],
): FlowGrid {
  const borders = tableBorders(table, context.styles);
  const rows = inside(table, 'w:tr', context);
  const grid: OpenCell[][] = [];
  /** The cell that reaches down to the row before, by the column it begins in. */
  let above = new Map<number, OpenCell>();
  let edges = 0;
  let drawn = 0;
  rows.forEach((row, at) => {
    const cells: OpenCell[] = [];
    const reaching = new Map<number, OpenCell>();
    let column = spanOf(path(row, 'w:trPr', 'w:gridBefore'), 0);
    const elements = inside(row, 'w:tc', context);
    elements.forEach((element, i) => {
      const columns = spanOf(path(element, 'w:tcPr', 'w:gridSpan'), 1);
      const merge = path(element, 'w:tcPr', 'w:vMerge');
      const over = above.get(column);
      const blocks = readBlocks(element.children, context);
      if (
        merge !== undefined &&
        (value(merge) ?? 'continue') === 'continue' &&
        over !== undefined
      ) {
        over.rows++;
        // Nobody sees what stands there, but nothing may be lost.
        for (const block of blocks) over.blocks.push(block);
        reaching.set(column, over);
      } else {
        const cell: OpenCell = { blocks, columns, rows: 1 };
        cells.push(cell);
        reaching.set(column, cell);
      }
      const place = {
        top: at === 0,
        bottom: at === rows.length - 1,
        left: i === 0,
        right: i === elements.length - 1,
      };
      drawn += drawnEdges(element, row, borders, place);
      edges += 4;
      column += columns;
    });
    grid.push(cells);
    above = reaching;
  });
  return { kind: 'grid', rows: grid, ruled: edges === 0 ? 0 : drawn / edges };
}

function spanOf(element: XmlElement | undefined, least: number): number {
  return Math.min(MAX_SPAN, Math.max(least, numberOf(element) ?? least));
}

/** Rows or cells, also those in content controls; deleted ones left out. */
function inside(element: XmlElement, name: 'w:tr' | 'w:tc', context: Context): XmlElement[] {
  return element.children.flatMap((one) => {
    if (one.name !== name) return /Pr$|Grid$/u.test(one.name) ? [] : inside(one, name, context);
    const properties = child(one, name === 'w:tr' ? 'w:trPr' : 'w:tcPr');
    const deleted = child(properties, 'w:del') ?? child(properties, 'w:cellDel');
    if (deleted === undefined) return [one];
    context.seen.deleted += deletedCharacters(one);
    return [];
  });
}

/** A text in the making: what Word files and web pages have in common. */
export type FlowBlock = FlowParagraph | FlowGrid;

/** A paragraph of the file; lines broken by hand are parted by `\n`. Its characters are accounted for. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A table of the file, whatever it is used for. */
export interface FlowGrid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly FlowCell[])[];
  /** Share of the cells' edges that are drawn, 0 to 1; `null` where the file does not say. */
  readonly ruled: number | null;
}

/** A cell where it begins. */
export interface FlowCell {
  readonly blocks: readonly FlowBlock[];
  readonly columns: number;
  readonly rows: number;
}

/** A note, called by `[^label]` in the text. */
export interface FlowNote {
  readonly label: string;
  readonly blocks: readonly FlowBlock[];
}

/** What a file came to before its letters were looked at. */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  readonly notes: readonly FlowNote[];
}

/** A cell's text, lines parted by `\n`. */
export function textOfCell(cell: FlowCell): string {
  return cell.blocks.map(textOfBlock).join('\n');
}

/** All text of a block. */
export function textOfBlock(block: FlowBlock): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map((row) => row.map(textOfCell).join('\n')).join('\n');
}

/** Blocks with each of their paragraphs, also those in tables, replaced by what `map` makes of it. */
export function mapParagraphs(
  blocks: readonly FlowBlock[],
  map: (paragraph: FlowParagraph) => readonly FlowParagraph[],
): FlowBlock[] {
  return blocks.flatMap((block): readonly FlowBlock[] => {
    if (block.kind === 'paragraph') return map(block);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: mapParagraphs(cell.blocks, map) })),
    );
    return [{ ...block, rows }];
  });
}

/** All paragraphs of some blocks in order, also those in tables. */
export function paragraphsIn(blocks: readonly FlowBlock[]): FlowParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

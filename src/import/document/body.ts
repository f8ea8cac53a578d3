import { writeNote, writeParagraph, writeRow, type WrittenCell } from '../../legal/markup/index.ts';
import type { SourceBlock, SourceTable } from '../model.ts';

/**
 * A text as the body of a document's file: a paragraph a line, blank lines between them, tables in
 * rows, the notes after everything (`legal/markup`).
 */
export function toBody(blocks: readonly SourceBlock[]): string {
  const text = blocks.filter(({ kind }) => kind !== 'note').map(toLines);
  const notes = blocks.filter(({ kind }) => kind === 'note').map(toLines);
  return [...text, ...notes].filter((lines) => lines !== '').join('\n\n');
}

/** A paragraph is one line of the file; half a character would not come back from it. */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ')
    .trim()
    .toWellFormed();
}

function toLines(block: SourceBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(oneLine(block.text));
    case 'note':
      return writeNote(block.label, block.paragraphs.map(oneLine));
    case 'table':
      return rowsOf(block).join('\n');
  }
}

/** Every row as a line; where a cell of the row above goes on, the row has a mark in its place. */
function rowsOf({ rows }: SourceTable): string[] {
  /** By column, how many rows more a cell goes on and how many columns it takes. */
  const open = new Map<number, { rows: number; columns: number }>();
  return rows.map((cells) => {
    const written: WrittenCell[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let above = open.get(column); above; above = open.get(column)) {
        written.push({ paragraphs: null, columns: above.columns });
        if (--above.rows === 0) open.delete(column);
        column += above.columns;
      }
    };
    for (const { paragraphs, columns, rows: deep } of cells) {
      goOn();
      written.push({ paragraphs: paragraphs.map(oneLine).filter((text) => text !== ''), columns });
      if (deep > 1) open.set(column, { rows: deep - 1, columns });
      column += columns;
    }
    goOn();
    return writeRow(written.length > 0 ? written : [{ paragraphs: [], columns: 1 }]);
  });
}

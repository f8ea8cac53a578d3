import { toCsv } from '../effect/csv.ts';
import { formatDate } from '../ui/date.ts';
import { lineText } from './cell-html.ts';
import { cellsOf } from './cells.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { EffectBook } from '../as-of/book.ts';
import type { TableData } from './table-data.ts';
import type { TableRow } from './table-rows.ts';

/** The columns, with the day in the head of the one that depends on it. */
export function headsOn(on: string): Record<Column, string> {
  return { ...COLUMNS, nay: `${COLUMNS.nay} (tại ngày ${formatDate(on)})` };
}

/** The cells of rows as text, a line of a cell a line of the text. */
export function textCells(
  rows: readonly TableRow[],
  data: TableData,
  effect: EffectBook,
  on: string,
): string[][] {
  return rows.map((row) => {
    const cells = cellsOf(row, data, effect, on);
    return (Object.keys(COLUMNS) as Column[]).map((column) =>
      cells[column].map(lineText).join('\n'),
    );
  });
}

/** A table as CSV: its columns, and the number of the matter, by which rows are found again. */
export function tableCsv(
  rows: readonly TableRow[],
  data: TableData,
  effect: EffectBook,
  on: string,
): string {
  const cells = textCells(rows, data, effect, on);
  return toCsv([
    ['Số', ...Object.values(headsOn(on))],
    ...cells.map((line, i) => [rows[i]?.matter.number ?? '', ...line]),
  ]);
}

import type { EffectBook } from '../as-of/book.ts';
import { actNotice } from './act-notice.ts';
import { cellHtml } from './cell-html.ts';
import { cellsOf } from './cells.ts';
import { tableCsv } from './table-csv.ts';
import type { TableData } from './table-data.ts';
import { rowsOn } from './table-rows.ts';

/** What the page hands to its script. */
export interface HandedTable {
  readonly data: TableData;
  /** The act the page is about; null for the table of every act. */
  readonly act: string | null;
}

/** Shows who has each power on a day, and what the act's end does. Loaded only for another day. */
export function paintTable(
  rows: readonly HTMLTableRowElement[],
  { data, act }: HandedTable,
  book: EffectBook,
  on: string,
): void {
  const told = rowsOn(data, book, on, act);
  for (const row of rows) {
    const own = told.find(({ key }) => key === row.dataset.move);
    const cell = row.querySelector('[data-now]');
    if (!own || !cell) continue;
    cell.innerHTML = cellHtml(cellsOf(own, data, book, on).nay);
    row.dataset.phase = own.phase;
  }
  const notice = document.querySelector('[data-act-notice]');
  if (notice && act !== null) notice.innerHTML = actNotice(act, data, book, on);
}

/** The rows shown, in their order, as CSV. */
export function csvOf(
  shown: readonly HTMLTableRowElement[],
  { data, act }: HandedTable,
  book: EffectBook,
  on: string,
): string {
  const told = rowsOn(data, book, on, act);
  const rows = shown.flatMap(({ dataset }) => told.find(({ key }) => key === dataset.move) ?? []);
  return tableCsv(rows, data, book, on);
}

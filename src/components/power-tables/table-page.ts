import type { EffectBook } from '../as-of/book.ts';
import { keepDay } from '../as-of/carry-day.ts';
import { onPaintedLoad, whenShown } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { onPress } from '../ui/on-press.ts';
import { reveal } from '../ui/reveal.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Column } from './columns.ts';
import type { HandedTable } from './paint-table.ts';
import { sortHeads } from './sort-heads.ts';
import {
  FILTERS,
  isFiltered,
  passes,
  readState,
  writeState,
  type Filter,
  type RowFacets,
  type TableState,
} from './table-state.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Filters and sorts the table and follows the day asked about; the address always tells how. */
function start(table: HTMLTableElement, book: EffectBook, handed: HandedTable): void {
  const form = document.querySelector<HTMLFormElement>('[data-power-filter]');
  const count = document.querySelector('[data-power-count]');
  const empty = document.querySelector<HTMLElement>('[data-power-empty]');
  const reset = document.querySelector<HTMLButtonElement>('[data-power-reset]');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = sortHeads(table, (column, descending) => {
    ask({ ...readState(location.search), column, descending }, true);
  });
  let on = book.builtOn;

  function show(): void {
    const state = readState(location.search);
    for (const row of sorted(rows, state)) table.tBodies[0]?.append(row);
    for (const row of rows) row.hidden = !passes(facetsOf(row), state);
    const left = rows.filter(({ hidden }) => !hidden).length;
    if (count)
      count.textContent = isFiltered(state)
        ? filled(texts.mattersLeft, { n: left, n2: rows.length })
        : filled(texts.countMatters, { n: rows.length });
    table.hidden = left === 0;
    if (empty) empty.hidden = left > 0;
    if (reset) reset.hidden = !isFiltered(state);
    heads.show(state);
    for (const control of controls()) {
      const value = control.name === 'loc' ? state.text : state.filters[control.name as Filter];
      // A blank just typed is no other search.
      if (control.value.trim() !== value) control.value = value;
    }
  }

  function ask(state: TableState, remember: boolean): void {
    const address = location.pathname + writeState(state, location.search);
    if (remember) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    show();
  }

  function controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [
      ...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []),
    ];
  }

  /** The state the controls ask for, in the order shown. */
  function chosen(): TableState {
    const value = (name: string): string =>
      controls().find((control) => control.name === name)?.value ?? '';
    const filters = Object.fromEntries(FILTERS.map((name) => [name, value(name)]));
    return {
      ...readState(location.search),
      text: value('loc'),
      filters: filters as TableState['filters'],
    };
  }

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // Each letter would be a step back otherwise.
  form?.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) ask(chosen(), false);
  });
  form?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) ask(chosen(), true);
  });
  reset?.addEventListener('click', () => {
    for (const control of controls()) control.value = '';
    ask(chosen(), true);
    controls()[0]?.focus();
  });
  const csv = document.querySelector<HTMLElement>('[data-power-csv]');
  csv?.addEventListener('click', () => {
    onPress(csv, async () => {
      await whenShown();
      const { csvOf } = await import('./paint-table.ts');
      const shown = [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
      saveFile(csvOf(shown, handed, book, on), `tham-quyen-${on}.csv`);
    });
  });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  onPaintedLoad(
    () => import('./paint-table.ts'),
    ({ paintTable }, { question }) => {
      on = question.on;
      paintTable(rows, handed, book, on);
      keepDay();
      show();
    },
  );
  show();
  reveal();
}

function facetsOf(row: HTMLTableRowElement): RowFacets {
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, row.getAttribute(`data-${name}`) ?? '']),
  ) as Record<Filter, string>;
  return { text: textOf(row), filters };
}

/** What is looked through: the matter, who had and has it, and numbers of acts; no remarks. */
function textOf(row: HTMLTableRowElement): string {
  const told = row.querySelectorAll(
    '[data-cell="viec"] .line, :is([data-cell="truoc"], [data-cell="nay"]) .main, .number',
  );
  return Array.from(told, ({ textContent }) => textContent).join(' ');
}

/** Rows in the order asked for; as built where none is. */
function sorted(rows: readonly HTMLTableRowElement[], state: TableState): HTMLTableRowElement[] {
  const { column, descending } = state;
  if (column === null) return [...rows];
  const collator = new Intl.Collator('vi', { numeric: true });
  const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
  return [...rows].sort(
    (a, b) => collator.compare(keys.get(a) ?? '', keys.get(b) ?? '') * (descending ? -1 : 1),
  );
}

function keyOf(row: HTMLTableRowElement, column: Column): string {
  if (column === 'tu-ngay') return row.dataset.tuNgay ?? '';
  return row.querySelector(`[data-cell="${column}"] .line`)?.textContent.trim() ?? '';
}

const table = document.querySelector<HTMLTableElement>('[data-power-table]');
const json = document.getElementById('bang-tham-quyen')?.textContent;
const book = readBook();
if (table && json && book) start(table, book, JSON.parse(json) as HandedTable);

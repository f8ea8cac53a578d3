import { onPainted } from '../as-of/painted.ts';
import { toCsv } from '../effect/csv.ts';
import { formatDate } from '../ui/date.ts';
import { saveFile } from '../ui/save-file.ts';
import { readDueData } from './read-due-data.ts';
import type { DueItem } from './soon-html.ts';
import {
  dutyFilters,
  inOrder,
  passes,
  readDuties,
  writeDuties,
  type DutyColumn,
  type DutyRow,
  type DutyState,
} from './duty-state.ts';

type Row = DutyRow & { readonly element: HTMLTableRowElement };

/** Filters, sorts and saves the table of reports; the address always says how it is shown. */
function start(table: HTMLTableElement, form: HTMLFormElement, items: readonly DueItem[]): void {
  const body = table.tBodies[0];
  const elements = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  let rows = elements.map(rowOf);
  const count = document.querySelector('[data-duty-count]');
  const empty = document.querySelector<HTMLElement>('[data-duty-empty]');
  const heads = [...table.querySelectorAll<HTMLElement>('thead [data-sort]')];
  const control = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  let shown: readonly Row[] = rows;

  function show(): void {
    const state = readDuties(location.search);
    const text = control('tim');
    if (text && text.value.trim() !== state.text) text.value = state.text;
    for (const name of dutyFilters) {
      const select = control(name);
      if (select) select.value = state.filters[name];
    }
    shown = inOrder(rows, state).filter((row) => passes(row, state));
    for (const { element } of rows) element.hidden = true;
    for (const { element } of shown) {
      element.hidden = false;
      body?.append(element);
    }
    for (const head of heads)
      if (head.dataset.sort === state.column)
        head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    const words =
      shown.length === rows.length
        ? `${String(rows.length)} việc`
        : `${String(shown.length)} trong ${String(rows.length)} việc`;
    if (count && count.textContent !== words) count.textContent = words;
    if (empty) empty.hidden = shown.length > 0;
  }

  function change(part: Partial<DutyState>, typing = false): void {
    const query = writeDuties({ ...readDuties(location.search), ...part }, location.search);
    const url = location.pathname + query;
    // Each letter typed is no step to go back to.
    if (typing) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    show();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) change({ text: target.value.trim() }, true);
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { filters } = readDuties(location.search);
    change({ filters: { ...filters, [target.name]: target.value } });
  });
  for (const button of document.querySelectorAll('[data-duty-reset]'))
    button.addEventListener('click', () => {
      change(readDuties(''));
      control('tim')?.focus();
    });
  for (const head of heads) sortButton(head, change);
  for (const button of document.querySelectorAll('[data-duty-csv]'))
    button.addEventListener('click', () => {
      saveFile(toCsv([HEAD, ...shown.map(cellsOf)]), 'viec-phai-bao-cao.csv');
    });
  onPainted(({ question }) => {
    for (const element of elements) showNext(element, items, question.on);
    rows = elements.map(rowOf);
    show();
  });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  // A link to one report, from the calendar or another page, must find its row.
  addEventListener('hashchange', () => reveal(rows, change));
  show();
  reveal(rows, change);
}

/** The next day of a report, from the day asked about. */
function showNext(element: HTMLTableRowElement, items: readonly DueItem[], on: string): void {
  const next = items.find(({ report, day }) => report === element.id && day >= on)?.day;
  const words = element.querySelector<HTMLElement>('[data-next-words]');
  if (next === undefined) delete element.dataset.next;
  else element.dataset.next = next;
  if (!words) return;
  words.hidden = next === undefined;
  words.textContent = next === undefined ? '' : `Tới đây: ${formatDate(next)}`;
}

function reveal(rows: readonly Row[], change: (part: DutyState) => void): void {
  const row = rows.find(({ element }) => `#${element.id}` === location.hash)?.element;
  if (!row?.hidden) return;
  change(readDuties(''));
  row.scrollIntoView();
}

function sortButton(head: HTMLElement, change: (part: Partial<DutyState>) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    change({ column: head.dataset.sort as DutyColumn, descending });
  });
  head.append(button);
}

function rowOf(element: HTMLTableRowElement): Row {
  const { gui = '', nhan = '', ben = '', linhVuc = '', next = '', text = '' } = element.dataset;
  const cell = (name: string) =>
    element.querySelector(`[data-cell="${name}"]`)?.textContent.trim() ?? '';
  return {
    element,
    folded: text,
    facets: { gui, nhan, ben, 'linh-vuc': linhVuc },
    keys: { viec: cell('viec'), han: next, gui: cell('gui'), ben: cell('ben') },
  };
}

const HEAD = ['Việc', 'Hạn', 'Ngày tới đây', 'Ai gửi, gửi ai', 'Bên, căn cứ'];

function cellsOf({ element }: Row): string[] {
  const words = (selector: string) =>
    element.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  return [
    words('[data-cell="viec"]'),
    words('[data-cell="han"] .said > :first-child'),
    element.dataset.next ?? '',
    words('[data-cell="gui"]'),
    words('[data-cell="ben"]'),
  ];
}

const table = document.querySelector<HTMLTableElement>('[data-duties]');
const form = document.querySelector<HTMLFormElement>('[data-duty-filter]');
const data = readDueData();
if (table && form && data) start(table, form, data.items);

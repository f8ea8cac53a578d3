import { filterControls } from './list-filter.ts';
import { readRows, sortRows } from './list-rows.ts';
import { isFiltered, matches, readState, writeState, type ListState } from './list-state.ts';
import { sortControls } from './list-sort.ts';

/** Sorting and filtering of a document table; the address always tells what is shown. */
function start(table: HTMLTableElement): void {
  const rows = readRows(table);
  const body = table.tBodies[0];
  const filter = filterControls(rows, change, reset);
  const sort = sortControls(table, change);

  /** Shows a state: order, rows, controls, count. */
  function show(state: ListState): void {
    body?.append(...sortRows(rows, state.column, state.descending).map(({ element }) => element));
    let shown = 0;
    for (const { element, facets } of rows) {
      const visible = matches(facets, state);
      element.hidden = !visible;
      if (visible) shown += 1;
    }
    table.hidden = shown === 0;
    sort.show(state);
    filter.show(state, shown);
  }

  function change(part: Partial<ListState>): void {
    const state = { ...readState(location.search), ...part };
    history.pushState(null, '', location.pathname + writeState(state));
    show(state);
  }

  function reset(): void {
    change({ filters: readState('').filters });
  }

  const restore = () => {
    show(readState(location.search));
  };
  addEventListener('popstate', restore);
  // Also after the browser has put back form values of its own.
  addEventListener('pageshow', restore);
  const initial = readState(location.search);
  if (isFiltered(initial) || writeState(initial) !== '') show(initial);
  else filter.show(initial, rows.length);
}

for (const table of document.querySelectorAll<HTMLTableElement>('[data-document-list]'))
  start(table);

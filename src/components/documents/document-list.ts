import type { Question } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { reveal } from '../ui/reveal.ts';
import { readBlocks } from '../effect/blocks.ts';
import { csvControl } from './list-csv.ts';
import { filterControls } from './list-filter.ts';
import { readRows, sortRows, type Row } from './list-rows.ts';
import { isFiltered, matches, readState, writeState, type ListState } from './list-state.ts';
import { sortControls } from './list-sort.ts';

/**
 * Sorting and filtering of the document tables of a page; the address always tells what is shown.
 * Several tables are blocks of one list (the dashboard): they share filters and order, and a
 * document may stand in more than one.
 */
function start(tables: readonly HTMLTableElement[]): void {
  let rows = readAll();
  const filter = filterControls(() => rows.flatMap((list) => list), change, reset);
  const sorts = tables.map((table) => sortControls(table, change));
  const blocks = readBlocks();
  let day = readBook()?.builtOn ?? '';
  let asked: Question | null = null;

  function readAll(): readonly (readonly Row[])[] {
    return tables.map(readRows);
  }

  /** Shows a state: order, rows, controls, count. */
  function show(state: ListState): void {
    const shown = new Set<string>();
    tables.forEach((table, i) => {
      const own = sortRows(rows[i] ?? [], state.column, state.descending);
      table.tBodies[0]?.append(...own.map(({ element }) => element));
      let left = 0;
      for (const { element, facets, slug } of own) {
        const visible = matches(facets, state);
        element.hidden = !visible;
        if (!visible) continue;
        left += 1;
        shown.add(slug);
      }
      table.hidden = left === 0;
      const none = table.parentElement?.querySelector<HTMLElement>('[data-none]');
      if (none) none.hidden = left > 0;
      sorts[i]?.show(state);
    });
    filter.show(state, shown.size);
  }

  function change(part: Partial<ListState>): void {
    const state = { ...readState(location.search), ...part };
    history.pushState(null, '', location.pathname + writeState(state, location.search));
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
  onPainted(async ({ book, question }) => {
    if (!(await regrouped(book, question))) return;
    day = question.on;
    rows = readAll();
    restore();
  });

  /** Puts documents under the states of a question; false where another has been asked since. */
  async function regrouped(book: EffectBook, question: Question): Promise<boolean> {
    asked = question;
    if (blocks.sections.length === 0) return true;
    const { regroup } = await import('../effect/regroup.ts');
    if (asked !== question) return false;
    regroup(blocks, book, question);
    return true;
  }
  csvControl(
    () =>
      tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden)),
    () => day,
  );
  const initial = readState(location.search);
  if (isFiltered(initial) || writeState(initial, '') !== '') show(initial);
  else filter.show(initial, new Set(rows.flat().map(({ slug }) => slug)).size);
  reveal();
}

const tables = [...document.querySelectorAll<HTMLTableElement>('[data-document-list]')];
if (tables.length > 0) start(tables);

import type { Row } from './list-rows.ts';
import {
  filterNames,
  isFiltered,
  matches,
  readOrder,
  writeOrder,
  type FilterName,
  type ListState,
} from './list-state.ts';

/** The selects above the list, the count, the empty state. Does nothing on pages without them. */
export function filterControls(
  rows: () => readonly Row[],
  change: (part: Partial<ListState>) => void,
  reset: () => void,
) {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const count = document.querySelector('[data-count]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  const resets = [...document.querySelectorAll<HTMLButtonElement>('[data-reset]')];
  const select = (name: string) => form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form?.addEventListener('change', () => {
    const filters = Object.fromEntries(
      filterNames.map((name) => [name, select(name)?.value ?? '']),
    ) as Record<FilterName, string>;
    change({ filters, ...readOrder(select('xep')?.value ?? '') });
  });
  for (const button of resets)
    button.addEventListener('click', () => {
      reset();
      select('loai')?.focus();
    });

  /** Each option says how many documents it would leave; those that leave none cannot be chosen. */
  function showOptions(state: ListState, name: FilterName): void {
    const control = select(name);
    if (!control) return;
    const possible = rows().filter(({ facets }) => matches(facets, state, name));
    for (const option of control.options) {
      if (option.value === '') continue;
      option.dataset.name ??= option.text;
      const left = countOf(
        possible.filter(({ facets }) => facets[name].split(' ').includes(option.value)),
      );
      option.text = `${option.dataset.name} (${String(left)})`;
      option.disabled = left === 0 && option.value !== state.filters[name];
      option.hidden = option.disabled && name === 'tinh-trang';
    }
    control.value = state.filters[name];
  }

  return {
    show(state: ListState, shown: number): void {
      for (const name of filterNames) showOptions(state, name);
      const order = select('xep');
      if (order) order.value = writeOrder(state);
      const all = String(countOf(rows()));
      const text = isFiltered(state) ? `${String(shown)} trong ${all} văn bản` : `${all} văn bản`;
      if (count && count.textContent !== text) count.textContent = text;
      if (empty) empty.hidden = shown > 0;
      const first = resets[0];
      if (first) first.hidden = !isFiltered(state) || shown === 0;
    },
  };
}

/** How many documents rows stand for; one can be in several tables. */
function countOf(rows: readonly Row[]): number {
  return new Set(rows.map(({ slug }) => slug)).size;
}

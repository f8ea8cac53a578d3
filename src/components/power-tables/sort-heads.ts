import { COLUMNS, type Column } from './columns.ts';

/** Turns the heads of a table into buttons; a second press turns the order round, a third ends it. */
export function sortHeads(
  table: HTMLTableElement,
  change: (column: Column | null, descending: boolean) => void,
) {
  const heads = [...table.querySelectorAll<HTMLElement>('thead [data-sort]')];
  for (const head of heads) {
    const column = columnOf(head);
    if (column === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      if (now === 'descending') change(null, false);
      else change(column, now === 'ascending');
    });
    head.append(button);
  }
  return {
    show(state: { readonly column: Column | null; readonly descending: boolean }): void {
      for (const head of heads)
        if (columnOf(head) === state.column)
          head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
    },
  };
}

function columnOf(head: HTMLElement): Column | null {
  return (Object.keys(COLUMNS) as Column[]).find((name) => name === head.dataset.sort) ?? null;
}

import { sortColumns, type ListState } from './list-state.ts';

/** Turns the column heads into buttons; a second press turns the order round. */
export function sortControls(table: HTMLTableElement, change: (part: Partial<ListState>) => void) {
  const heads = [...table.querySelectorAll<HTMLElement>('thead [data-sort]')];
  for (const head of heads) {
    const column = sortColumns.find((name) => name === head.dataset.sort);
    if (column === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const descending = now === null ? column === 'ngay' : now === 'ascending';
      change({ column, descending });
    });
    head.append(button);
  }
  return {
    show({ column, descending }: ListState): void {
      for (const head of heads)
        if (head.dataset.sort === column)
          head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
    },
  };
}

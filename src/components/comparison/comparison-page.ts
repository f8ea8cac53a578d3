import { writeParam } from '../as-of/date-address.ts';

/** Shows the rows of one relation; the address tells which. */
function start(select: HTMLSelectElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-relation]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-compared-group]')];
  const status = document.querySelector<HTMLElement>('[data-relation-count]');

  function show(): void {
    const asked = new URLSearchParams(location.search).get('quan-he') ?? '';
    select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
    for (const row of rows)
      row.hidden = select.value !== '' && row.dataset.relation !== select.value;
    for (const group of groups)
      group.hidden = group.querySelector('tr[data-relation]:not([hidden])') === null;
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const words =
      select.value === ''
        ? (status?.dataset.all ?? '')
        : `${String(shown)} trong ${String(rows.length)} mục.`;
    if (status && status.textContent !== words) status.textContent = words;
  }

  select.form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  select.addEventListener('change', () => {
    const query = writeParam(location.search, select.name, select.value);
    history.pushState(null, '', location.pathname + query);
    show();
  });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  show();
}

const select = document.querySelector<HTMLSelectElement>('[data-relation-filter] select');
if (select) start(select);

import { writeParam } from '../as-of/date-address.ts';
import { isChosen } from './event-filter.ts';

/** Narrows the list of changes to a field and a kind, both kept in the address. */
function start(form: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  const groups = ['[data-day]', '[data-events]'].map((name) => [
    ...document.querySelectorAll<HTMLElement>(name),
  ]);
  const status = document.querySelector('[data-event-count]');
  const selects = [...form.querySelectorAll('select')];

  function show(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((one) => one.value === value) ? value : '';
    }
    const [field = '', kind = ''] = ['linh-vuc', 'loai'].map(
      (name) => selects.find((select) => select.name === name)?.value,
    );
    let shown = 0;
    for (const entry of entries) {
      const { fields = '', event = '' } = entry.dataset;
      entry.hidden = !isChosen({ fields: fields.split(' '), kind: event }, { field, kind });
      if (!entry.hidden) shown += 1;
    }
    // Days first, then the years that hold them.
    for (const group of groups)
      for (const one of group)
        one.hidden = one.querySelector('[data-event]:not([hidden])') === null;
    if (status) status.textContent = `${String(shown)} trong ${String(entries.length)} thay đổi`;
  }

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value === '' ? null : target.value;
    history.replaceState(
      null,
      '',
      location.pathname + writeParam(location.search, target.name, value),
    );
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('popstate', show);
  show();
}

const form = document.querySelector<HTMLFormElement>('[data-event-filter]');
if (form) start(form);

import type { EffectBook } from '../as-of/book.ts';
import { carriedHref, readAsked, writeParam } from '../as-of/date-address.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { countWords } from './counts.ts';
import { verdictOn, type StaleBook, type StaleItem, type Verdict } from './items.ts';
import { kindHtml, verdictHtml } from './stale-html.ts';

/** What the page hands to its script beside the book. */
type Data = Pick<StaleBook, 'issued'> & { readonly items: readonly StaleItem[] };

/**
 * Shows the rows of the day asked about that pass the filters; the address always tells which.
 *
 * @param chosen somebody has used the filters while this was being loaded
 */
export function startStale(form: HTMLFormElement, chosen: boolean): void {
  const data = document.getElementById('dan-chieu')?.textContent;
  const book = readBook();
  if (data && book) start(book, JSON.parse(data) as Data, form, chosen);
}

function start(
  book: EffectBook,
  { items, issued }: Data,
  form: HTMLFormElement,
  chosen: boolean,
): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-stale]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-stale-group]')];
  const status = document.querySelector('[data-stale-count]');
  const selects = [...form.querySelectorAll('select')];
  let on = book.builtOn;

  function show(): void {
    const params = new URLSearchParams(location.search);
    for (const select of selects) {
      const asked = params.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
    }
    const [from, kind] = ['van-ban', 'loai'].map(
      (name) => selects.find((select) => select.name === name)?.value ?? '',
    );
    const shown = rows.flatMap((row) => {
      const item = items[Number(row.dataset.stale)];
      const verdict = item ? verdictOn(item, on, { book, issued }) : null;
      if (item && verdict) fill(row, book, item, verdict);
      const passes =
        (from === '' || item?.from === from) && (kind === '' || verdict?.kind === kind);
      row.hidden = !verdict || !passes;
      return item && verdict && passes ? [{ item, verdict }] : [];
    });
    for (const group of groups) {
      const left = group.querySelectorAll('tr[data-stale]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('[data-stale-group-count]');
      if (count) count.textContent = `${String(left)} chỗ`;
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-stale-part]')) {
      const none = part.querySelector<HTMLElement>('[data-stale-none]');
      if (none) none.hidden = part.querySelector('[data-stale-group]:not([hidden])') !== null;
    }
    if (status) status.textContent = countWords(shown);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const choose = (): void => {
    const query = selects.reduce(
      (text, { name, value }) => writeParam(text, name, value),
      location.search,
    );
    history.pushState(null, '', location.pathname + query);
  };
  // Before anything is shown: that would put the filters back to what the address says.
  if (chosen) choose();
  form.addEventListener('change', () => {
    choose();
    show();
  });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  onPainted(({ question }) => {
    on = question.on;
    show();
  });
  show();
}

function fill(row: HTMLTableRowElement, book: EffectBook, item: StaleItem, verdict: Verdict): void {
  const words = row.querySelector('[data-stale-verdict]');
  if (words) words.innerHTML = verdictHtml(book, item, verdict);
  const asked = readAsked(location.search);
  for (const link of words?.querySelectorAll('a') ?? [])
    link.setAttribute(
      'href',
      carriedHref(link.getAttribute('href') ?? '', asked.kind === 'day' ? asked.day : null),
    );
  const kind = row.querySelector('[data-stale-kind]');
  if (kind) kind.innerHTML = kindHtml(verdict);
  row.dataset.loai = verdict.kind;
}

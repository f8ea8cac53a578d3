import { stateIn, type EffectBook } from '../as-of/book.ts';
import { writeParam } from '../as-of/date-address.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { reveal } from '../ui/reveal.ts';
import { ageWords, DEFAULT_MONTHS, isOlder } from './evidence-age.ts';

/** The age above which evidence is listed: chosen by the reader, kept in the address (`?thang=`). */
function start(book: EffectBook, input: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-age-table] tbody tr')];
  const count = document.querySelector('[data-age-count]');
  let on = book.builtOn;

  function show(): void {
    const asked = new URLSearchParams(location.search).get('thang');
    const months = asked !== null && /^\d{1,3}$/.test(asked) ? Number(asked) : DEFAULT_MONTHS;
    if (input.value !== String(months)) input.value = String(months);
    let shown = 0;
    for (const row of rows) {
      const evidence = stateIn(book, row.dataset.slug ?? '', { on })?.evidenceUntil ?? null;
      row.hidden = !isOlder(evidence, on, months);
      if (!row.hidden) shown += 1;
      const cell = row.querySelector('[data-age-cell]');
      if (cell) cell.textContent = ageWords(evidence, on);
    }
    if (count)
      count.textContent = `${String(shown)} trong ${String(rows.length)} văn bản có chứng cứ từ ${String(months)} tháng trở lên hoặc chưa có chứng cứ.`;
  }

  input.addEventListener('input', () => {
    if (!input.validity.valid || input.value === '') return;
    const months = Number(input.value) === DEFAULT_MONTHS ? null : input.value;
    history.replaceState(
      null,
      '',
      location.pathname + writeParam(location.search, 'thang', months),
    );
    show();
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('popstate', show);
  onPainted(({ question }) => {
    on = question.on;
    show();
  });
  show();
  reveal();
}

const input = document.querySelector<HTMLInputElement>('[data-age] input');
const book = readBook();
if (input && book) start(book, input);

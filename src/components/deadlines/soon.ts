import { dayInVietNam } from '../../legal/calendar.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { formatDate } from '../ui/date.ts';
import { readDueData, type DueData } from './read-due-data.ts';
import { soonHtml } from './soon-html.ts';

/** Shows what is due from today on, or from the day the page is asked about. */
function start(list: HTMLElement, { items, range }: DueData): void {
  const built = list.dataset.soon ?? '';
  const day = document.querySelector('[data-soon-day]');
  let shown = built;

  function show(on: string): void {
    if (on === shown) return;
    shown = on;
    list.innerHTML = soonHtml(items, on, range);
    if (day) day.textContent = `Tính từ ngày ${formatDate(on)}.`;
  }

  if (readBook()) onPainted(({ question }) => show(question.on));
  else {
    const today = dayInVietNam(Date.now());
    // A clock behind the build of the page is wrong.
    show(today < built ? built : today);
  }
}

const list = document.querySelector<HTMLElement>('[data-soon]');
const data = readDueData();
if (list && data) start(list, data);

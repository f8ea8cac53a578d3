import { dayInVietNam } from '../../legal/calendar.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { formatDate } from '../ui/date.ts';
import { readDueData, type DueData } from './read-due-data.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Shows what is due from today on, or from the day the page is asked about. */
function start(list: HTMLElement, { items, range }: DueData): void {
  const built = list.dataset.soon ?? '';
  const day = document.querySelector('[data-soon-day]');
  let shown = built;

  async function show(on: string): Promise<void> {
    if (on === shown) return;
    shown = on;
    // Most readers come on the day for which the page was built.
    const { soonHtml } = await import('./soon-html.ts');
    // Another day may have been asked for in the meantime.
    if (on !== shown) return;
    list.innerHTML = soonHtml(items, on, range);
    if (day) day.textContent = filled(texts.dueOn, { date: formatDate(on) });
  }

  if (readBook()) onPainted(({ question }) => show(question.on));
  else {
    const today = dayInVietNam(Date.now());
    // A clock behind the build of the page is wrong.
    void show(today < built ? built : today);
  }
}

const list = document.querySelector<HTMLElement>('[data-soon]');
const data = readDueData();
if (list && data) start(list, data);

import { dayInVietNam, readDay } from '../../legal/calendar.ts';
import { part } from '../search/dom.ts';
import { formatDate } from '../ui/date.ts';
import * as texts from '../../texts/vi.ts';
import type { CheckRequest } from './check-messages.ts';

/** For which day and which place a draft is checked. */
export interface CheckOptions {
  /** What the fields say; null where the day is none, which is then said beside it. */
  read(): Pick<CheckRequest, 'on' | 'place'> | null;
  /** Name of a territory. */
  placeName(id: string): string | null;
}

/** Makes the fields work; `builtOn` is the day of the build. */
export function createOptions(root: HTMLElement, builtOn: string): CheckOptions {
  const day = part(root, 'day') as HTMLInputElement;
  const place = part(root, 'place') as HTMLSelectElement;
  // A clock behind the build of the page is wrong.
  const now = dayInVietNam(Date.now());
  const today = now < builtOn ? builtOn : now;
  if (day.value === '') day.value = formatDate(today);

  return {
    read() {
      const on = day.value.trim() === '' ? today : readDay(day.value);
      part(root, 'day-error').textContent = on === null ? texts.asOfForm : '';
      if (on === null) {
        day.setAttribute('aria-invalid', 'true');
        day.focus();
        return null;
      }
      day.removeAttribute('aria-invalid');
      day.value = formatDate(on);
      if (place.value === '?') return { on };
      return { on, place: place.value === '' ? null : place.value };
    },
    placeName: (id) => [...place.options].find(({ value }) => value === id)?.text ?? null,
  };
}

import { isCalendarDate } from '../../legal/calendar.ts';

/** "30 tháng 12 năm 2021", "30/12/2021", "30-12-2021", "30.12.2021": day, month, year. */
const IN_WORDS = String.raw`(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})`;
const IN_FIGURES = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`;

/** Source of a pattern for a day as acts print it, with six groups; see {@link dayOf}. */
export const DAY = `(?:${IN_WORDS}|${IN_FIGURES})`;

/**
 * The ISO day of six groups that {@link DAY} caught; `null` when there is no such day.
 *
 * @example dayOf(['30', '12', '2021', undefined, undefined, undefined]) // '2021-12-30'
 */
export function dayOf(groups: readonly (string | undefined)[]): string | null {
  const [day, month, year] = groups[0] === undefined ? groups.slice(3, 6) : groups;
  return isoDay(year ?? '', month ?? '', day ?? '');
}

/** An ISO day from figures; `null` when there is no such day. */
export function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}

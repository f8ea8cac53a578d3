/** Whether `YYYY-MM-DD` names a day that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day after an ISO date. */
export function nextDay(iso: string): string {
  return daysAfter(iso, 1);
}

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  return daysAfter(iso, -1);
}

/** The day so many days after an ISO date, or before it for a negative number. */
export function daysAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** An ISO day as officials write it. @example shownDay('2025-07-01') // '01/07/2025' */
export function shownDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The day it is in Viet Nam (UTC+7, no summer time) at a moment in milliseconds. */
export function dayInVietNam(moment: number): string {
  return new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Reads a day as officials write it, day first, or as ISO; null when it is none that exists. Eight
 * digits do as well, for keypads without a stroke.
 *
 * @example
 * readDay('1/7/2025'); // '2025-07-01'
 * readDay('12/31/2021'); // null
 */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  if (isCalendarDate(trimmed)) return trimmed;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed) ??
    [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}

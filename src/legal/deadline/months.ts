/** How many days a month has; January is 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The same day so many months later, or earlier for a negative number; the last day of the month
 * where it has no such day (Bộ luật Dân sự 2015, khoản 3 Điều 148).
 *
 * @example
 * monthsAfter('2026-08-31', 6); // '2027-02-28'
 */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOfMonth(year, month + months, day);
}

/** A day of a month as ISO; months past December go on into the next year. */
export function dayOfMonth(year: number, month: number, day: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const length = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

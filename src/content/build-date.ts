import { dayInVietNam, isCalendarDate } from '../legal/calendar.ts';

/** The day the states on the site are computed for, in Viet Nam. `SITE_DATE` fixes it for tests. */
export const BUILD_DATE = buildDate(process.env.SITE_DATE, Date.now());

/**
 * @param asked a day that is asked for, ISO
 * @param now milliseconds since 1970, where none is
 * @throws Error where what is asked for is no day: states of another would be taken for those of it.
 * @example buildDate('2026-11-22', 0) // '2026-11-22'
 */
export function buildDate(asked: string | undefined, now: number): string {
  if (asked === undefined) return dayInVietNam(now);
  if (!isCalendarDate(asked))
    throw new Error(`SITE_DATE "${asked}" không phải một ngày, ví dụ 2026-11-22.`);
  return asked;
}

import { BUILD_DATE } from '../../src/content/build-date.ts';
import { readDay } from '../../src/legal/calendar.ts';

/**
 * The day an option `--on` gives; the day a build would be made for where it was not given.
 *
 * @throws Error with a sentence for the user when it is no day.
 */
export function dayOption(given: string | undefined): string {
  const day = given === undefined ? BUILD_DATE : readDay(given);
  if (day === null) throw noDay(given ?? '');
  return day;
}

/** Says what a day looks like, to whoever gave something else. */
export function noDay(given: string): Error {
  return new Error(`"${given}" không phải ngày; viết như 2026-11-22 hoặc 22/11/2026.`);
}

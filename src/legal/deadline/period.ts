import { dayOfMonth } from './months.ts';

/** A day counted from the year of a due day: `years: -1` is the year before. */
interface PeriodDay {
  readonly day: number;
  readonly month: number;
  readonly years: number;
}

/** The stretch of time a report tells about. */
export interface CoveredPeriod {
  /** Absent where the source names only the end. */
  readonly from?: PeriodDay | undefined;
  readonly to: PeriodDay;
}

/**
 * The days a report due in a year tells about.
 *
 * @example
 * coveredIn({ from: { day: 15, month: 12, years: -1 }, to: { day: 14, month: 12, years: 0 } }, 2026);
 * // { from: '2025-12-15', to: '2026-12-14' }
 */
export function coveredIn(
  { from, to }: CoveredPeriod,
  year: number,
): { readonly from: string | null; readonly to: string } {
  return { from: from ? dayIn(from, year) : null, to: dayIn(to, year) };
}

function dayIn({ day, month, years }: PeriodDay, year: number): string {
  return dayOfMonth(year + years, month, day);
}

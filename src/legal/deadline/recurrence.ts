import { daysAfter } from '../calendar.ts';
import { dayOfMonth } from './months.ts';
import type { TimeLimit } from './time-limit.ts';

/** How often something comes round. */
export type Rhythm = 'month' | 'quarter' | 'half-year' | 'year';

/** A day that comes round. */
export interface RecurringDay {
  /** Of the month; past its end it means its last day. */
  readonly day: number;
  /** Of the period, from 1; a month has none. */
  readonly month?: number | undefined;
  /** What is due then, where one duty has several days. */
  readonly what?: string | undefined;
}

/** A deadline that falls on days of the calendar. */
export interface CalendarDeadline {
  readonly kind: 'calendar';
  /** `before`: "trước ngày 15/11", the 14th is the last day. `at-latest`: "chậm nhất ngày 15/11". */
  readonly by: 'before' | 'at-latest';
  readonly every: Rhythm;
  readonly on: readonly RecurringDay[];
}

/** When something is due. */
export type Deadline =
  | CalendarDeadline
  /** Counted from an event. */
  | { readonly kind: 'event'; readonly limit: TimeLimit }
  /** Together with other reports, by their ids. */
  | { readonly kind: 'with'; readonly reports: readonly string[] }
  /** Comes round, but the source names no day. */
  | { readonly kind: 'rhythm'; readonly every: readonly Rhythm[] }
  /** When something happens or somebody asks, with no length of time. */
  | { readonly kind: 'occasion' };

/** A day on which something is due. */
export interface DueDay {
  /** Last day to do it, ISO. */
  readonly day: string;
  /** The day the rule names. */
  readonly named: string;
  /** Which of the rule's days this is, the same from year to year: `2026-1`, `2026-12-1`. */
  readonly key: string;
  readonly what: string | null;
}

const MONTHS: Readonly<Record<Rhythm, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** All last days of a deadline from one day to another, both included, in order. */
export function dueDays({ by, every, on }: CalendarDeadline, from: string, to: string): DueDay[] {
  const found: DueDay[] = [];
  // A named day of January may have its last day in December, so a year more on each side.
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year++)
    for (let first = 0; first < 12; first += MONTHS[every])
      for (const [i, { day, month = 1, what }] of on.entries()) {
        const named = dayOfMonth(year, first + month, day);
        const period = every === 'year' ? '' : `-${String(first / MONTHS[every] + 1)}`;
        found.push({
          day: by === 'before' ? daysAfter(named, -1) : named,
          named,
          key: `${String(year)}${period}-${String(i + 1)}`,
          what: what ?? null,
        });
      }
  return found
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The first last day of a deadline on or after a day. */
export function nextDue(deadline: CalendarDeadline, on: string): DueDay | null {
  return dueDays(deadline, on, daysAfter(on, 800))[0] ?? null;
}

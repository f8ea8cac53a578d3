import { daysAfter } from '../calendar.ts';
import { monthsAfter } from './months.ts';
import type { TimeLimit } from './time-limit.ts';
import {
  dayKind,
  doubtsBetween,
  workingDayBeside,
  type Doubts,
  type NamedDay,
  type WorkCalendar,
} from './work-calendar.ts';

/** The last day of a time limit, and how it was counted. */
export interface Reckoning {
  /** ISO day on which the time limit ends by the count alone. */
  readonly last: string;
  /** Hour of that day for limits in hours, as `HH:MM`; null for the others. */
  readonly time: string | null;
  /** Why offices are closed on the last day; null when they are open. */
  readonly closed: string | null;
  /**
   * The working day to go by when `last` is a day off. `next`: the limit ends there (Bộ luật Dân sự
   * 2015, khoản 5 Điều 148). `previous`: no rule found says so, but the law asks for "at least" so
   * many days, and only an earlier day keeps them.
   */
  readonly moved: { readonly day: string; readonly to: 'next' | 'previous' } | null;
  /** Days off that were not counted, in the order of counting; those passed by moving as well. */
  readonly skipped: readonly NamedDay[];
  readonly doubts: Doubts;
}

/**
 * The last day of a time limit counted from a day, or the last day to act ahead of one. The day
 * counted from is not counted (Bộ luật Dân sự 2015, khoản 2 và khoản 3 Điều 147); hours run from
 * the moment itself (khoản 1). Days of no stated kind are counted as calendar days.
 *
 * @param start ISO day, with the hour for limits in hours: `2026-11-22T09:00`. Without an hour they
 *   are counted from midnight, which gives the earliest answer.
 */
export function addTime(
  start: string,
  limit: Pick<TimeLimit, 'relation' | 'count' | 'unit'>,
  calendar: WorkCalendar,
): Reckoning {
  const from = start.slice(0, 10);
  const step = limit.relation === 'within' ? 1 : -1;
  if (limit.unit === 'working-day') return countWorkingDays(from, step, limit.count, calendar);
  const { last, time } = endOf(start, step, limit);
  const { working, why } = dayKind(last, calendar);
  // Hours that end on a day off end there: no rule moves them.
  const moves = !working && (limit.unit !== 'hour' || step === -1);
  const day = moves ? workingDayBeside(last, step, calendar) : last;
  return {
    last,
    time,
    closed: working ? null : why,
    moved: moves ? { day, to: step === 1 ? 'next' : 'previous' } : null,
    skipped: moves ? daysOff(last, day, step, calendar) : [],
    // Days off inside a count of calendar days change nothing; those at its end do.
    doubts: doubtsOf(last, day, step, calendar),
  };
}

function endOf(
  start: string,
  step: 1 | -1,
  { count, unit }: Pick<TimeLimit, 'count' | 'unit'>,
): { last: string; time: string | null } {
  const from = start.slice(0, 10);
  if (unit === 'hour') {
    const moment = new Date(`${from}T${start.slice(11, 16) || '00:00'}:00Z`);
    moment.setUTCHours(moment.getUTCHours() + step * count);
    return { last: moment.toISOString().slice(0, 10), time: moment.toISOString().slice(11, 16) };
  }
  const last = unit === 'month' ? monthsAfter(from, step * count) : daysAfter(from, step * count);
  return { last, time: null };
}

function countWorkingDays(
  from: string,
  step: 1 | -1,
  count: number,
  calendar: WorkCalendar,
): Reckoning {
  const skipped: NamedDay[] = [];
  let last = from;
  for (let left = count; left > 0;) {
    last = daysAfter(last, step);
    const { working, why } = dayKind(last, calendar);
    if (working) left--;
    else skipped.push({ day: last, name: why ?? '' });
  }
  return {
    last,
    time: null,
    closed: null,
    moved: null,
    skipped,
    doubts: doubtsOf(from, last, step, calendar),
  };
}

/** Days off from one day, included, up to another, in the order of counting. */
function daysOff(from: string, to: string, step: 1 | -1, calendar: WorkCalendar): NamedDay[] {
  const found: NamedDay[] = [];
  for (let day = from; day !== to; day = daysAfter(day, step)) {
    const { working, why } = dayKind(day, calendar);
    if (!working) found.push({ day, name: why ?? '' });
  }
  return found;
}

function doubtsOf(from: string, to: string, step: 1 | -1, calendar: WorkCalendar): Doubts {
  return step === 1 ? doubtsBetween(from, to, calendar) : doubtsBetween(to, from, calendar);
}

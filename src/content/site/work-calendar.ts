import { shownDay } from '../../legal/calendar.ts';
import type { WorkCalendar, WorkYear } from '../../legal/deadline/index.ts';
import type { FixedHolidayEntry, WorkYearEntry } from '../../schemas/work-year.ts';

/** The calendar to count with, from what the content says of holidays and years. */
export function workCalendar(
  holidays: readonly FixedHolidayEntry[],
  years: readonly WorkYearEntry[],
): WorkCalendar {
  return {
    years: years.map(yearOf),
    fixed: holidays.map(({ name, day, month, since, madeUp }) => ({
      name,
      day,
      month,
      since,
      madeUp,
    })),
  };
}

function yearOf({ year, official, holidays, swaps, undecided }: WorkYearEntry): WorkYear {
  const off = [
    ...holidays.flatMap(({ name, days }) => days.map((day) => ({ day, name }))),
    ...swaps.map(({ off: day, worked }) => ({
      day,
      name: `nghỉ hoán đổi, làm bù ngày ${shownDay(worked)}`,
    })),
  ];
  return {
    year,
    official,
    off: off.toSorted((a, b) => a.day.localeCompare(b.day)),
    worked: swaps.map(({ off: day, worked }) => ({
      day: worked,
      name: `làm bù cho ngày ${shownDay(day)}`,
    })),
    undecided: undecided.map(({ from, to, what }) => ({ from, to, what })),
  };
}

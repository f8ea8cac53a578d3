import { daysAfter } from '../calendar.ts';

/** A day with the reason why offices are closed or open on it. */
export interface NamedDay {
  readonly day: string;
  readonly name: string;
}

/** A stretch of days whose days off are not decided, or not known here. */
export interface Undecided {
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

/** The days off of offices in one year, other than Saturdays and Sundays. */
export interface WorkYear {
  readonly year: number;
  /** Whether the calendar decided for the year is known here, but for what is `undecided`. */
  readonly official: boolean;
  readonly off: readonly NamedDay[];
  /** Saturdays and Sundays worked in exchange for another day. */
  readonly worked: readonly NamedDay[];
  readonly undecided: readonly Undecided[];
}

/** A holiday the law fixes by its date in the solar calendar. */
export interface FixedHoliday {
  readonly name: string;
  readonly day: number;
  readonly month: number;
  /** First year it is a day off. */
  readonly since: number;
  /** Whether one that falls on a Saturday or Sunday is made up on the next working day. */
  readonly madeUp: boolean;
}

/** Everything needed to tell working days. It travels in pages as JSON. */
export interface WorkCalendar {
  readonly years: readonly WorkYear[];
  /** For years whose own calendar is not known; a known one names all its days off. */
  readonly fixed: readonly FixedHoliday[];
}

/** Whether offices work on a day; `why` names what makes it unlike other days of its week. */
export interface DayKind {
  readonly working: boolean;
  /** "Chủ nhật", "Tết Âm lịch", "làm bù ngày 02/01/2026"; null for an ordinary working day. */
  readonly why: string | null;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Sunday is 0. */
function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** "thứ Hai" … "Chủ nhật". */
export function weekdayName(iso: string): string {
  return WEEKDAYS[weekday(iso)] ?? '';
}

function isWeekend(iso: string): boolean {
  return weekday(iso) % 6 === 0;
}

/**
 * Whether offices work on a day. Saturdays and Sundays are their weekly days off (Quyết định
 * 188/1999/QĐ-TTg, Điều 1), unless worked in exchange for another day.
 */
export function dayKind(day: string, calendar: WorkCalendar): DayKind {
  const { off, worked } = workYear(Number(day.slice(0, 4)), calendar);
  const named = ({ day: one }: NamedDay) => one === day;
  const open = worked.find(named);
  if (open) return { working: true, why: open.name };
  const closed = off.find(named);
  if (closed) return { working: false, why: closed.name };
  return isWeekend(day) ? { working: false, why: weekdayName(day) } : { working: true, why: null };
}

const derived = new WeakMap<WorkCalendar, Map<number, WorkYear>>();

/**
 * The year of a calendar. One whose own calendar is not known has at least the holidays of fixed
 * date, and those made up for a weekend (Bộ luật Lao động 2019, khoản 3 Điều 111).
 */
export function workYear(year: number, calendar: WorkCalendar): WorkYear {
  const known = derived.get(calendar) ?? new Map<number, WorkYear>();
  derived.set(calendar, known);
  const found = known.get(year) ?? makeYear(year, calendar);
  known.set(year, found);
  return found;
}

function makeYear(year: number, { years, fixed }: WorkCalendar): WorkYear {
  const own = years.find((one) => one.year === year);
  if (own?.official) return own;
  const holidays = fixed
    .filter(({ since }) => since <= year)
    .map(({ name, day, month, madeUp }) => ({ name, madeUp, day: isoDay(year, month, day) }));
  const off: NamedDay[] = [
    ...(own?.off ?? []),
    ...holidays.map(({ day, name }) => ({ day, name })),
  ];
  for (const { day, name, madeUp } of holidays) {
    if (!madeUp || !isWeekend(day)) continue;
    let next = daysAfter(day, 1);
    while (isWeekend(next) || off.some((one) => one.day === next)) next = daysAfter(next, 1);
    off.push({ day: next, name: `nghỉ bù ${name}` });
  }
  return {
    year,
    official: false,
    off: off.toSorted((a, b) => a.day.localeCompare(b.day)),
    worked: own?.worked ?? [],
    undecided: own?.undecided ?? [],
  };
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), month, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** What is not certain about the days off of a stretch of days. */
export interface Doubts {
  /** Years of the stretch whose official calendar is not known here. */
  readonly years: readonly number[];
  readonly undecided: readonly Undecided[];
}

/** What is not certain about the days off between two days, both included. */
export function doubtsBetween(from: string, to: string, calendar: WorkCalendar): Doubts {
  const years: WorkYear[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(workYear(year, calendar));
  return {
    years: years.filter(({ official }) => !official).map(({ year }) => year),
    undecided: years
      .flatMap(({ undecided }) => undecided)
      .filter((one) => one.from <= to && one.to >= from),
  };
}

/** The first working day after a day, or the last before it. */
export function workingDayBeside(day: string, step: 1 | -1, calendar: WorkCalendar): string {
  let beside = daysAfter(day, step);
  while (!dayKind(beside, calendar).working) beside = daysAfter(beside, step);
  return beside;
}

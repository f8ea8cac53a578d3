/** Days offices work, time limits counted on them, and days on which something is due. */
export { addTime, type Reckoning } from './reckon.ts';
export {
  dueDays,
  nextDue,
  type CalendarDeadline,
  type Deadline,
  type DueDay,
  type Rhythm,
} from './recurrence.ts';
export { missingInWords } from './due-words.ts';
export { reportDays, type DatedReport, type ReportDay } from './report-days.ts';
export {
  RECEIVERS,
  REPORTERS,
  REPORT_KINDS,
  REPORT_SIDES,
  type ReportSide,
} from './report-kinds.ts';
export { doubtSentences } from './words.ts';
export { timeLimitWords, type TimeLimit } from './time-limit.ts';
export {
  dayKind,
  doubtsBetween,
  weekdayName,
  workingDayBeside,
  type Doubts,
  type FixedHoliday,
  type NamedDay,
  type Undecided,
  type WorkCalendar,
  type WorkYear,
} from './work-calendar.ts';

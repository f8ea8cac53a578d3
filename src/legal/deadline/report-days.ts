import { coveredIn, type CoveredPeriod } from './period.ts';
import { dueDays, type Deadline } from './recurrence.ts';
import { dayKind, workingDayBeside, type WorkCalendar } from './work-calendar.ts';

/** A report as far as its days are concerned. */
export interface DatedReport {
  readonly id: string;
  readonly what: string;
  readonly deadline: Deadline;
  readonly covers?: CoveredPeriod | undefined;
}

/** A day on which a report is due. */
export interface ReportDay {
  readonly report: string;
  /** The report, or the part of it due on this day. */
  readonly what: string;
  /** Last day to hand it in. */
  readonly day: string;
  /** The day the rule names; another than `day` for "trước ngày …". */
  readonly named: string;
  /** The same for as long as the rule has this day, whatever day it is moved to. */
  readonly key: string;
  /** Why offices are closed on the last day, and the working day before it; null when open. */
  readonly closed: { readonly why: string; readonly before: string } | null;
  /** What time it tells about, where the source says so. */
  readonly covers: { readonly from: string | null; readonly to: string } | null;
}

/** All days from one to another, both included, on which reports are due, in order. */
export function reportDays(
  reports: readonly DatedReport[],
  from: string,
  to: string,
  calendar: WorkCalendar,
): ReportDay[] {
  return reports
    .flatMap(({ id, what, deadline, covers }) =>
      deadline.kind !== 'calendar'
        ? []
        : dueDays(deadline, from, to).map(({ day, named, key, what: part }): ReportDay => {
            const { working, why } = dayKind(day, calendar);
            return {
              report: id,
              what: part ?? what,
              day,
              named,
              key: `${id}-${key}`,
              closed: working
                ? null
                : { why: why ?? '', before: workingDayBeside(day, -1, calendar) },
              covers: covers ? coveredIn(covers, Number(named.slice(0, 4))) : null,
            };
          }),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.report.localeCompare(b.report));
}

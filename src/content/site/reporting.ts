import { getCollection } from 'astro:content';
import {
  REPORT_SIDES,
  reportDays,
  type ReportDay,
  type WorkCalendar,
} from '../../legal/deadline/index.ts';
import { isDead } from '../../legal/effect/index.ts';
import { compareVietnamese } from '../../legal/vietnamese/index.ts';
import type { CountingRule, ReportDuty, ReportTemplate } from '../../schemas/report-duty.ts';
import type { FixedHolidayEntry, WorkYearEntry } from '../../schemas/work-year.ts';
import { BUILD_DATE } from '../build-date.ts';
import { competenceWorld } from './competence-world.ts';
import { allDocuments, registries } from './site.ts';
import { workCalendar } from './work-calendar.ts';

/** Everything to be handed in by a day: by whose act asks for it, then by name. */
export async function allReports(): Promise<readonly ReportDuty[]> {
  const sides = Object.keys(REPORT_SIDES);
  const entries = await getCollection('reports');
  return entries
    .map(({ data }) => data)
    .sort(
      (a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || compareVietnamese(a.what, b.what),
    );
}

/** The forms that go with reports, by number. */
export async function reportTemplates(): Promise<readonly ReportTemplate[]> {
  const entries = await getCollection('reportTemplates');
  return entries.map(({ data }) => data).sort((a, b) => a.number - b.number);
}

/** How days are counted, rule by rule, in their own order. */
export async function countingRules(): Promise<readonly CountingRule[]> {
  const entries = await getCollection('countingRules');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Holidays of fixed date, in the order of the year. */
export async function fixedHolidays(): Promise<readonly FixedHolidayEntry[]> {
  const entries = await getCollection('fixedHolidays');
  return entries.map(({ data }) => data).sort((a, b) => a.month - b.month || a.day - b.day);
}

/** The years whose days off are known here, oldest first. */
export async function workYears(): Promise<readonly WorkYearEntry[]> {
  const entries = await getCollection('workYears');
  return entries.map(({ data }) => data).sort((a, b) => a.year - b.year);
}

/** The calendar of this site to count days with. */
export async function siteCalendar(): Promise<WorkCalendar> {
  return workCalendar(await fixedHolidays(), await workYears());
}

let days: Promise<readonly ReportDay[]> | undefined;

/**
 * Days on which reports are due, from the year of the build to the second after it. A report whose
 * basis is no longer in force on its day is not due.
 */
export function siteReportDays(): Promise<readonly ReportDay[]> {
  days ??= loadDays();
  return days;
}

async function loadDays(): Promise<readonly ReportDay[]> {
  const year = Number(BUILD_DATE.slice(0, 4));
  const reports = await allReports();
  const { stateOf } = competenceWorld(await allDocuments(), await registries());
  const found = reportDays(
    // What is only a lead is shown as one, and never as a day to keep.
    reports.filter(({ confidence }) => confidence !== 'C'),
    `${String(year)}-01-01`,
    `${String(year + 2)}-12-31`,
    await siteCalendar(),
  );
  return found.filter(({ report, day }) => {
    const { document, provision } = reports.find(({ id }) => id === report) ?? {};
    const state = document === undefined ? null : stateOf(document, provision ?? null, day);
    return state === null || !isDead(state.id);
  });
}

import {
  countingRule,
  reportDuty,
  reportTemplate,
  type CountingRule,
  type ReportDuty,
  type ReportTemplate,
} from '../../schemas/report-duty.ts';
import {
  fixedHoliday,
  workYearEntry,
  type FixedHolidayEntry,
  type WorkYearEntry,
} from '../../schemas/work-year.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type Placed } from './read-folder.ts';
import { readList } from './read-list.ts';

/** What is to be reported and when, and the days that are counted for it. */
export interface Reporting {
  readonly reports: readonly Placed<ReportDuty>[];
  readonly reportTemplates: readonly Placed<ReportTemplate>[];
  readonly countingRules: readonly Placed<CountingRule>[];
  readonly fixedHolidays: readonly Placed<FixedHolidayEntry>[];
  readonly workYears: readonly Placed<WorkYearEntry>[];
}

/** Reads `bao-cao/` of a content folder; each part may be absent. What is wrong comes as issues. */
export async function readReporting(
  root: string,
): Promise<{ value: Reporting; issues: readonly FileIssue[] }> {
  const reports = await readFolder(root, contentPath.reports(root), reportDuty);
  const templates = await readList(root, contentPath.reportTemplates(root), reportTemplate);
  const rules = await readList(root, contentPath.countingRules(root), countingRule);
  const holidays = await readList(root, contentPath.fixedHolidays(root), fixedHoliday);
  const years = await readList(root, contentPath.workYears(root), workYearEntry);
  return {
    value: {
      reports: reports.value,
      reportTemplates: templates.value,
      countingRules: rules.value,
      fixedHolidays: holidays.value,
      workYears: years.value,
    },
    issues: [reports, templates, rules, holidays, years].flatMap(({ issues }) => issues),
  };
}

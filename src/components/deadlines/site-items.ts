import { allReports, siteReportDays } from '../../content/site/reporting.ts';
import type { DueItem } from './soon-html.ts';

/** Everything due from the year of the build to the second after it, in order. */
export async function siteDueItems(): Promise<readonly DueItem[]> {
  const reports = new Map((await allReports()).map((report) => [report.id, report]));
  return (await siteReportDays()).flatMap(({ report: id, what, day, closed, covers }) => {
    const report = reports.get(id);
    if (!report) return [];
    const { side, from, to } = report;
    return [{ report: id, what, day, closed, covers, side, from, to }];
  });
}

import type { APIRoute } from 'astro';
import { reportRows } from '../../components/deadlines/report-csv.ts';
import { toCsv } from '../../components/effect/csv.ts';
import { groundLines } from '../../components/ground/ground-lines.ts';
import { siteGrounds } from '../../components/ground/site-grounds.ts';
import { formatDate } from '../../components/ui/date.ts';
import { BUILD_DATE } from '../../content/build-date.ts';
import { allReports, siteReportDays } from '../../content/site/reporting.ts';

/** Everything to be reported, as a table for spreadsheets. */
export const GET: APIRoute = async () => {
  const days = (await siteReportDays()).filter(({ day }) => day >= BUILD_DATE);
  const documentOf = await siteGrounds();
  const rows = reportRows(
    await allReports(),
    ({ id }) => {
      const next = days.find(({ report }) => report === id);
      return next ? formatDate(next.day) : '';
    },
    ({ document, provision }) =>
      document === undefined
        ? ''
        : groundLines(
            [{ document, provisions: provision === undefined ? [] : [provision] }],
            documentOf,
          )
            .map(({ text }) => text)
            .join('; '),
  );
  return new Response(toCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

import type { SiteDocument } from '../../content/model.ts';
import type { Duty, SharedDuty } from '../../schemas/duty.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';

/** Every document whose state the page of a field shows. */
export function dutyDocuments(
  duty: Duty,
  shared: Pick<SharedDuty, 'basis' | 'procedures'>,
  reports: readonly ReportDuty[],
  all: readonly SiteDocument[],
): SiteDocument[] {
  const slugs = new Set([
    ...[duty, shared].flatMap(({ basis, procedures }) =>
      [...basis, ...procedures].map(({ document }) => document),
    ),
    ...reports.map(({ document }) => document),
    ...duty.later.flatMap(({ documents }) => documents),
  ]);
  return all.filter(({ slug }) => slugs.has(slug));
}

import type { SiteDocument } from '../../content/model.ts';
import type { Duty, SharedDuty } from '../../schemas/duty.ts';

/** Every document whose state the page of a field shows. */
export function dutyDocuments(
  duty: Duty,
  shared: Pick<SharedDuty, 'basis' | 'procedures' | 'reports'>,
  all: readonly SiteDocument[],
): SiteDocument[] {
  const slugs = new Set([
    ...[duty, shared].flatMap(({ basis, procedures, reports }) =>
      [...basis, ...procedures, ...reports].map(({ document }) => document),
    ),
    ...duty.later.flatMap(({ documents }) => documents),
  ]);
  return all.filter(({ slug }) => slugs.has(slug));
}

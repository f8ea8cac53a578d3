import type { SiteDocument } from '../../content/model.ts';
import { GROUPS, groupsOf, type GroupId } from './groups.ts';

/** One block of the dashboard. */
export interface Group {
  readonly id: GroupId;
  readonly title: string;
  readonly lead: string;
  readonly documents: readonly SiteDocument[];
}

/** What legal staff watch, on the day of the build; `reviewed` are slugs of acts under review. */
export function overview(
  documents: readonly SiteDocument[],
  reviewed: ReadonlySet<string>,
): Group[] {
  const placed = documents.map((document) => ({
    document,
    groups: groupsOf(document.effect, document.effectInput, reviewed.has(document.slug)),
  }));
  return GROUPS.map((group) => ({
    ...group,
    documents: placed
      .filter(({ groups }) => groups.includes(group.id))
      .map(({ document }) => document),
  }));
}

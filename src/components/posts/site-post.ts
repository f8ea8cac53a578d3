import { allCompetence } from '../../content/site/competence.ts';
import type { SiteDocument } from '../../content/model.ts';
import { allReports } from '../../content/site/reporting.ts';
import { allDocuments } from '../../content/site/site.ts';
import type { Post, PostPart } from '../../schemas/post.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';
import { leanMatter } from '../power-tables/lean.ts';
import { siteNames } from '../power-tables/site-names.ts';
import type { TableData } from '../power-tables/table-data.ts';

/** What the card of a post shows beside its own words. */
export interface PostCardData {
  readonly data: TableData;
  readonly reports: readonly ReportDuty[];
  /** Documents whose states the card shows. */
  readonly documents: readonly SiteDocument[];
}

/** The card of a post of this site. */
export async function sitePost(post: Post): Promise<PostCardData> {
  const parts = partsOfPost(post);
  const ids = new Set(
    parts.flatMap(({ matters, tasks }) =>
      [...matters, ...tasks].flatMap(({ competence }) => competence ?? []),
    ),
  );
  const matters = (await allCompetence()).filter(({ id }) => ids.has(id)).map(leanMatter);
  const all = await allReports();
  const reports = post.reports.flatMap((id) => all.find((report) => report.id === id) ?? []);
  const slugs = new Set([
    ...matters.flatMap(({ spans }) =>
      spans.flatMap(({ basis }) => basis.map(({ document }) => document)),
    ),
    ...parts.flatMap(({ tasks }) => tasks.flatMap(({ document }) => document ?? [])),
    ...reports.flatMap(({ document }) => document ?? []),
  ]);
  return {
    data: { matters, acts: [], ...(await siteNames(slugs)) },
    reports,
    documents: (await allDocuments()).filter(({ slug }) => slugs.has(slug)),
  };
}

/** The parts of a card that name matters and tasks. */
function partsOfPost({ decides, proposes, receives, mayNot }: Post): PostPart[] {
  return [decides, proposes, receives, mayNot];
}

import { allCompetence } from '../../content/site/competence.ts';
import type { SiteDocument } from '../../content/model.ts';
import { allReports } from '../../content/site/reporting.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import type { Post, PostPart } from '../../schemas/post.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';
import { siteGrounds } from '../ground/site-grounds.ts';
import { leanMatter } from '../power-tables/lean.ts';
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
  const { territories } = await registries();
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
  const known = await siteGrounds();
  return {
    data: {
      matters,
      acts: [],
      documents: Object.fromEntries(
        [...slugs].flatMap((slug) => {
          const document = known(slug);
          return document ? [[slug, document] as const] : [];
        }),
      ),
      areas: Object.fromEntries(territories.map(({ id, name }) => [id, name])),
    },
    reports,
    documents: (await allDocuments()).filter(({ slug }) => slugs.has(slug)),
  };
}

/** The parts of a card that name matters and tasks. */
function partsOfPost({ decides, proposes, receives, mayNot }: Post): PostPart[] {
  return [decides, proposes, receives, mayNot];
}

import { BUILD_DATE } from '../../content/build-date.ts';
import { allCompetence } from '../../content/site/competence.ts';
import type { SiteDocument } from '../../content/model.ts';
import { allDocuments } from '../../content/site/site.ts';
import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';
import type { EffectBook } from '../as-of/book.ts';
import { pageBook } from '../as-of/page-book.ts';
import { actsOf, type PowerAct } from './acts.ts';
import { siteNames } from './site-names.ts';
import type { TableData, TableMatter } from './table-data.ts';
import { rowsOn } from './table-rows.ts';

/** The data of the tables with everything the matters say. */
export interface SiteTableData extends Omit<TableData<CompetenceSpanEntry>, 'matters'> {
  readonly matters: readonly Competence[];
}

/** The tables of this site: all matters, the states they rest on, the acts that moved powers. */
export interface SiteTables {
  readonly data: SiteTableData;
  readonly effect: EffectBook;
  readonly acts: readonly PowerAct[];
}

let tables: Promise<SiteTables> | undefined;

/** Computed once a build. */
export function siteTables(): Promise<SiteTables> {
  tables ??= load();
  return tables;
}

async function load(): Promise<SiteTables> {
  const all = await allDocuments();
  const matters = await allCompetence();
  const slugs = groundsIn(matters);
  const effect = await pageBook(all.filter(({ slug }) => slugs.has(slug)));
  const data = { matters, acts: [], ...(await siteNames(slugs)) };
  const nameOf = (slug: string): string => data.documents[slug]?.name ?? slug;
  const acts = actsOf(rowsOn(data, effect, BUILD_DATE), all, nameOf);
  return { data: { ...data, acts: acts.map(({ slug }) => slug) }, effect, acts };
}

/** What a page with the tables of some acts carries: their matters only, and the documents these rest on. */
export async function tablesOf(
  acts: readonly PowerAct[],
): Promise<{ data: SiteTableData; documents: SiteDocument[] }> {
  const { data } = await siteTables();
  const ids = new Set(acts.flatMap(({ rows }) => rows.map(({ matter }) => matter.id)));
  const matters = data.matters.filter(({ id }) => ids.has(id));
  const slugs = groundsIn(matters);
  const documents = Object.entries(data.documents).filter(([slug]) => slugs.has(slug));
  return {
    data: { ...data, matters, documents: Object.fromEntries(documents) },
    documents: (await allDocuments()).filter(({ slug }) => slugs.has(slug)),
  };
}

/** Slugs of everything matters rest on; also "cấp xã?" has a basis. */
function groundsIn(matters: readonly TableMatter[]): Set<string> {
  return new Set(
    matters.flatMap(({ spans, commune }) =>
      [...spans.flatMap(({ basis }) => basis), ...commune.basis].map(({ document }) => document),
    ),
  );
}

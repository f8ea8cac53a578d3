import type { SiteDocument } from '../../content/model.ts';
import { allDuties } from '../../content/site/office.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import type { Competence } from '../../schemas/competence.ts';
import { pageBook } from '../as-of/page-book.ts';
import type { CompetenceBook } from './book.ts';
import { makeData } from './make-data.ts';
import { documentsIn } from './mentions.ts';

/** Documents of this site that rows name: a page with their cards carries them in its book. */
export async function competenceDocuments(
  rows: readonly Competence[],
): Promise<readonly SiteDocument[]> {
  const slugs = documentsIn(rows);
  return (await allDocuments()).filter(({ slug }) => slugs.has(slug));
}

/**
 * The book of a page of this site that shows cards. Its states are those of the documents the rows
 * name; a page that shows more brings its own book of effect.
 *
 * @param procedurePages addresses of pages on procedures, by code.
 */
export async function competenceBook(
  rows: readonly Competence[],
  procedurePages: Readonly<Record<string, string>> = {},
): Promise<CompetenceBook> {
  const data = makeData(rows, {
    documents: await allDocuments(),
    registries: await registries(),
    duties: await allDuties(),
    procedurePages,
  });
  return { ...data, effect: await pageBook(await competenceDocuments(rows)) };
}

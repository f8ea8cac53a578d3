import { allCompetence } from '../../content/site/competence.ts';
import { allDuties } from '../../content/site/office.ts';
import { procedureUrls } from '../../content/site/procedures.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';
import { pageBook } from '../as-of/page-book.ts';
import type { CompetenceBook } from '../competence/book.ts';
import { makeData } from '../competence/make-data.ts';
import { documentsIn } from '../competence/mentions.ts';
import { matterRows } from './matter-rows.ts';

/** What the page of a procedure answers from: the matters it names, and all states it shows. */
export async function procedureBook(procedure: AdministrativeProcedure): Promise<CompetenceBook> {
  const rows = matterRows(procedure, await allCompetence());
  const documents = await allDocuments();
  const slugs = new Set([...documentsIn(rows), ...procedure.basis.map(({ document }) => document)]);
  return {
    ...makeData(rows, {
      documents,
      registries: await registries(),
      duties: await allDuties(),
      procedurePages: await procedureUrls(),
    }),
    effect: await pageBook(documents.filter(({ slug }) => slugs.has(slug))),
  };
}

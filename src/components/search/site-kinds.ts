import { allCompetence } from '../../content/site/competence.ts';
import { allDefinitions, definingDocuments } from '../../content/site/definitions.ts';
import { allProcedures } from '../../content/site/procedures.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import { pageBook } from '../as-of/page-book.ts';
import { competenceDocuments } from '../competence/page-data.ts';
import { namedGrounds } from '../ground/named-grounds.ts';
import type { KindsData } from './kinds-data.ts';
import { makeKinds } from './make-kinds.ts';

/** The matters, procedures and terms of this site, for its search page. */
export async function siteKinds(): Promise<KindsData> {
  const rows = await allCompetence();
  const { citedDocuments, territories } = await registries();
  return makeKinds({
    rows,
    procedures: await allProcedures(),
    terms: await allDefinitions(),
    named: namedGrounds(await allDocuments(), citedDocuments),
    territories,
    effect: await pageBook([
      ...new Set([...(await competenceDocuments(rows)), ...(await definingDocuments())]),
    ]),
  });
}

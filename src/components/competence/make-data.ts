import { citationForms } from '../../content/site/citation-forms.ts';
import { advisersOf } from '../../content/site/competence-advisers.ts';
import type { SiteDocument } from '../../content/model.ts';
import type { Registries } from '../../content/read/registries.ts';
import type { Competence } from '../../schemas/competence.ts';
import type { Duty } from '../../schemas/duty.ts';
import { namedGrounds } from '../ground/named-grounds.ts';
import type { CardDocument, CompetenceData } from './book.ts';
import { documentsIn, sourcesIn } from './mentions.ts';

/** What the site holds beside the rows a page shows. */
interface Held {
  readonly documents: readonly SiteDocument[];
  readonly registries: Pick<
    Registries,
    'citedDocuments' | 'departments' | 'sources' | 'territories'
  >;
  readonly duties: readonly Duty[];
  /** Addresses of pages on procedures, by code. */
  readonly procedurePages?: Readonly<Record<string, string>>;
}

/** What the cards of some rows tell, and no more: it travels in the page. */
export function makeData(
  rows: readonly Competence[],
  { documents, registries, duties, procedurePages = {} }: Held,
): CompetenceData {
  const { departments, sources, territories, citedDocuments } = registries;
  const advisers = rows.map((row) => [row.id, advisersOf(row, duties)] as const);
  const advising = new Set(advisers.flatMap(([, ids]) => ids));
  const named = namedGrounds(documents, citedDocuments);
  const read = sourcesIn(rows);
  const codes = new Set(rows.flatMap(({ procedures }) => procedures.map(({ code }) => code)));
  return {
    rows,
    documents: Object.fromEntries(
      [...documentsIn(rows)].flatMap((slug): [string, CardDocument][] => {
        const ground = named.get(slug);
        const document = documents.find((one) => one.slug === slug);
        const forms = document ? citationForms(document, documents) : null;
        return ground ? [[slug, { ...ground, forms }]] : [];
      }),
    ),
    departments: Object.fromEntries(
      departments.filter(({ id }) => advising.has(id)).map(({ id, name }) => [id, name]),
    ),
    areas: Object.fromEntries(territories.map(({ id, name }) => [id, name])),
    sources: sources
      .filter(({ id }) => read.has(id))
      .map(({ id, title, url }) => (url === undefined ? { id, title } : { id, title, url })),
    advisers: Object.fromEntries(advisers),
    procedurePages: Object.fromEntries(
      Object.entries(procedurePages).filter(([code]) => codes.has(code)),
    ),
  };
}

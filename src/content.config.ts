import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { documentsLoader } from './content/documents-loader.ts';
import { CONTENT_DIR } from './content/paths.ts';
import { readCompetence } from './content/read-competence.ts';
import { readOffice, type Office } from './content/read-office.ts';
import { readRegistries, type Registries } from './content/registries.ts';
import { competence } from './schemas/competence.ts';
import { contact, localContact } from './schemas/contact.ts';
import { discrepancy } from './schemas/discrepancy.ts';
import { citedDocument, unresolvedCitation } from './schemas/cited-document.ts';
import { duty, sharedDuty } from './schemas/duty.ts';
import { guide } from './schemas/guide.ts';
import { department, field, issuer, source, territory } from './schemas/registry.ts';
import { obsoleteBody } from './schemas/obsolete-body.ts';
import { review } from './schemas/review.ts';
import { structure } from './schemas/structure.ts';

/** Registries are validated by the same reader that the content check uses. */
function registryLoader(key: keyof Registries) {
  return async () => (await readRegistries(CONTENT_DIR)).value[key].map((entry) => ({ ...entry }));
}

/** Who decides what; read by the same reader that the content check uses. */
async function competenceLoader() {
  return (await readCompetence(CONTENT_DIR)).value.map(({ value }) => ({ ...value }));
}

/** What is known of the department; read by the same reader that the content check uses. */
function officeLoader(key: keyof Office) {
  return async () => (await readOffice(CONTENT_DIR)).value[key].map(({ value }) => ({ ...value }));
}

export const collections = {
  /** Legal documents: validated and compiled by the loader, so no second schema here. */
  documents: defineCollection({ loader: documentsLoader(CONTENT_DIR) }),
  /** Guides with components: compiled MDX. */
  guides: defineCollection({
    loader: glob({ base: `${CONTENT_DIR}/huong-dan`, pattern: '*.mdx' }),
    schema: guide,
  }),
  issuers: defineCollection({ loader: registryLoader('issuers'), schema: issuer }),
  fields: defineCollection({ loader: registryLoader('fields'), schema: field }),
  departments: defineCollection({ loader: registryLoader('departments'), schema: department }),
  sources: defineCollection({ loader: registryLoader('sources'), schema: source }),
  citedDocuments: defineCollection({
    loader: registryLoader('citedDocuments'),
    schema: citedDocument,
  }),
  unresolved: defineCollection({
    loader: registryLoader('unresolved'),
    schema: unresolvedCitation,
  }),
  discrepancies: defineCollection({ loader: registryLoader('discrepancies'), schema: discrepancy }),
  reviews: defineCollection({ loader: registryLoader('reviews'), schema: review }),
  territories: defineCollection({ loader: registryLoader('territories'), schema: territory }),
  competence: defineCollection({ loader: competenceLoader, schema: competence }),
  duties: defineCollection({ loader: officeLoader('duties'), schema: duty }),
  sharedDuties: defineCollection({ loader: officeLoader('sharedDuties'), schema: sharedDuty }),
  structures: defineCollection({ loader: officeLoader('structures'), schema: structure }),
  contacts: defineCollection({ loader: officeLoader('contacts'), schema: contact }),
  localContacts: defineCollection({ loader: officeLoader('localContacts'), schema: localContact }),
  obsoleteBodies: defineCollection({
    loader: officeLoader('obsoleteBodies'),
    schema: obsoleteBody,
  }),
};

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { documentsLoader } from './content/compile/documents-loader.ts';
import { CONTENT_DIR, contentPath } from './content/paths.ts';
import { ContentError } from './content/content-error.ts';
import type { FileIssue } from './content/issues.ts';
import { readComparisons } from './content/read/read-comparisons.ts';
import type { PlacedEntries } from './content/read/read-folder.ts';
import { readCompetence } from './content/read/read-competence.ts';
import { readLessons } from './content/read/read-lessons.ts';
import { readPosts } from './content/read/read-posts.ts';
import { readProcedures } from './content/read/read-procedures.ts';
import { readOffice, type Office } from './content/read/read-office.ts';
import { readRegistries, type Registries } from './content/read/registries.ts';
import { readReporting, type Reporting } from './content/read/read-reporting.ts';
import { readSuccession } from './content/read/read-succession.ts';
import { comparison } from './schemas/comparison.ts';
import { competence } from './schemas/competence.ts';
import { contact, localContact } from './schemas/contact.ts';
import { discrepancy } from './schemas/discrepancy.ts';
import { citedDocument, unresolvedCitation } from './schemas/cited-document.ts';
import { duty, sharedDuty } from './schemas/duty.ts';
import { guide } from './schemas/guide.ts';
import { fullLesson } from './schemas/lesson.ts';
import { department, field, issuer, source, territory } from './schemas/registry.ts';
import { administrativeProcedure } from './schemas/procedure.ts';
import { obsoleteBody } from './schemas/obsolete-body.ts';
import { post } from './schemas/post.ts';
import { countingRule, reportDuty, reportTemplate } from './schemas/report-duty.ts';
import { review } from './schemas/review.ts';
import { structure } from './schemas/structure.ts';
import { fixedHoliday, workYearEntry } from './schemas/work-year.ts';
import { successionBranch } from './schemas/succession.ts';

/** What a reader found; what it cannot read stops the build, whatever it is about. */
async function sound<T>(
  reading: Promise<{ readonly value: T; readonly issues: readonly FileIssue[] }>,
): Promise<T> {
  const { value, issues } = await reading;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return value;
}

/** Loads what the reader finds that the content check uses as well. */
function folderLoader<T extends { id: string }>(read: (root: string) => Promise<PlacedEntries<T>>) {
  return async () => (await sound(read(CONTENT_DIR))).map(({ value }) => ({ ...value }));
}

/** The same for one of several lists that a reader finds together. */
function registryLoader(key: keyof Registries) {
  return async () => (await sound(readRegistries(CONTENT_DIR)))[key].map((entry) => ({ ...entry }));
}

function officeLoader(key: keyof Office) {
  return async () => (await sound(readOffice(CONTENT_DIR)))[key].map(({ value }) => ({ ...value }));
}

function reportingLoader(key: keyof Reporting) {
  return async () =>
    (await sound(readReporting(CONTENT_DIR)))[key].map(({ value }) => ({ ...value }));
}

/** Lessons without their texts. */
async function lessonsLoader() {
  const lessons = await sound(readLessons(CONTENT_DIR));
  return lessons.map(({ lesson, parts, questions, slides }) => ({
    ...lesson.value,
    answers: parts.flatMap(({ attributes }) => attributes.matter ?? []),
    questions: [...questions.value],
    slides: [...slides.value],
  }));
}

export const collections = {
  /** Legal documents: validated and compiled by the loader, so no second schema here. */
  documents: defineCollection({ loader: documentsLoader(CONTENT_DIR) }),
  /** Guides with components: compiled MDX. */
  guides: defineCollection({
    loader: glob({ base: `${CONTENT_DIR}/huong-dan`, pattern: '*.mdx' }),
    schema: guide,
  }),
  lessons: defineCollection({ loader: lessonsLoader, schema: fullLesson }),
  /** Their texts: compiled MDX. Everything else of them is read by the loader above. */
  lessonTexts: defineCollection({
    loader: glob({
      base: contentPath.lessons(CONTENT_DIR),
      pattern: '*/bai.mdx',
      generateId: ({ entry }) => entry.replace(/\/bai\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
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
  competence: defineCollection({ loader: folderLoader(readCompetence), schema: competence }),
  posts: defineCollection({ loader: folderLoader(readPosts), schema: post }),
  procedures: defineCollection({
    loader: folderLoader(readProcedures),
    schema: administrativeProcedure,
  }),
  succession: defineCollection({ loader: folderLoader(readSuccession), schema: successionBranch }),
  comparisons: defineCollection({ loader: folderLoader(readComparisons), schema: comparison }),
  reports: defineCollection({ loader: reportingLoader('reports'), schema: reportDuty }),
  reportTemplates: defineCollection({
    loader: reportingLoader('reportTemplates'),
    schema: reportTemplate,
  }),
  countingRules: defineCollection({
    loader: reportingLoader('countingRules'),
    schema: countingRule,
  }),
  fixedHolidays: defineCollection({
    loader: reportingLoader('fixedHolidays'),
    schema: fixedHoliday,
  }),
  workYears: defineCollection({ loader: reportingLoader('workYears'), schema: workYearEntry }),
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

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { documentsLoader } from './content/compile/documents-loader.ts';
import { CONTENT_DIR, contentPath } from './content/paths.ts';
import { ContentError } from './content/content-error.ts';
import { readComparisons } from './content/read/read-comparisons.ts';
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

/** Registries are validated by the same reader that the content check uses. */
function registryLoader(key: keyof Registries) {
  return async () => (await readRegistries(CONTENT_DIR)).value[key].map((entry) => ({ ...entry }));
}

/** Who decides what; read by the same reader that the content check uses. */
async function competenceLoader() {
  return (await readCompetence(CONTENT_DIR)).value.map(({ value }) => ({ ...value }));
}

/** Lessons without their texts; read by the same reader that the content check uses. */
async function lessonsLoader() {
  const { value, issues } = await readLessons(CONTENT_DIR);
  if (issues.length > 0) throw new ContentError(issues);
  return value.map(({ lesson, parts, questions, slides }) => ({
    ...lesson.value,
    answers: parts.flatMap(({ attributes }) => attributes.matter ?? []),
    questions: [...questions.value],
    slides: [...slides.value],
  }));
}

/** Procedures; read by the same reader that the content check uses. */
async function proceduresLoader() {
  const { value, issues } = await readProcedures(CONTENT_DIR);
  if (issues.length > 0) throw new ContentError(issues);
  return value.map((one) => ({ ...one.value }));
}

/** What each post may do; read by the same reader that the content check uses. */
async function postsLoader() {
  return (await readPosts(CONTENT_DIR)).value.map(({ value }) => ({ ...value }));
}

/** What becomes of agreements; read by the same reader that the content check uses. */
async function successionLoader() {
  return (await readSuccession(CONTENT_DIR)).value.map(({ value }) => ({ ...value }));
}

/** Comparisons; read by the same reader that the content check uses. */
async function comparisonsLoader() {
  return (await readComparisons(CONTENT_DIR)).value.map(({ value }) => ({ ...value }));
}

/** What is known of the department; read by the same reader that the content check uses. */
function officeLoader(key: keyof Office) {
  return async () => (await readOffice(CONTENT_DIR)).value[key].map(({ value }) => ({ ...value }));
}

/** What is to be reported; read by the same reader that the content check uses. */
function reportingLoader(key: keyof Reporting) {
  return async () =>
    (await readReporting(CONTENT_DIR)).value[key].map(({ value }) => ({ ...value }));
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
  competence: defineCollection({ loader: competenceLoader, schema: competence }),
  posts: defineCollection({ loader: postsLoader, schema: post }),
  procedures: defineCollection({ loader: proceduresLoader, schema: administrativeProcedure }),
  succession: defineCollection({ loader: successionLoader, schema: successionBranch }),
  comparisons: defineCollection({ loader: comparisonsLoader, schema: comparison }),
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

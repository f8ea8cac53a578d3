import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_DATE } from './build-date.ts';
import { applyAcceptances } from './check/acceptances.ts';
import type { CheckedDocument } from './check/corpus.ts';
import { checkComparisons } from './check/comparisons.ts';
import { checkCompetence } from './check/competence.ts';
import { checkCorpus } from './check/index.ts';
import { checkLessons } from './check/lessons.ts';
import { checkOffice } from './check/office.ts';
import { checkRedirects } from './check/redirects.ts';
import { checkRegistries } from './check/registries.ts';
import { checkReporting } from './check/reporting.ts';
import { checkPosts } from './check/posts.ts';
import { checkProcedures } from './check/procedures.ts';
import { checkSuccession } from './check/succession.ts';
import { checkGuides } from './check/guides.ts';
import { compileContext } from './compile/compile-context.ts';
import { compileDocument } from './compile/compile-document.ts';
import { listDocumentFiles } from './read/document-files.ts';
import type { FileIssue } from './issues.ts';
import type { CompiledDocument, DocumentText } from './model.ts';
import { contentPath } from './paths.ts';
import { readComparisons } from './read/read-comparisons.ts';
import { readCompetence } from './read/read-competence.ts';
import { radarIssues } from './site/radar.ts';
import type { Placed } from './read/read-folder.ts';
import { readPosts } from './read/read-posts.ts';
import { readProcedures } from './read/read-procedures.ts';
import { readLessons, type LessonFiles } from './read/read-lessons.ts';
import { readOffice, type Office } from './read/read-office.ts';
import { readSuccession } from './read/read-succession.ts';
import { readRegistries, type Registries } from './read/registries.ts';
import { readRedirects } from './read/read-redirects.ts';
import { readReporting, type Reporting } from './read/read-reporting.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Competence } from '../schemas/competence.ts';
import type { Post } from '../schemas/post.ts';
import type { SuccessionBranch } from '../schemas/succession.ts';
import type { AdministrativeProcedure } from '../schemas/procedure.ts';

/** Everything below a content folder, compiled. */
export interface Corpus {
  readonly registries: Registries;
  readonly office: Office;
  /** Who decides what, in the order of their numbers. */
  readonly competence: readonly Placed<Competence>[];
  readonly procedures: readonly Placed<AdministrativeProcedure>[];
  /** Lessons, in their order. */
  readonly lessons: readonly LessonFiles[];
  /** What becomes of agreements, by the kind of body that signed. */
  readonly succession: readonly Placed<SuccessionBranch>[];
  readonly comparisons: readonly Placed<Comparison>[];
  readonly reporting: Reporting;
  /** What each post may do, in their own order. */
  readonly posts: readonly Placed<Post>[];
  readonly documents: readonly CompiledDocument[];
  /** Texts by slug, of the documents that have one. */
  readonly texts: ReadonlyMap<string, DocumentText>;
}

/**
 * Reads, compiles and cross-checks a whole content folder; errors come back as issues.
 *
 * @param on the day for which the impact radar tells what must be looked at again.
 */
export async function readCorpus(
  root: string,
  on: string = BUILD_DATE,
): Promise<{ value: Corpus; issues: FileIssue[] }> {
  const names = await listDocumentFiles(root);
  // A file that does not compile is not missing: its own issues say what is wrong with it.
  const pages = names.map((name) => name.slice(0, -'.mdx'.length));
  const lists = await readRegistries(root);
  const { value: registries } = lists;
  const issues = [...lists.issues, ...checkRegistries(lists, pages)];
  const { value: office, issues: officeIssues } = await readOffice(root);
  const bodies = office.obsoleteBodies.map(({ value }) => value);
  const context = compileContext({ root, registries, bodies, names });
  const documents: CompiledDocument[] = [];
  const checked: CheckedDocument[] = [];
  const texts = new Map<string, DocumentText>();
  for (const name of names) {
    const text = await readFile(join(contentPath.documents(root), name), 'utf8');
    const result = compileDocument(`van-ban/${name}`, text, context);
    issues.push(...result.issues);
    if (!result.value) continue;
    const { document, text: compiled, lineOf } = result.value;
    documents.push(document);
    checked.push({ ...document, text: compiled, lineOf });
    if (compiled) texts.set(document.slug, compiled);
  }
  const { value: competence, issues: competenceIssues } = await readCompetence(root);
  const { value: procedures, issues: procedureIssues } = await readProcedures(root);
  const { value: lessons, issues: lessonIssues } = await readLessons(root);
  const { value: succession, issues: successionIssues } = await readSuccession(root);
  const { value: comparisons, issues: comparisonIssues } = await readComparisons(root);
  const { value: reporting, issues: reportingIssues } = await readReporting(root);
  const { value: posts, issues: postIssues } = await readPosts(root);
  const { value: redirects, issues: redirectIssues } = await readRedirects(root);
  const known = {
    registries,
    pages,
    texts: new Map(checked.map(({ slug, text }) => [slug, text])),
  };
  issues.push(
    ...checkCorpus({ documents: checked, pages: new Set(pages), registries }),
    ...officeIssues,
    ...checkOffice(office, known),
    ...competenceIssues,
    ...checkCompetence(
      competence,
      known,
      office.duties.map(({ value }) => value.id),
    ),
    ...lessonIssues,
    ...checkLessons(
      lessons,
      known,
      office.duties.map(({ value }) => value.id),
      competence.map(({ value }) => value.id),
    ),
    ...procedureIssues,
    ...checkProcedures(procedures, known, { office, competence }),
    ...successionIssues,
    ...checkSuccession(succession, known, {
      duties: office.duties.map(({ value }) => value.id),
      competence,
    }),
    ...comparisonIssues,
    ...checkComparisons(
      comparisons,
      known,
      office.duties.map(({ value }) => value),
    ),
    ...reportingIssues,
    ...checkReporting(reporting, known, { office, documents }),
    ...postIssues,
    ...checkPosts(posts, known, {
      competence,
      reports: reporting.reports.map(({ value }) => value.id),
    }),
    ...redirectIssues,
    ...checkRedirects(redirects, known),
    ...(await checkGuides(root)),
  );
  const value: Corpus = {
    registries,
    office,
    competence,
    procedures,
    lessons,
    succession,
    comparisons,
    reporting,
    posts,
    documents,
    texts,
  };
  issues.push(...(await radarIssues(root, value, names.length, on)));
  return { value, issues: applyAcceptances(issues, checked) };
}

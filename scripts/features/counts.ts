import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath } from '../../src/content/paths.ts';
import { listDocumentFiles } from '../../src/content/read/document-files.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { readComparisons } from '../../src/content/read/read-comparisons.ts';
import { readCompetence } from '../../src/content/read/read-competence.ts';
import { readLessons } from '../../src/content/read/read-lessons.ts';
import { readOffice } from '../../src/content/read/read-office.ts';
import { readPosts } from '../../src/content/read/read-posts.ts';
import { readProcedures } from '../../src/content/read/read-procedures.ts';
import { readReporting } from '../../src/content/read/read-reporting.ts';
import { readSuccession } from '../../src/content/read/read-succession.ts';
import { readRegistries } from '../../src/content/read/registries.ts';
import { pathsOf, treeOf } from '../../src/legal/succession/index.ts';

/** How much there is of what the content folder holds. */
export type Counts = Readonly<
  Record<
    | 'documents'
    | 'verbatim'
    | 'digests'
    | 'discrepancies'
    | 'reviews'
    | 'cited'
    | 'matters'
    | 'posts'
    | 'procedures'
    | 'paths'
    | 'reports'
    | 'duties'
    | 'comparisons'
    | 'lessons'
    | 'questions',
    number
  >
>;

/** Counts what stands in a content folder, whether it is right or not: `npm run check` tells that. */
export async function countContent(root: string): Promise<Counts> {
  const documents = await Promise.all(
    (await listDocumentFiles(root)).map((name) => facts(root, name)),
  );
  const { value: registries } = await readRegistries(root);
  const { value: lessons } = await readLessons(root);
  const { value: branches } = await readSuccession(root);
  const tree = treeOf(branches.map(({ value }) => value));
  return {
    documents: documents.length,
    verbatim: documents.filter((one) => 'verbatim' in one).length,
    digests: documents.filter((one) => 'digest' in one).length,
    discrepancies: registries.discrepancies.length,
    reviews: registries.reviews.length,
    cited: registries.citedDocuments.length,
    matters: (await readCompetence(root)).value.length,
    posts: (await readPosts(root)).value.length,
    procedures: (await readProcedures(root)).value.length,
    paths: tree ? pathsOf(tree).length : 0,
    reports: (await readReporting(root)).value.reports.length,
    duties: (await readOffice(root)).value.duties.length,
    comparisons: (await readComparisons(root)).value.length,
    lessons: lessons.length,
    questions: lessons.reduce((sum, { questions }) => sum + questions.value.length, 0),
  };
}

async function facts(root: string, name: string): Promise<object> {
  const text = await readFile(join(contentPath.documents(root), name), 'utf8');
  return splitFrontmatter(text).value?.data as object;
}

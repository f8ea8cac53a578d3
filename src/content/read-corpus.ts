import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyAcceptances } from './check/acceptances.ts';
import type { CheckedDocument } from './check/corpus.ts';
import { checkCompetence } from './check/competence.ts';
import { checkCorpus } from './check/index.ts';
import { checkOffice } from './check/office.ts';
import { checkGuides } from './check-guides.ts';
import { compileContext } from './compile-context.ts';
import { compileDocument } from './compile-document.ts';
import { listDocumentFiles } from './document-files.ts';
import type { FileIssue } from './issues.ts';
import type { CompiledDocument, DocumentText } from './model.ts';
import { contentPath } from './paths.ts';
import { readCompetence } from './read-competence.ts';
import type { Placed } from './read-folder.ts';
import { readOffice, type Office } from './read-office.ts';
import { readRegistries, type Registries } from './registries.ts';
import type { Competence } from '../schemas/competence.ts';

/** Everything below a content folder, compiled. */
export interface Corpus {
  readonly registries: Registries;
  readonly office: Office;
  /** Who decides what, in the order of their numbers. */
  readonly competence: readonly Placed<Competence>[];
  readonly documents: readonly CompiledDocument[];
  /** Texts by slug, of the documents that have one. */
  readonly texts: ReadonlyMap<string, DocumentText>;
}

/** Reads, compiles and cross-checks a whole content folder; errors come back as issues. */
export async function readCorpus(root: string): Promise<{ value: Corpus; issues: FileIssue[] }> {
  const { value: registries, issues: registryIssues } = await readRegistries(root);
  const issues = [...registryIssues];
  const names = await listDocumentFiles(root);
  const { value: office, issues: officeIssues } = await readOffice(root);
  const bodies = office.obsoleteBodies.map(({ value }) => value);
  const context = compileContext({ root, registries, bodies, names });
  const documents: CompiledDocument[] = [];
  const checked: CheckedDocument[] = [];
  const texts = new Map<string, DocumentText>();
  for (const name of names) {
    const text = await readFile(join(contentPath.documents(root), name), 'utf8');
    const result = await compileDocument(`van-ban/${name}`, text, context);
    issues.push(...result.issues);
    if (!result.value) continue;
    const { document, text: compiled, lineOf } = result.value;
    documents.push(document);
    checked.push({ ...document, text: compiled, lineOf });
    if (compiled) texts.set(document.slug, compiled);
  }
  // A file that does not compile is not missing: its own issues say what is wrong with it.
  const pages = names.map((name) => name.slice(0, -'.mdx'.length));
  const { value: competence, issues: competenceIssues } = await readCompetence(root);
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
    ...(await checkGuides(root)),
  );
  return {
    value: { registries, office, competence, documents, texts },
    issues: applyAcceptances(issues, checked),
  };
}

import type { Issue } from '../../legal/issue.ts';
import type { Relation } from '../../schemas/relation.ts';
import type { FileIssue } from '../issues.ts';
import type { CompiledDocument, DocumentText } from '../model.ts';
import type { Registries } from '../read/registries.ts';

/** A compiled document with what a check needs to look inside it and to point into its file. */
export interface CheckedDocument extends CompiledDocument {
  /** Null for an entry with metadata only. */
  readonly text: DocumentText | null;
  /** Line of a fact in the file, from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What the checks see: everything that no single file can show. */
export interface CheckedCorpus {
  readonly documents: readonly CheckedDocument[];
  /** Slugs of the files of documents, also of those that do not compile. */
  readonly pages: ReadonlySet<string>;
  readonly registries: Registries;
}

/** A family of rules. Every rule has its own id, which acceptances and tests refer to. */
export type CorpusCheck = (corpus: CheckedCorpus) => FileIssue[];

/** An issue at a fact of a document. */
export function issueAt(
  { slug, lineOf }: CheckedDocument,
  path: readonly PropertyKey[],
  issue: Issue,
): FileIssue {
  return { file: fileOf(slug), line: lineOf(path), ...issue };
}

/** A relation with its place in the facts. */
export interface PlacedRelation extends Relation {
  readonly path: readonly [string, number];
}

/** What a document does to others. */
export function relationsOf({ data }: CheckedDocument): PlacedRelation[] {
  return data.relations.map((relation, i) => ({ ...relation, path: ['relations', i] }));
}

/** The file of a document, below the content folder. */
export function fileOf(slug: string): string {
  return `van-ban/${slug}.mdx`;
}

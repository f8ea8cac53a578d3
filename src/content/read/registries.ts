import { relative } from 'node:path';
import { z } from 'astro/zod';
import {
  citedDocument,
  unresolvedCitation,
  type CitedDocumentEntry,
  type UnresolvedCitation,
} from '../../schemas/cited-document.ts';
import { discrepancy, type Discrepancy } from '../../schemas/discrepancy.ts';
import {
  department,
  field,
  issuer,
  source,
  territory,
  type Department,
  type Field,
  type Issuer,
  type Source,
  type TerritoryEntry,
} from '../../schemas/registry.ts';
import { review, type Review } from '../../schemas/review.ts';
import { checkCited } from '../check/cited.ts';
import { checkUnresolved } from '../check/unresolved.ts';
import { checkFindings } from '../check/findings.ts';
import { listDocumentFiles } from './document-files.ts';
import type { LineIssue } from './frontmatter.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';
import { readYaml } from './read-yaml.ts';

/** The lists that documents refer to by id, and what was found about documents. */
export interface Registries {
  readonly issuers: readonly Issuer[];
  readonly fields: readonly Field[];
  readonly departments: readonly Department[];
  readonly sources: readonly Source[];
  readonly citedDocuments: readonly CitedDocumentEntry[];
  readonly unresolved: readonly UnresolvedCitation[];
  readonly discrepancies: readonly Discrepancy[];
  readonly reviews: readonly Review[];
  readonly territories: readonly TerritoryEntry[];
}

/** Reads every registry below a content folder. What cannot be read comes back as issues. */
export async function readRegistries(
  root: string,
): Promise<{ value: Registries; issues: FileIssue[] }> {
  const issues: FileIssue[] = [];
  const slugs = (await listDocumentFiles(root)).map((name) => name.slice(0, -'.mdx'.length));
  const readFull = async <T extends { id: string }>(path: string, schema: z.ZodType<T>) => {
    const result = await readRegistry(root, path, schema);
    issues.push(...result.issues);
    return result;
  };
  const read = async <T extends { id: string }>(path: string, schema: z.ZodType<T>) =>
    (await readFull(path, schema)).value;
  const sources = await read(contentPath.sourceRegistry(root), source);
  const issuers = await read(contentPath.issuers(root), issuer);
  const cited = await readFull(contentPath.citedDocuments(root), citedDocument);
  const citedDocuments = cited.value;
  const unresolved = await readFull(contentPath.unresolved(root), unresolvedCitation);
  const known = { sources, issuers };
  issues.push(
    ...inFile(cited.file, checkCited(citedDocuments, known, cited.lineOf)),
    ...inFile(unresolved.file, checkUnresolved(unresolved.value, known, unresolved.lineOf)),
  );
  slugs.push(...citedDocuments.map(({ id }) => id));
  const findings = async <T extends Discrepancy | Review>(path: string, schema: z.ZodType<T>) => {
    const { value: entries, lineOf: line } = await readFull(path, schema);
    const found = checkFindings(entries, { sources, slugs }, line);
    issues.push(...inFile(relative(root, path), found));
    return entries;
  };
  const value = {
    issuers,
    fields: await read(contentPath.fields(root), field),
    departments: await read(contentPath.departments(root), department),
    sources,
    citedDocuments,
    unresolved: unresolved.value,
    discrepancies: await findings(contentPath.discrepancies(root), discrepancy),
    reviews: await findings(contentPath.reviews(root), review),
    territories: await read(contentPath.territories(root), territory),
  };
  return { value, issues };
}

function inFile(file: string, issues: readonly LineIssue[]): FileIssue[] {
  return issues.map((issue) => ({ file, ...issue }));
}

/** The entries of one list, with the way from a path in it to a line of the file. */
interface ReadList<T> {
  /** Path below the content folder. */
  readonly file: string;
  readonly value: T[];
  readonly issues: FileIssue[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a list of entries with ids; one that cannot be read is empty and has issues. */
export async function readRegistry<T extends { id: string }>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadList<T>> {
  const { file, value, issues, lineOf } = await readYaml(root, path, z.array(schema));
  const entries = value ?? [];
  const repeated = duplicates(entries).map((index): LineIssue => ({
    line: lineOf([index]),
    rule: 'content/duplicate-id',
    severity: 'error',
    message: `Mã "${entries[index]?.id ?? ''}" đã có ở trên.`,
    hint: 'Mỗi mục cần một mã riêng.',
  }));
  return {
    file,
    value: entries,
    issues: [...issues, ...repeated].map((issue) => ({ file, ...issue })),
    lineOf,
  };
}

function duplicates(entries: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    if (seen.has(id)) return [i];
    seen.add(id);
    return [];
  });
}

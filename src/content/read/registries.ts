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

/** The registries, each list with the way back into its file, and what could not be read. */
export interface ReadRegistries {
  readonly value: Registries;
  readonly lists: Readonly<Record<keyof Registries, Pick<ReadList<unknown>, 'file' | 'lineOf'>>>;
  readonly issues: readonly FileIssue[];
}

/** Reads every registry below a content folder. What cannot be read comes back as issues. */
export async function readRegistries(root: string): Promise<ReadRegistries> {
  const lists = {
    issuers: await readRegistry(root, contentPath.issuers(root), issuer),
    fields: await readRegistry(root, contentPath.fields(root), field),
    departments: await readRegistry(root, contentPath.departments(root), department),
    sources: await readRegistry(root, contentPath.sourceRegistry(root), source),
    citedDocuments: await readRegistry(root, contentPath.citedDocuments(root), citedDocument),
    unresolved: await readRegistry(root, contentPath.unresolved(root), unresolvedCitation),
    discrepancies: await readRegistry(root, contentPath.discrepancies(root), discrepancy),
    reviews: await readRegistry(root, contentPath.reviews(root), review),
    territories: await readRegistry(root, contentPath.territories(root), territory),
  };
  const value = {
    issuers: lists.issuers.value,
    fields: lists.fields.value,
    departments: lists.departments.value,
    sources: lists.sources.value,
    citedDocuments: lists.citedDocuments.value,
    unresolved: lists.unresolved.value,
    discrepancies: lists.discrepancies.value,
    reviews: lists.reviews.value,
    territories: lists.territories.value,
  };
  return { value, lists, issues: Object.values(lists).flatMap(({ issues }) => issues) };
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

import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'astro/zod';
import {
  citedDocument,
  unresolvedCitation,
  type CitedDocumentEntry,
  type UnresolvedCitation,
} from '../schemas/cited-document.ts';
import { LineCounter, parseDocument } from 'yaml';
import { discrepancy, type Discrepancy } from '../schemas/discrepancy.ts';
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
} from '../schemas/registry.ts';
import { review, type Review } from '../schemas/review.ts';
import { checkFindings } from './check-findings.ts';
import { listDocumentFiles } from './document-files.ts';
import { lineOf, type LineIssue } from './frontmatter.ts';
import type { FileIssue } from './issues.ts';
import { contentPath } from './paths.ts';
import { schemaIssues } from './validate.ts';

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
  const citedDocuments = await read(contentPath.citedDocuments(root), citedDocument);
  slugs.push(...citedDocuments.map(({ id }) => id));
  const findings = async <T extends Discrepancy | Review>(path: string, schema: z.ZodType<T>) => {
    const { value: entries, lineOf: line } = await readFull(path, schema);
    const found = checkFindings(entries, { sources, slugs }, line);
    issues.push(...found.map((issue) => ({ file: relative(root, path), ...issue })));
    return entries;
  };
  const value = {
    issuers: await read(contentPath.issuers(root), issuer),
    fields: await read(contentPath.fields(root), field),
    departments: await read(contentPath.departments(root), department),
    sources,
    citedDocuments,
    unresolved: await read(contentPath.unresolved(root), unresolvedCitation),
    discrepancies: await findings(contentPath.discrepancies(root), discrepancy),
    reviews: await findings(contentPath.reviews(root), review),
    territories: await read(contentPath.territories(root), territory),
  };
  return { value, issues };
}

/** The entries of one list, with the way from a path in it to a line of the file. */
interface ReadList<T> {
  readonly value: T[];
  readonly issues: FileIssue[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

async function readRegistry<T extends { id: string }>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadList<T>> {
  const file = relative(root, path);
  const text = await readFile(path, 'utf8').catch(() => null);
  const counter = new LineCounter();
  const yaml = parseDocument(text ?? '', { lineCounter: counter, prettyErrors: false });
  const line = (at: readonly PropertyKey[]) => lineOf(yaml, counter, at) || 1;
  const list = (value: T[], issues: readonly LineIssue[]): ReadList<T> => ({
    value,
    issues: issues.map((issue) => ({ file, ...issue })),
    lineOf: line,
  });
  if (text === null)
    return list(
      [],
      [
        {
          line: 1,
          rule: 'content/missing',
          severity: 'error',
          message: 'Không đọc được tệp danh mục này.',
          hint: 'Tạo tệp, hoặc khôi phục nó từ kho mã nguồn.',
        },
      ],
    );
  if (yaml.errors.length > 0)
    return list(
      [],
      yaml.errors.map((error) => ({
        line: counter.linePos(error.pos[0]).line,
        rule: 'content/yaml',
        severity: 'error',
        message: `Sai cú pháp YAML: ${error.message}`,
      })),
    );
  const parsed = z.array(schema).safeParse(yaml.toJS());
  if (!parsed.success) return list([], schemaIssues(parsed.error, line));
  const issues = duplicates(parsed.data).map((index): LineIssue => ({
    line: line([index]),
    rule: 'content/duplicate-id',
    severity: 'error',
    message: `Mã "${parsed.data[index]?.id ?? ''}" đã có ở trên.`,
    hint: 'Mỗi mục cần một mã riêng.',
  }));
  return list(parsed.data, issues);
}

function duplicates(entries: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    if (seen.has(id)) return [i];
    seen.add(id);
    return [];
  });
}

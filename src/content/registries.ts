import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import {
  department,
  field,
  issuer,
  source,
  type Department,
  type Field,
  type Issuer,
  type Source,
} from '../schemas/registry.ts';
import { lineOf } from './frontmatter.ts';
import type { FileIssue } from './issues.ts';
import { contentPath } from './paths.ts';
import { schemaIssues } from './validate.ts';

/** The lists that documents refer to by id. */
export interface Registries {
  readonly issuers: readonly Issuer[];
  readonly fields: readonly Field[];
  readonly departments: readonly Department[];
  readonly sources: readonly Source[];
}

/** Reads every registry below a content folder. What cannot be read comes back as issues. */
export async function readRegistries(
  root: string,
): Promise<{ value: Registries; issues: FileIssue[] }> {
  const issues: FileIssue[] = [];
  const read = async <T extends { id: string }>(
    path: string,
    schema: z.ZodType<T>,
  ): Promise<T[]> => {
    const result = await readRegistry(root, path, schema);
    issues.push(...result.issues);
    return result.value;
  };
  const value = {
    issuers: await read(contentPath.issuers(root), issuer),
    fields: await read(contentPath.fields(root), field),
    departments: await read(contentPath.departments(root), department),
    sources: await read(contentPath.sourceRegistry(root), source),
  };
  return { value, issues };
}

async function readRegistry<T extends { id: string }>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<{ value: T[]; issues: FileIssue[] }> {
  const file = relative(root, path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    return {
      value: [],
      issues: [
        {
          file,
          line: 1,
          rule: 'content/missing',
          severity: 'error',
          message: 'Không đọc được tệp danh mục này.',
          hint: 'Tạo tệp, hoặc khôi phục nó từ kho mã nguồn.',
        },
      ],
    };
  const counter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (yaml.errors.length > 0)
    return {
      value: [],
      issues: yaml.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line,
        rule: 'content/yaml',
        severity: 'error',
        message: `Sai cú pháp YAML: ${error.message}`,
      })),
    };
  const parsed = z.array(schema).safeParse(yaml.toJS());
  if (!parsed.success)
    return {
      value: [],
      issues: schemaIssues(parsed.error, (at) => lineOf(yaml, counter, at) || 1).map((issue) => ({
        file,
        ...issue,
      })),
    };
  const issues = duplicates(parsed.data).map((index): FileIssue => ({
    file,
    line: lineOf(yaml, counter, [index]),
    rule: 'content/duplicate-id',
    severity: 'error',
    message: `Mã "${parsed.data[index]?.id ?? ''}" đã có ở trên.`,
    hint: 'Mỗi mục cần một mã riêng.',
  }));
  return { value: parsed.data, issues };
}

function duplicates(entries: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    if (seen.has(id)) return [i];
    seen.add(id);
    return [];
  });
}

import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { lineOf, type LineIssue } from './frontmatter.ts';
import { schemaIssues } from './validate.ts';

/** What a YAML file holds, with the way from a path in it to a line of the file. */
export interface ReadYaml<T> {
  /** Path below the content folder. */
  readonly file: string;
  /** Null when the file cannot be read or is not what the schema asks for. */
  readonly value: T | null;
  readonly issues: readonly LineIssue[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one YAML file below a content folder; whatever is wrong with it comes back as issues. */
export async function readYaml<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadYaml<T>> {
  const file = relative(root, path);
  const text = await readFile(path, 'utf8').catch(() => null);
  const counter = new LineCounter();
  const yaml = parseDocument(text ?? '', { lineCounter: counter, prettyErrors: false });
  const line = (at: readonly PropertyKey[]) => lineOf(yaml, counter, at) || 1;
  const failed = (issues: readonly LineIssue[]) => ({ file, value: null, issues, lineOf: line });
  if (text === null)
    return failed([
      {
        line: 1,
        rule: 'content/missing',
        severity: 'error',
        message: 'Không đọc được tệp danh mục này.',
        hint: 'Tạo tệp, hoặc khôi phục nó từ kho mã nguồn.',
      },
    ]);
  if (yaml.errors.length > 0)
    return failed(
      yaml.errors.map((error) => ({
        line: counter.linePos(error.pos[0]).line,
        rule: 'content/yaml',
        severity: 'error',
        message: `Sai cú pháp YAML: ${error.message}`,
      })),
    );
  const parsed = schema.safeParse(yaml.toJS());
  if (!parsed.success) return failed(schemaIssues(parsed.error, line));
  return { file, value: parsed.data, issues: [], lineOf: line };
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { FileIssue } from '../issues.ts';
import { readYaml } from './read-yaml.ts';

/** An entry with its place, so that a check can point into its file. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Entries of a folder or a list, and what is wrong with the others. */
export interface PlacedEntries<T> {
  readonly value: readonly Placed<T>[];
  readonly issues: readonly FileIssue[];
}

/**
 * Reads a folder with one `.yaml` file an entry, each named after its entry's id, by file name. A
 * folder that does not exist has no entries. What is wrong comes back as issues.
 */
export async function readFolder<T extends { id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
): Promise<PlacedEntries<T>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const issues: FileIssue[] = [];
  const found: Placed<T>[] = [];
  for (const name of names.sort()) {
    const read = await readYaml(root, join(folder, name), schema);
    const { file, value, lineOf } = read;
    issues.push(...read.issues.map((issue) => ({ file, ...issue })));
    if (!value) continue;
    if (`${value.id}.yaml` !== name)
      issues.push({
        file,
        rule: 'content/misnamed',
        severity: 'error',
        line: lineOf(['id']),
        message: `Mã "${value.id}" khác tên tệp.`,
        hint: `Đổi tên tệp thành ${value.id}.yaml, hoặc sửa mã.`,
      });
    found.push({ value, file, lineOf });
  }
  return { value: found, issues };
}

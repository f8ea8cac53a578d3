import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { competence, type Competence } from '../schemas/competence.ts';
import type { FileIssue } from './issues.ts';
import { contentPath } from './paths.ts';
import type { Placed } from './read-office.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads who decides what below a content folder: one file a matter, named after its id, in the order
 * of their numbers. A folder without them knows of no competence. What is wrong comes back as issues.
 */
export async function readCompetence(
  root: string,
): Promise<{ value: readonly Placed<Competence>[]; issues: readonly FileIssue[] }> {
  const folder = contentPath.competence(root);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const issues: FileIssue[] = [];
  const found: Placed<Competence>[] = [];
  for (const name of names.sort()) {
    const read = await readYaml(root, join(folder, name), competence);
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
  const place = ({ value }: Placed<Competence>): number => Number(value.number.slice(1));
  return { value: found.sort((a, b) => place(a) - place(b)), issues };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guide } from '../../schemas/guide.ts';
import { splitFrontmatter, type LineIssue } from '../read/frontmatter.ts';
import type { FileIssue } from '../issues.ts';
import { parseMdxBody } from '../read/mdx-body.ts';
import { contentPath } from '../paths.ts';
import { schemaIssues } from '../read/validate.ts';

/** Checks every compiled-MDX file, so that its faults are told like those of any other content. */
export async function checkGuides(root: string): Promise<FileIssue[]> {
  const folder = contentPath.guides(root);
  const names = await readdir(folder).catch(() => []);
  const issues: FileIssue[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.mdx')).sort()) {
    const file = `huong-dan/${name}`;
    const found = checkGuide(await readFile(join(folder, name), 'utf8'), file);
    issues.push(...found.map((issue) => ({ file, ...issue })));
  }
  return issues;
}

/** Issues of one guide: frontmatter, then anything in its body that would run as code. */
function checkGuide(text: string, file: string): LineIssue[] {
  const split = splitFrontmatter(text);
  if (!split.value) return split.issues;
  const { data, body, bodyLine, lineOf } = split.value;
  const parsed = guide.safeParse(data);
  const issues = parsed.success ? [] : schemaIssues(parsed.error, lineOf);
  return [...issues, ...parseMdxBody(body, file, bodyLine).issues];
}

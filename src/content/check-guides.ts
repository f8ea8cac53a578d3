import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { VFileMessage } from 'vfile-message';
import { remarkNoCode } from '../markdown/remark-no-code.ts';
import { guide } from '../schemas/guide.ts';
import { splitFrontmatter, type LineIssue } from './frontmatter.ts';
import type { FileIssue } from './issues.ts';
import { contentPath } from './paths.ts';
import { schemaIssues } from './validate.ts';

/** Checks every compiled-MDX file, so that its faults are told like those of any other content. */
export async function checkGuides(root: string): Promise<FileIssue[]> {
  const folder = contentPath.guides(root);
  const names = await readdir(folder).catch(() => []);
  const issues: FileIssue[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.mdx')).sort()) {
    const found = checkGuide(await readFile(join(folder, name), 'utf8'));
    issues.push(...found.map((issue) => ({ file: `huong-dan/${name}`, ...issue })));
  }
  return issues;
}

/** Issues of one guide: frontmatter, then anything in its body that would run as code. */
export function checkGuide(text: string): LineIssue[] {
  const split = splitFrontmatter(text);
  if (!split.value) return split.issues;
  const { data, body, bodyLine, lineOf } = split.value;
  const parsed = guide.safeParse(data);
  const issues = parsed.success ? [] : schemaIssues(parsed.error, lineOf);
  return [...issues, ...codeIssues(body, bodyLine)];
}

function codeIssues(body: string, bodyLine: number): LineIssue[] {
  const processor = createProcessor({ remarkPlugins: [remarkNoCode] });
  try {
    processor.processSync(body);
    return [];
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const ours = error.source === 'content';
    return [
      {
        rule: ours ? `content/${error.ruleId ?? 'code'}` : 'content/mdx',
        severity: 'error',
        line: bodyLine - 1 + (error.line ?? 1),
        message: ours ? error.reason : `Dấu "<" hoặc "{" ở đây bị hiểu là mã (${error.reason}).`,
        ...(ours ? {} : { hint: 'Muốn viết các ký tự này, đặt chúng giữa hai dấu `.' }),
      },
    ];
  }
}

import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseBaseline, type Baseline } from '../../legal/impact/index.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';

/** What was last looked at below a content folder; null where nobody has begun to keep it. */
export async function readBaseline(
  root: string,
): Promise<{ value: Baseline | null; issues: FileIssue[] }> {
  const path = contentPath.seen(root);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { value: null, issues: [] };
  const { value, unreadable } = parseBaseline(text);
  const issues = unreadable.map((line): FileIssue => ({
    file: relative(root, path),
    line,
    rule: 'impact/baseline',
    severity: 'error',
    message: 'Không đọc được dòng này, hoặc nó lặp một dòng ở trên.',
    hint: 'Xóa dòng, rồi xem lại mục đó và chạy: npm run review -- --seen <mục>',
  }));
  return { value, issues };
}

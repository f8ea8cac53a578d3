import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceCommit } from '../../../src/content/source-commit.ts';

const COMMIT = '449f62962a22734da0cfba85d9732ae30f05c3e0';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tra-cuu-git-'));
  await mkdir(join(root, '.git/refs/heads'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, text: string): Promise<void> =>
  writeFile(join(root, '.git', name), text);

it('the commit is read off a branch, a packed branch, or a bare HEAD', async () => {
  await put('HEAD', 'ref: refs/heads/main\n');
  await put('refs/heads/main', `${COMMIT}\n`);
  expect(sourceCommit({}, root)).toBe('449f62962a22');
  await put('HEAD', 'ref: refs/heads/other\n');
  await put('packed-refs', `# pack-refs\n${COMMIT} refs/heads/other\n`);
  expect(sourceCommit({}, root)).toBe('449f62962a22');
  await put('HEAD', `${COMMIT}\n`);
  expect(sourceCommit({}, root)).toBe('449f62962a22');
});

it('SOURCE_COMMIT goes before; what is no commit is not told', async () => {
  expect(sourceCommit({ SOURCE_COMMIT: 'abcdef0123456789' }, root)).toBe('abcdef012345');
  expect(sourceCommit({ SOURCE_COMMIT: '<b>' }, root)).toBeNull();
  expect(sourceCommit({}, root)).toBeNull();
  await put('HEAD', 'ref: refs/../../../etc/passwd\n');
  expect(sourceCommit({}, root)).toBeNull();
});

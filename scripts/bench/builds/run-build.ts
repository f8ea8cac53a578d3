import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Run } from './builders.ts';
import type { Cost } from './measured.ts';

/**
 * Runs a build in a process of its own and tells what it took.
 *
 * @param slugs documents that must have a page afterwards.
 * @throws Error when the build fails or leaves out a document.
 */
export async function runBuild(run: Run, slugs: readonly string[]): Promise<Cost> {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const script = fileURLToPath(new URL(run.script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, run.argument], {
    env: { ...process.env, ...run.env },
    maxBuffer: 1 << 24,
  });
  const missing = slugs.filter((slug) => !existsSync(join(run.pages, slug, 'index.html')));
  if (missing.length > 0)
    throw new Error(`${run.script}: ${missing.length} documents without a page, ${missing[0]} …`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
}

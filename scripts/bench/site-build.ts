import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

/**
 * Builds this site into `dist/` from nothing, in a process of its own, so that what is measured next is
 * of today's code and nothing of the build is left in the process that measures.
 *
 * @throws Error when the site cannot be built.
 */
export async function siteBuild(): Promise<Figure> {
  const cache = await mkdtemp(join(tmpdir(), 'tra-cuu-bench-'));
  try {
    const began = performance.now();
    const built = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
      stdio: 'inherit',
      env: { ...process.env, CACHE_DIR: cache },
    });
    if (built.status !== 0) throw new Error('The site was not built, so it cannot be measured.');
    const seconds = (performance.now() - began) / 1000;
    return { name: 'build of this site, from nothing', value: seconds, unit: 's', budget: 20 };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand, type Ended } from './run.ts';

/** Tells of a build under way in this checkout, and by which process of the tests. */
const HELD = join(
  tmpdir(),
  `tra-cuu-dung-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)}`,
);

/** What Astro lists of the content it builds. A build of the same content later does not write it anew. */
const LISTS = ['.astro/content-modules.mjs', '.astro/content-assets.mjs'];

/**
 * Waits until no other test builds in this checkout: two builds at once would write over each other's
 * lists of content.
 *
 * @returns what brings back the lists as they were, and lets the next one begin.
 */
export async function holdBuild(): Promise<() => Promise<void>> {
  for (;;) {
    const mine = await writeFile(HELD, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (mine) return release(await Promise.all(LISTS.map(textOf)));
    const holder = Number(await textOf(HELD));
    // Left behind by a run that was killed.
    if (holder > 0 && !isRunning(holder)) await rm(HELD, { force: true });
    else await wait(50);
  }
}

/** Null where there is no such file. */
function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

function release(before: readonly (string | null)[]): () => Promise<void> {
  return async () => {
    for (const [i, list] of LISTS.entries()) {
      const text = before[i] ?? null;
      if (text === null) await rm(list, { force: true });
      else await writeFile(list, text);
    }
    await rm(HELD, { force: true });
  };
}

/** Runs a command that builds, alone, to its end. */
export async function runBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const done = await holdBuild();
  try {
    return await runCommand(args, env);
  } finally {
    await done();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

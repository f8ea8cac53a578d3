import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Renames `staging` to `outDir`; the old folder is kept aside until the new one is in place. */
export async function swapFolder(staging: string, outDir: string): Promise<void> {
  const old = `${outDir}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  if (existsSync(outDir)) await move(outDir, old);
  await move(staging, outDir);
  await rm(old, { recursive: true, force: true });
}

/** Windows refuses to rename a folder that a virus scanner or server still reads; then copy. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EBUSY') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

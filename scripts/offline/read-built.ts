import { fileURLToPath } from 'node:url';
import { ThreadPool } from '../../src/content/thread-pool.ts';
import type { BuiltFile } from '../../src/offline/make-manifest.ts';
import { listFiles } from '../lib/list-files.ts';
import type { BuiltSetup } from './built-thread.ts';

/** Files a thread reads at a time. */
const BATCH = 16;

/** Every file of a built site, by path; read on every core. @param builtOn ISO day it was built for. */
export async function readBuilt(folder: string, builtOn: string): Promise<BuiltFile[]> {
  const names = await listFiles(folder);
  const file = fileURLToPath(new URL('./built-thread.ts', import.meta.url));
  const setup: BuiltSetup = { folder, builtOn };
  const pool = new ThreadPool<readonly string[], readonly BuiltFile[]>(file, setup);
  try {
    const batches = Array.from({ length: Math.ceil(names.length / BATCH) }, (_, i) =>
      pool.run(names.slice(i * BATCH, (i + 1) * BATCH)),
    );
    return (await Promise.all(batches)).flat();
  } finally {
    await pool.close();
  }
}

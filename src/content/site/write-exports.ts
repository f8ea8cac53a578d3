import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outDir } from '../paths.ts';
import { ThreadPool } from '../thread-pool.ts';
import type { WriterJob, WriterSetup } from './export-worker.ts';
import { formerSlugs } from './redirects.ts';
import { exportJob } from './site-exports.ts';
import { copySources } from './sources.ts';
import { allDocuments, registries } from './site.ts';

let written: Promise<void> | undefined;

/**
 * Writes the files of all documents and copies their sources into the site that is being built, on
 * threads of their own while this one renders pages: through Astro's end points they took longer than
 * all pages of documents.
 * Begins when it is first called; whoever calls it gets the same promise.
 */
export function writeExports(): Promise<void> {
  if (!written) {
    written = Promise.all([writeAll(), copySources()]).then(() => undefined);
    // Who began it may not be who waits for it.
    written.catch(() => undefined);
  }
  return written;
}

async function writeAll(): Promise<void> {
  const { sources, territories } = await registries();
  const folder = join(outDir(), 'van-ban');
  await mkdir(folder, { recursive: true });
  // By the folder commands run in: this module is bundled, the thread's is not.
  const file = resolve('src/content/site/export-worker.ts');
  const pool = new ThreadPool<WriterJob, null>(file, {
    folder,
    sources,
    territories,
  } satisfies WriterSetup);
  try {
    await Promise.all(
      (await allDocuments()).map(async (document) =>
        pool.run({
          ...(await exportJob(document)),
          names: [document.slug, ...(await formerSlugs(document.slug))],
        }),
      ),
    );
  } finally {
    await pool.close();
  }
}

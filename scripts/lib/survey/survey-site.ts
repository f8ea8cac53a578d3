import { fileURLToPath } from 'node:url';
import { ThreadPool } from '../../../src/content/thread-pool.ts';
import { listFiles } from '../list-files.ts';
import { SUMS } from '../write-sums.ts';
import { brokenLinks } from './broken-links.ts';
import type { SiteFile } from './file-facts.ts';
import type { SurveyedFile, SurveySetup } from './survey-thread.ts';

/** Files a thread reads at a time. */
const BATCH = 16;

/** Shorter secrets would be found in any text. */
const LEAST = 8;

/** Written when everything else is there. */
const LISTED_LAST = { name: SUMS, links: null };

/** How many faults are named before the others are only counted. */
const NAMED = 20;

/** A file with the time when it was last changed, as `fs.Stats` has it. */
export type DatedFile = SiteFile & Pick<SurveyedFile, 'mtimeMs'>;

/**
 * Reads every file of a built site once, on every core: makes sure that each link from one page to
 * another leads to a page and an element that exist, and that no file holds a secret; leaves each page
 * as it is published (`publishedPage`).
 *
 * @param builtOn ISO day the site was built for.
 * @returns the files by their names, in the order of these.
 * @throws Error that names the faults, and never a secret.
 */
export async function surveySite(
  folder: string,
  { secrets, builtOn }: Omit<SurveySetup, 'folder'>,
): Promise<ReadonlyMap<string, DatedFile>> {
  const names = await listFiles(folder);
  const long = secrets.filter(({ length }) => length >= LEAST);
  const files = await readAll(names, { folder, secrets: long, builtOn });
  const leaks = files.flatMap(({ file: { name }, leak }) =>
    leak === null ? [] : [`${name}: ${leak}`],
  );
  refuse('Bản dựng bị bỏ vì lộ điều riêng của máy chủ tìm kiếm:', leaks);
  const linked = files.map(({ file: { name }, links }) => ({ name, links }));
  refuse('Liên kết hỏng:', brokenLinks([...linked, LISTED_LAST]));
  return new Map(files.map(({ file, mtimeMs }) => [file.name, { ...file, mtimeMs }]));
}

async function readAll(names: readonly string[], setup: SurveySetup): Promise<SurveyedFile[]> {
  const file = fileURLToPath(new URL('./survey-thread.ts', import.meta.url));
  const pool = new ThreadPool<readonly string[], readonly SurveyedFile[]>(file, setup);
  try {
    const batches = Array.from({ length: Math.ceil(names.length / BATCH) }, (_, i) =>
      pool.run(names.slice(i * BATCH, (i + 1) * BATCH)),
    );
    return (await Promise.all(batches)).flat();
  } finally {
    await pool.close();
  }
}

function refuse(message: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length - NAMED;
  throw new Error(
    [message, ...faults.slice(0, NAMED), ...(rest > 0 ? [`… và ${rest} chỗ khác`] : [])].join('\n'),
  );
}

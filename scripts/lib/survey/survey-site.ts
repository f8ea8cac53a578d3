import { fileURLToPath } from 'node:url';
import { ThreadPool } from '../../../src/content/thread-pool.ts';
import { listFiles } from '../list-files.ts';
import { brokenLinks } from './broken-links.ts';
import { SUMS, type KnownSum } from '../write-sums.ts';
import type { SurveyedFile, SurveyJob, SurveySetup } from './survey-thread.ts';

/** Files a thread reads at a time. */
const BATCH = 16;

/** Shorter secrets would be found in any text. */
const LEAST = 8;

/** Written when everything else is there. */
const LISTED_LAST = { name: SUMS, page: null };

/** How many faults are named before the others are only counted. */
const NAMED = 20;

/**
 * Reads every file of a built site once, on every core: makes sure that each link from one page to
 * another leads to a page and an element that exist, and that no file holds a secret; leaves in the
 * policy of each page only what that page needs.
 *
 * @returns the SHA-256 of each file, by its name.
 * @throws Error that names the faults, and never a secret.
 */
export async function surveySite(
  folder: string,
  secrets: readonly string[],
): Promise<ReadonlyMap<string, KnownSum>> {
  const names = await listFiles(folder);
  const setup: SurveySetup = { folder, secrets: secrets.filter(({ length }) => length >= LEAST) };
  const file = fileURLToPath(new URL('./survey-thread.ts', import.meta.url));
  const pool = new ThreadPool<SurveyJob, unknown>(file, setup);
  try {
    const batches = Array.from({ length: Math.ceil(names.length / BATCH) }, (_, i) =>
      pool.run({ kind: 'files', names: names.slice(i * BATCH, (i + 1) * BATCH) }),
    );
    const facts = ((await Promise.all(batches)) as SurveyedFile[][]).flat();
    const leaks = facts.flatMap(({ name, leak }) => (leak === null ? [] : [`${name}: ${leak}`]));
    refuse('Bản dựng bị bỏ vì lộ điều riêng của máy chủ tìm kiếm:', leaks);
    const missing = (name: string, wanted: readonly string[]): Promise<string[]> =>
      pool.run({ kind: 'ids', name, wanted }) as Promise<string[]>;
    refuse('Liên kết hỏng:', await brokenLinks([...facts, LISTED_LAST], missing));
    return new Map(facts.map(({ name, sha256, mtimeMs }) => [name, { sha256, mtimeMs }]));
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

import type { Meilisearch } from 'meilisearch';
import { isFreshName } from './index-names.ts';
import { settled } from './settled.ts';

/**
 * Milliseconds in which nothing has happened to an index that nobody fills any more. A run sends its
 * next batch at once, however long the server works at one; only one that was put to sleep is longer
 * silent, and that one finds its index gone, says so and harms nothing.
 */
export const SILENCE = 120_000;

/**
 * Removes indexes that a killed run left half-filled, and old ones it had no time to remove. Those
 * of a run still going are known by what the server has to do for them, or did a moment ago, all by
 * the server's own clock.
 *
 * @returns the names of those removed.
 */
export async function removeLeftovers(
  client: Meilisearch,
  index: string,
  silence = SILENCE,
): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const fresh = results.filter(({ uid }) => isFreshName(uid, index));
  if (fresh.length === 0) return [];
  const now = await serverTime(client);
  const removed: string[] = [];
  for (const { uid, updatedAt } of fresh) {
    if (now - new Date(updatedAt).getTime() < silence) continue;
    const latest = await client.tasks.getTasks({ indexUids: [uid], limit: 1 });
    const [task] = latest.results;
    if (task && (task.finishedAt === null || now - Date.parse(task.finishedAt) < silence)) continue;
    const isGone = await settled(client, client.deleteIndex(uid)).then(
      () => true,
      // The next run tries again.
      () => false,
    );
    if (isGone) removed.push(uid);
  }
  return removed;
}

/** What time the server thinks it is, to the second. */
async function serverTime(client: Meilisearch): Promise<number> {
  const { headers } = await fetch(new URL('health', `${client.config.host.replace(/\/$/, '')}/`));
  const said = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(said) ? Date.now() : said;
}

import type { Meilisearch } from 'meilisearch';
import { PROVISION_SETTINGS, STATISTICS_SETTINGS } from '../../src/search/server/settings.ts';
import { besideProvisions, type ServerMeta } from '../../src/search/server/statistics.ts';
import type { IndexPair } from './index-names.ts';

/** What the live index says of itself; null where there is none yet. */
export async function liveMeta(client: Meilisearch, uid: string): Promise<ServerMeta | null> {
  return client
    .index(uid)
    .getDocument('meta')
    .then(
      (found) => found as unknown as ServerMeta,
      () => null,
    );
}

/** Whether the live indexes are whole: as many records as they say, read as the code says. */
export async function isWhole(
  client: Meilisearch,
  { provisions, statistics }: IndexPair,
  meta: ServerMeta,
): Promise<boolean> {
  const rows = [
    { uid: provisions, count: meta.count, settings: PROVISION_SETTINGS },
    { uid: statistics, count: besideProvisions(meta), settings: STATISTICS_SETTINGS },
  ];
  for (const { uid, count, settings } of rows) {
    const index = client.index(uid);
    const stats = await index.getStats().catch(() => null);
    if (stats?.numberOfDocuments !== count) return false;
    if (!holds(await index.getSettings(), settings)) return false;
  }
  return true;
}

/** Lists whose order means nothing; the server gives them back in its own. */
const SETS = new Set([
  'filterableAttributes',
  'sortableAttributes',
  'displayedAttributes',
  'stopWords',
]);

/** Whether everything wanted is so; the server adds what was left to it. */
function holds(found: unknown, wanted: unknown, key = ''): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found)) return false;
    const read = (list: readonly unknown[]): string =>
      JSON.stringify(SETS.has(key) ? [...list].sort() : list);
    return read(found) === read(wanted);
  }
  if (typeof wanted === 'object' && wanted !== null)
    return (
      typeof found === 'object' &&
      found !== null &&
      Object.entries(wanted).every(([name, value]) =>
        holds((found as Record<string, unknown>)[name], value, name),
      )
    );
  return found === wanted;
}

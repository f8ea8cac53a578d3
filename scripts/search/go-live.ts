import type { Meilisearch } from 'meilisearch';
import type { IndexPair } from './index-names.ts';
import { settled, TaskError } from './settled.ts';

/** Another run may make or replace the live indexes between our look and our swap. */
const TRIES = 5;
const OVERTAKEN = new Set(['index_already_exists', 'index_not_found']);

/**
 * Puts both new indexes in the place of the live ones in one step of the server: all or nothing. A
 * live one that does not exist yet is never there empty: the new one gets its name.
 */
export async function goLive(
  client: Meilisearch,
  live: IndexPair,
  fresh: IndexPair,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { results } = await client.getRawIndexes({ limit: 1000 });
    const there = new Set(results.map(({ uid }) => uid));
    const swaps = (['provisions', 'statistics'] as const).map((which) => ({
      indexes: [fresh[which], live[which]] as [string, string],
      rename: !there.has(live[which]),
    }));
    try {
      await settled(client, client.swapIndexes(swaps));
      return;
    } catch (error) {
      const overtaken = error instanceof TaskError && OVERTAKEN.has(error.code);
      if (!overtaken || !there.has(fresh.provisions) || tries === TRIES) throw error;
    }
  }
}

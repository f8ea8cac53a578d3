import { Meilisearch } from 'meilisearch';
import { withDocumentRecords } from '../../src/search/document-records.ts';
import { createCatalogue } from '../../src/search/query/index.ts';
import { createServerClient } from '../../src/search/server/client.ts';
import { guardClient } from '../../src/search/server/guard.ts';
import { createServerEngine, type ServerEngine } from '../../src/search/server/server-engine.ts';
import type { SearchResponse } from '../../src/search/response.ts';
import type { SearchData } from '../../src/search/types.ts';
import { liveMeta, statisticsIndex, type Target } from '../search/publish.ts';
import { searchKey } from '../search/search-key.ts';

/**
 * The search as a page of this content would do it: with the key a page has, and with every answer
 * looked at for the content it comes from.
 *
 * @param digest what that content was published as; where it is not told, what is live.
 */
export async function askerOf(
  target: Target,
  content: SearchData,
  digest?: string,
): Promise<ServerEngine> {
  const data = withDocumentRecords(content);
  const statistics = statisticsIndex(target.index);
  const meta = await liveMeta(
    new Meilisearch({ host: target.url, apiKey: target.key }),
    statistics,
  );
  if (!meta) throw new Error('There is no live index.');
  const client = createServerClient({ url: target.url, key: await searchKey(target) });
  return createServerEngine(
    {
      index: target.index,
      statistics,
      documents: data.documents,
      meta,
      catalogue: createCatalogue(data),
    },
    guardClient(client, statistics, digest ?? meta.digest),
  );
}

/** All that a reader is shown of an answer, as one line to compare. */
export function shownOf({ total, documents }: Pick<SearchResponse, 'total' | 'documents'>): string {
  const rows = documents.map(({ document, passages, more }) => [
    document.slug,
    passages.map(({ address, segments }) => [address, segments]),
    more,
  ]);
  return JSON.stringify([total, rows]);
}

/** The answers to each of some questions, as one line to compare. */
export async function answersTo(
  engine: ServerEngine,
  questions: readonly string[],
): Promise<string> {
  const answers: string[] = [];
  for (const question of questions) answers.push(shownOf(await engine.search(question)));
  return answers.join('\n');
}

/** What the live index is of; null where there is none. */
export async function liveDigest({ url, key, index }: Target): Promise<string | null> {
  const client = new Meilisearch({ host: url, apiKey: key });
  return (await liveMeta(client, statisticsIndex(index)))?.digest ?? null;
}

/** Waits until the server has nothing left to do: what a killed run had asked for still happens. */
export async function idle({ url, key }: Target): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: key });
  for (;;) {
    const { total } = await client.tasks.getTasks({
      statuses: ['enqueued', 'processing'],
      limit: 1,
    });
    if (total === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Names of all indexes there are, sorted. */
export async function indexNames({ url, key }: Target): Promise<string[]> {
  const client = new Meilisearch({ host: url, apiKey: key });
  const { results } = await client.getRawIndexes({ limit: 1000 });
  return results.map(({ uid }) => uid).sort();
}

/**
 * Everything that a request could have changed, as one line to compare: what the server was ever
 * asked to do, the keys there are, and the indexes with what they hold.
 */
export async function serverState(target: Target): Promise<string> {
  await idle(target);
  const client = new Meilisearch({ host: target.url, apiKey: target.key });
  const tasks = await client.tasks.getTasks({ limit: 1 });
  const keys = await client.getKeys({ limit: 1 });
  const { indexes, lastUpdate } = await client.getStats();
  return JSON.stringify({ tasks: tasks.total, keys: keys.total, lastUpdate, indexes });
}

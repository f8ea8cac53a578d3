import { Meilisearch } from 'meilisearch';
import { withDocumentRecords } from '../../src/search/document-records.ts';
import { createCatalogue } from '../../src/search/query/index.ts';
import { createServerClient } from '../../src/search/server/client.ts';
import { createServerEngine, type ServerEngine } from '../../src/search/server/server-engine.ts';
import type { SearchData } from '../../src/search/types.ts';
import { liveMeta, statisticsIndex, type Target } from '../search/publish.ts';
import { searchKey } from '../search/search-key.ts';

/** The search as a page would do it, with the key a page has. */
export async function askerOf(target: Target, content: SearchData): Promise<ServerEngine> {
  const data = withDocumentRecords(content);
  const statistics = statisticsIndex(target.index);
  const meta = await liveMeta(
    new Meilisearch({ host: target.url, apiKey: target.key }),
    statistics,
  );
  if (!meta) throw new Error('There is no live index.');
  return createServerEngine(
    {
      index: target.index,
      statistics,
      documents: data.documents,
      meta,
      catalogue: createCatalogue(data),
    },
    createServerClient({ url: target.url, key: await searchKey(target) }),
  );
}

/** The best answers to each of some questions, as one line to compare. */
export async function answersTo(
  engine: ServerEngine,
  questions: readonly string[],
): Promise<string> {
  const answers: number[][] = [];
  for (const question of questions) answers.push(await engine.rank(question, 5));
  return JSON.stringify(answers);
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

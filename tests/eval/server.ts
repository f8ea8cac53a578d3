import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish, statisticsIndex, type Target } from '../../scripts/search/publish.ts';
import { searchKey } from '../../scripts/search/search-key.ts';
import { startServer } from '../../scripts/search/start-server.ts';
import { withDocumentRecords } from '../../src/search/document-records.ts';
import { createCatalogue } from '../../src/search/query/index.ts';
import { createServerClient, type ServerClient } from '../../src/search/server/client.ts';
import { guardClient } from '../../src/search/server/guard.ts';
import { createServerEngine } from '../../src/search/server/server-engine.ts';
import type { CreateProvider } from './providers.ts';

const INDEX = 'eval';
/** What is filled once and asked at once needs no name that tells one state of it from another. */
const DIGEST = 'eval';
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The search on a real server, started for this on loopback with its data in a folder of its own. */
export const onServer: CreateProvider = async (data) => {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-eval-'));
  const server = await startServer({ port: 0, data: join(folder, 'data') });
  const close = async (): Promise<void> => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  // The server would outlive us, and its data as well.
  const interrupted = (): void => void close().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    const target = { url: server.url, key: server.key, index: INDEX };
    const { meta, seconds } = await publish(data, DIGEST, target, () => undefined);
    const engine = createServerEngine(
      {
        index: INDEX,
        statistics: statisticsIndex(INDEX),
        documents: withDocumentRecords(data).documents,
        meta,
        catalogue: createCatalogue(data),
      },
      await pageClient(target),
    );
    return {
      rank: (text, count) => engine.rank(text, count),
      answer: (text, options) => engine.search(text, options),
      close,
      built: { seconds },
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Asks as a page does: with the key a page has, and every answer looked at for its content. */
async function pageClient(target: Target): Promise<ServerClient> {
  const client = createServerClient({ url: target.url, key: await searchKey(target) });
  return guardClient(client, statisticsIndex(target.index), DIGEST);
}

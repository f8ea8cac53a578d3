import { Meilisearch } from 'meilisearch';
import { withDocumentRecords } from '../../src/search/document-records.ts';
import { buildIndex } from '../../src/search/index/index.ts';
import { serverRecords } from '../../src/search/server/records.ts';
import { PROVISION_SETTINGS, STATISTICS_SETTINGS } from '../../src/search/server/settings.ts';
import {
  besideProvisions,
  serverStatistics,
  type ServerMeta,
} from '../../src/search/server/statistics.ts';
import { serverTexts } from '../../src/search/server/texts.ts';
import type { SearchData } from '../../src/search/types.ts';
import { requestFault } from './api-fault.ts';
import { createFresh, fill, verify } from './fresh-index.ts';
import { goLive } from './go-live.ts';
import { freshPair, pairOf, type IndexPair } from './index-names.ts';
import { removeLeftovers } from './leftovers.ts';
import { isWhole, liveMeta } from './live-state.ts';
import { settled, type Waiting } from './settled.ts';

export { statisticsIndex } from './index-names.ts';
export { liveMeta } from './live-state.ts';

/** Where content is published to. */
export interface Target {
  readonly url: string;
  /** A key that may create and swap indexes. */
  readonly key: string;
  /** Name of the live index of provisions; that of statistics is `<name>-statistics`. */
  readonly index: string;
}

/** What publishing did. */
export interface Published {
  readonly outcome: 'published' | 'unchanged';
  readonly meta: ServerMeta;
  readonly seconds: number;
  /** Indexes of killed runs that were removed. */
  readonly removed: readonly string[];
}

/** Milliseconds to wait for old indexes to be gone; the server removes them in any case. */
const FAREWELL = 10_000;

/**
 * Fills new indexes beside the live ones and swaps both in at once, so that no reader ever meets a
 * half-filled one; what is live stays so if anything fails. Content that is live already is left.
 *
 * @throws Error with a sentence for the user, e.g. when the server does not answer or lost records;
 * the signal's reason when it is given up.
 */
export async function publish(
  data: SearchData,
  digest: string,
  target: Target,
  progress: (done: number, of: number) => void,
  { signal }: Waiting = {},
): Promise<Published> {
  const began = performance.now();
  const client = new Meilisearch({ host: target.url, apiKey: target.key });
  const live = pairOf(target.index);
  try {
    const removed = await removeLeftovers(client, target.index);
    const index = buildIndex(withDocumentRecords(data));
    const { meta, buckets, words } = serverStatistics(index, digest);
    const current = await liveMeta(client, live.statistics);
    const same = current?.digest === digest && current.version === meta.version;
    const seconds = (): number => (performance.now() - began) / 1000;
    if (same && (await isWhole(client, live, current)))
      return { outcome: 'unchanged', meta: current, seconds: seconds(), removed };
    // Whatever takes long to work out is worked out before there is an index that waits for it.
    const records = started(flat(serverRecords(index)));
    const fresh = freshPair(target.index);
    try {
      const statistics = chained([meta, ...buckets, ...words], serverTexts(index));
      await fillPair(client, fresh, { meta, statistics, records, progress, signal });
      signal?.throwIfAborted();
      await goLive(client, live, fresh);
    } finally {
      // After the swap these are the old ones; before it, what was filled in vain.
      await forget(client, fresh);
    }
    return { outcome: 'published', meta, seconds: seconds(), removed };
  } catch (error) {
    throw requestFault(error, target.url);
  }
}

/** What goes into the two indexes. */
interface Filling extends Pick<Waiting, 'signal'> {
  readonly meta: ServerMeta;
  /** What goes into the index of statistics, texts included. */
  readonly statistics: Iterable<object>;
  readonly records: Iterable<object>;
  readonly progress: (done: number, of: number) => void;
}

async function fillPair(
  client: Meilisearch,
  names: IndexPair,
  { meta, statistics: facts, records, progress, signal }: Filling,
): Promise<void> {
  const provisions = await createFresh(client, names.provisions, PROVISION_SETTINGS, { signal });
  const statistics = await createFresh(client, names.statistics, STATISTICS_SETTINGS, { signal });
  const beside = besideProvisions(meta);
  // All that is sent is told as the provisions it stands for.
  const tell = (sent: number): void =>
    progress(Math.floor((sent / (beside + meta.count)) * meta.count), meta.count);
  await fill(client, statistics, facts, tell, { signal });
  await fill(client, provisions, records, (done) => tell(beside + done), { signal });
  await verify(client, provisions, meta.count);
  await verify(client, statistics, beside);
}

/** Removes indexes and what the server was still to do for them. */
async function forget(client: Meilisearch, { provisions, statistics }: IndexPair): Promise<void> {
  const uids = [provisions, statistics];
  try {
    // All of it is asked for at once: on a full disk the server can do it only after it has been
    // cleared, when nobody is waiting any more.
    const asked = [
      await client.tasks.cancelTasks({ indexUids: uids, statuses: ['enqueued', 'processing'] }),
    ];
    const { results } = await client.getRawIndexes({ limit: 1000 });
    for (const uid of uids)
      if (results.some((index) => index.uid === uid)) asked.push(await client.deleteIndex(uid));
    const signal = AbortSignal.timeout(FAREWELL);
    for (const task of asked) await settled(client, Promise.resolve(task), { signal });
  } catch {
    // The next run removes them.
  }
}

function* flat(records: ReturnType<typeof serverRecords>): Generator<object> {
  for (const { levels, ...record } of records) yield { ...record, ...levels };
}

function* chained(...parts: readonly Iterable<object>[]): Generator<object> {
  for (const part of parts) yield* part;
}

/** The same records, the first of them worked out already. */
function started(records: Generator<object>): Iterable<object> {
  const first = records.next();
  return (function* () {
    if (first.done) return;
    yield first.value;
    yield* records;
  })();
}

import { readdir, rename, rm, stat } from 'node:fs/promises';
import { Meilisearch } from 'meilisearch';
import type { ServerMeta } from '../../src/search/server/statistics.ts';
import { liveMeta } from './live-state.ts';
import { takeLock } from './lock.ts';
import { besideData, serverPath } from './paths.ts';
import { statisticsIndex } from './publish.ts';
import { startServer } from './start-server.ts';

/** What a restore brought back. */
export interface Restored {
  /** What the restored index says of itself; null where there is none of that name. */
  readonly meta: ServerMeta | null;
  /** Where the data that were there before are now. */
  readonly aside: string | null;
}

/** From what to where. */
export interface RestoreOptions {
  readonly snapshot: string;
  readonly data?: string;
  readonly index?: string;
  readonly key?: string;
}

/**
 * Puts a snapshot in the place of a server's data and looks whether it opens. What was there is kept
 * aside, and put back when the snapshot does not open.
 *
 * @throws Error with a sentence for the user, e.g. when the server is running.
 */
export async function restore({
  snapshot,
  data = serverPath.data,
  index = 'provisions',
  key,
}: RestoreOptions): Promise<Restored> {
  const found = await stat(snapshot).catch(() => null);
  if (!found?.isFile())
    throw new Error(
      `Không có bản chụp ${snapshot}. Tạo bằng "npm run search:snapshot" khi máy chủ đang chạy, hoặc nêu tệp khác.`,
    );
  const aside = await setAside(data);
  try {
    const server = await startServer({
      port: 0,
      data,
      snapshot,
      ...(key !== undefined && { key }),
    });
    const client = new Meilisearch({ host: server.url, apiKey: server.key });
    const meta = await liveMeta(client, statisticsIndex(index));
    await server.stop();
    return { meta, aside };
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    if (aside !== null) await rename(aside, data);
    throw error;
  }
}

/** Moves a folder of data away if there is anything in it. */
async function setAside(data: string): Promise<string | null> {
  const lock = await takeLock(besideData(data).lock);
  if (typeof lock === 'number')
    throw new Error(
      `Máy chủ tìm kiếm đang chạy trên ${data} (tiến trình ${lock}). Dừng nó (Ctrl-C) rồi khôi phục.`,
    );
  try {
    const files = await readdir(data).catch(() => []);
    if (files.length === 0) return null;
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const aside = `${data}.before-restore-${stamp}`;
    await rename(data, aside);
    return aside;
  } finally {
    await lock.release();
  }
}

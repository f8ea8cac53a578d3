import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { requestFault } from './api-fault.ts';
import { besideData, serverPath } from './paths.ts';
import type { Target } from './publish.ts';
import { settled } from './settled.ts';

/** A snapshot that was taken. */
export interface Snapshot {
  /** Null where the server keeps it on another machine. */
  readonly file: string | null;
  readonly bytes: number | null;
}

/** Where a server on this machine puts the snapshot of its data. */
export function snapshotFile(data: string = serverPath.data): string {
  return join(besideData(data).snapshots, `${basename(data)}.snapshot`);
}

/**
 * Has the server write a snapshot of all it holds, keys included, while it goes on answering.
 *
 * @throws Error with a sentence for the user.
 */
export async function takeSnapshot(
  { url, key }: Omit<Target, 'index'>,
  data?: string,
): Promise<Snapshot> {
  const file = snapshotFile(data);
  const before = await stat(file).catch(() => null);
  const client = new Meilisearch({ host: url, apiKey: key });
  try {
    await settled(client, client.createSnapshot());
  } catch (error) {
    throw requestFault(error, url);
  }
  const after = await stat(file).catch(() => null);
  // A file that is as it was is another server's.
  const ours = after !== null && after.mtimeMs !== before?.mtimeMs;
  return ours ? { file, bytes: after.size } : { file: null, bytes: null };
}

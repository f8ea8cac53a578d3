import type { Meilisearch } from 'meilisearch';
import { settled, type Waiting } from './settled.ts';

/** An index being filled beside the live one. */
export interface FreshIndex {
  readonly uid: string;
  /** Tells it from one the server made anew under its name after somebody had removed it. */
  readonly createdAt: string;
}

/** Bytes of records sent at once: the server holds a batch in memory. */
const BATCH = 20_000_000;

/** Makes an index and tells it how to read what it will get. */
export async function createFresh(
  client: Meilisearch,
  uid: string,
  settings: object,
  { signal }: Waiting,
): Promise<FreshIndex> {
  await settled(client, client.createIndex(uid, { primaryKey: 'id' }), { signal });
  await settled(client, client.index(uid).updateSettings(settings), { signal });
  return { uid, createdAt: await createdAt(client, uid) };
}

/** Sends records in batches, one after the other; tells how many are in, part by part. */
export async function fill(
  client: Meilisearch,
  { uid }: FreshIndex,
  records: Iterable<object>,
  progress: (done: number) => void,
  { signal }: Waiting,
): Promise<void> {
  let done = 0;
  let told = 0;
  // The server's own count of a batch goes back now and then.
  const tell = (now: number): void => progress((told = Math.max(told, now)));
  for (const lines of batches(records)) {
    signal?.throwIfAborted();
    const sent = client.index(uid).addDocumentsFromString(lines.join('\n'), 'application/x-ndjson');
    await settled(client, sent, {
      signal,
      progress: (part) => tell(done + Math.floor(lines.length * part)),
    });
    done += lines.length;
    tell(done);
  }
}

/**
 * Makes sure that an index holds what was sent.
 *
 * @throws Error with a sentence for the user where records are missing, or it is another index.
 */
export async function verify(
  client: Meilisearch,
  { uid, createdAt: made }: FreshIndex,
  wanted: number,
): Promise<void> {
  const { numberOfDocuments } = await client.index(uid).getStats();
  if (numberOfDocuments !== wanted)
    throw new Error(
      `Máy chủ tìm kiếm nhận ${numberOfDocuments} mục thay vì ${wanted}; chỉ mục đang dùng giữ nguyên. Chạy lại lệnh này.`,
    );
  // Records sent to an index that is no longer there make a new one, without our settings.
  if ((await createdAt(client, uid)) !== made)
    throw new Error(
      'Chỉ mục đang nạp đã bị một lần chạy khác dọn đi; chỉ mục đang dùng giữ nguyên. Chạy lại lệnh này.',
    );
}

async function createdAt(client: Meilisearch, uid: string): Promise<string> {
  return (await client.getRawIndex(uid)).createdAt;
}

function* batches(records: Iterable<object>): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const record of records) {
    const line = JSON.stringify(record);
    batch.push(line);
    bytes += Buffer.byteLength(line);
    if (bytes < BATCH) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

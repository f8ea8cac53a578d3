import { dirname, join, resolve } from 'node:path';

/** Where the local search server keeps everything; git ignores it. */
export const SERVER_FOLDER = resolve(process.env.MEILI_FOLDER ?? '.meilisearch');

/** Files of the local search server. */
export const serverPath = {
  data: join(SERVER_FOLDER, 'data'),
  binary: join(SERVER_FOLDER, 'meilisearch'),
  masterKey: join(SERVER_FOLDER, 'master-key'),
} as const;

/** Files that go with a folder of data and stand beside it, so that emptying it keeps them. */
export function besideData(data: string): { lock: string; snapshots: string; dumps: string } {
  const folder = dirname(data);
  return {
    lock: `${data}.lock`,
    snapshots: join(folder, 'snapshots'),
    dumps: join(folder, 'dumps'),
  };
}

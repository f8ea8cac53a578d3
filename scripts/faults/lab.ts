import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../search/publish.ts';
import { startServer, type RunningServer } from '../search/start-server.ts';

/** A real server with a folder of its own, to try faults on. */
export interface Lab {
  readonly folder: string;
  readonly data: string;
  readonly key: string;
  readonly server: RunningServer;
  readonly target: Target;
  /** The same on the same data, on another port. */
  restarted(): Promise<Lab>;
  /** Ends the server and removes its folder. */
  close(): Promise<void>;
}

/** No secret: the server answers on loopback, and only while a fault is tried. */
export const LAB_KEY = 'key-of-a-server-that-lives-a-minute';

/** Starts one in a temporary folder, or in one that is given. */
export async function openLab(folder?: string): Promise<Lab> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'tra-cuu-thu-loi-')));
  const data = join(own, 'data');
  const server = await startServer({ port: 0, data, key: LAB_KEY });
  return {
    folder: own,
    data,
    key: LAB_KEY,
    server,
    target: { url: server.url, key: LAB_KEY, index: 'provisions' },
    restarted: async () => {
      await server.stop();
      return openLab(own);
    },
    close: async () => {
      await server.stop();
      await rm(own, { recursive: true, force: true });
    },
  };
}

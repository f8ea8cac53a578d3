import { createServer, request, type Server, type ServerResponse } from 'node:http';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST, WORKER } from '../../../src/offline/addresses.ts';
import { serveOnFreePort } from '../../../scripts/lib/server.ts';

/** Whether a request still needs the site's own answer. */
export type Answered = 'pass' | 'done';

/** What happens to a request before the site answers it. */
export type Meddle = (path: string, response: ServerResponse) => Answered | Promise<Answered>;

/** The built site at an address of its own, which can be cut off, slowed, or replaced by a newer one. */
export interface OfflineSite {
  readonly origin: string;
  /** Paths that were asked for since it was last emptied. */
  readonly asked: string[];
  meddle: Meddle;
  /** As if the cable were pulled: connections are refused. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Serves another folder from now on. */
  publish(dist: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startOfflineSite(dist = 'dist'): Promise<OfflineSite> {
  let behind = await serveOnFreePort(dist, 4600);
  const asked: string[] = [];
  const front: Server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    asked.push(path);
    void Promise.resolve(site.meddle(path, outgoing)).then((what) => {
      if (what === 'done') return;
      const { method, headers } = incoming;
      const onward = request(
        { host: '127.0.0.1', port: behind.port, path, method, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => front.listen(port, '127.0.0.1', resolve));
  const close = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = front.address() as AddressInfo;
  const site: OfflineSite = {
    origin: `http://127.0.0.1:${String(port)}`,
    asked,
    meddle: () => 'pass',
    cut: () => close(front),
    mend: () => listen(port),
    async publish(folder) {
      await close(behind.server);
      behind = await serveOnFreePort(folder, 4600);
    },
    async stop() {
      if (front.listening) await close(front);
      await close(behind.server);
    },
  };
  return site;
}

/** The build of {@link newerSite}, and its day. */
export const NEWER = { build: 'feedfacecafebeef', builtOn: '2026-11-23', day: '23/11/2026' };

/** A copy of the built site in which one page says something else; delete it after use. */
export async function newerSite(path: string, change: (html: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-moi-'));
  await cp(await realpath('dist'), folder, { recursive: true });
  const page = join(folder, path, 'index.html');
  const html = change(await readFile(page, 'utf8'));
  await writeFile(page, html);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(html))).toString(
    'hex',
  );
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as {
    build: string;
    builtOn: string;
    files: [string, string, number, string?][];
  };
  const worker = await readFile(join(folder, WORKER), 'utf8');
  await writeFile(
    join(folder, WORKER),
    worker.replaceAll(manifest.build, NEWER.build).replaceAll(manifest.builtOn, NEWER.builtOn),
  );
  const files = manifest.files.map((row) =>
    row[0] === path ? [path, hash.slice(0, 16), Buffer.byteLength(html)] : row,
  );
  await writeFile(
    join(folder, MANIFEST),
    JSON.stringify({ ...manifest, build: NEWER.build, builtOn: NEWER.builtOn, files }),
  );
  return folder;
}

/** Deletes a folder that {@link newerSite} made. */
export async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeLeftovers } from '../../../scripts/search/leftovers.ts';

const LEFT = ['provisions--new-a', 'provisions--new-b'];

/** Answers as a search server that holds two old indexes and cannot delete the first of them. */
function answer(method: string, path: string): unknown {
  if (method === 'DELETE') return { taskUid: LEFT.findIndex((uid) => path.endsWith(uid)) };
  const task = /^\/tasks\/(\d)$/u.exec(path)?.[1];
  if (task !== undefined)
    return task === '0'
      ? { uid: 0, status: 'failed', error: { code: 'io_error', message: 'disk' }, batchUid: 0 }
      : { uid: 1, status: 'succeeded', error: null, batchUid: 1 };
  if (path.startsWith('/tasks')) return { results: [] };
  const old = '2020-01-01T00:00:00Z';
  return { results: LEFT.map((uid) => ({ uid, createdAt: old, updatedAt: old })) };
}

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.end(JSON.stringify(answer(request.method ?? 'GET', pathname)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
});

it('an index that could not be removed is not told as removed', async () => {
  const { port } = server.address() as AddressInfo;
  const client = new Meilisearch({ host: `http://127.0.0.1:${String(port)}`, apiKey: 'k' });
  expect(await removeLeftovers(client, 'provisions')).toEqual(['provisions--new-b']);
});

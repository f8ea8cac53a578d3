import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idle, indexNames, liveDigest } from '../../scripts/faults/asker.ts';
import { openLab, type Lab } from '../../scripts/faults/lab.ts';
import { startProxy } from '../../scripts/faults/proxy.ts';
import { sampleData } from '../../scripts/faults/sample-data.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { removeLeftovers } from '../../scripts/search/leftovers.ts';
import { publish, type Published, type Target } from '../../scripts/search/publish.ts';
import { keyId, searchKey } from '../../scripts/search/search-key.ts';
import { digestOf } from '../../scripts/search/site-data.ts';
import { withDocumentRecords } from '../../src/search/document-records.ts';
import type { SearchData } from '../../src/search/types.ts';

const silent = (): void => undefined;

// Only Linux on x64 gets a server with the packages; elsewhere MEILI_BIN names one.
describe.skipIf(!hasServerBinary())('publishing to the search server', { timeout: 60_000 }, () => {
  let lab: Lab;
  let client: Meilisearch;
  const put = (data: SearchData, target: Partial<Target>): Promise<Published> =>
    publish(data, digestOf(data), { ...lab.target, ...target }, silent);
  const countOf = async (uid: string): Promise<number> =>
    (await client.index(uid).getStats()).numberOfDocuments;

  beforeAll(async () => {
    lab = await openLab();
    client = new Meilisearch({ host: lab.server.url, apiKey: lab.key });
  });
  afterAll(() => lab.close());

  it('holds every provision, and leaves the same content alone', async () => {
    const data = sampleData(120, 1);
    const told: number[] = [];
    const target = { ...lab.target, index: 'whole' };
    const first = await publish(data, digestOf(data), target, (done) => told.push(done));
    expect(first.outcome).toBe('published');
    const wanted = withDocumentRecords(data).provisions.length;
    expect(await countOf('whole')).toBe(wanted);
    expect(told.at(-1)).toBe(wanted);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect((await put(data, { index: 'whole' })).outcome).toBe('unchanged');
    expect((await indexNames(lab.target)).filter((uid) => uid.startsWith('whole'))).toEqual([
      'whole',
      'whole-statistics',
    ]);
  });

  it('mends what somebody has changed by hand, though the content is the same', async () => {
    const data = sampleData(20, 2);
    await put(data, { index: 'mended' });
    await client.index('mended').deleteDocument(3).waitTask();
    expect((await put(data, { index: 'mended' })).outcome).toBe('published');
    await client.index('mended').updateRankingRules(['typo']).waitTask();
    expect((await put(data, { index: 'mended' })).outcome).toBe('published');
    expect((await put(data, { index: 'mended' })).outcome).toBe('unchanged');
  });

  it('keeps what is live when a record is lost on the way', async () => {
    const [before, after] = [sampleData(30, 3), sampleData(40, 4)];
    await put(before, { index: 'lossy' });
    const proxy = await startProxy(lab.server.url, ({ path, body, forward }) =>
      path.includes('/documents') && !path.includes('-statistics')
        ? forward(Buffer.from(body.toString().split('\n').slice(1).join('\n')))
        : forward(),
    );
    const losing = put(after, { url: proxy.url, index: 'lossy' });
    const wanted = withDocumentRecords(after).provisions.length;
    await expect(losing).rejects.toThrow(`nhận ${wanted - 1} mục thay vì ${wanted}`);
    await proxy.close();
    expect(await liveDigest({ ...lab.target, index: 'lossy' })).toBe(digestOf(before));
  });

  it('keeps what is live when what it fills is taken away, even if it comes back', async () => {
    const [before, after] = [sampleData(30, 3), sampleData(40, 4)];
    await put(before, { index: 'robbed' });
    // Sent to an index that is gone, records make one without settings: of the right count.
    const proxy = await startProxy(lab.server.url, async ({ path, forward }) => {
      const uid = /^\/indexes\/(robbed--new-[0-9a-f]+)\/documents/.exec(path)?.[1];
      if (uid !== undefined) await client.deleteIndex(uid).waitTask();
      return forward();
    });
    const robbed = put(after, { url: proxy.url, index: 'robbed' });
    await expect(robbed).rejects.toThrow('đã bị một lần chạy khác dọn đi');
    await proxy.close();
    expect(await liveDigest({ ...lab.target, index: 'robbed' })).toBe(digestOf(before));
  });

  it('keeps what is live and leaves nothing behind when it is given up', async () => {
    const before = sampleData(30, 3);
    await put(before, { index: 'kept' });
    const failing = publish(sampleData(40, 4), 'other', { ...lab.target, index: 'kept' }, () => {
      throw new Error('cut short');
    });
    await expect(failing).rejects.toThrow('cut short');
    const controller = new AbortController();
    const stopping = publish(
      sampleData(40, 4),
      'other',
      { ...lab.target, index: 'kept' },
      () => controller.abort(new Error('stopped')),
      { signal: controller.signal },
    );
    await expect(stopping).rejects.toThrow('stopped');
    expect(await liveDigest({ ...lab.target, index: 'kept' })).toBe(digestOf(before));
    const names = await indexNames(lab.target);
    expect(names.filter((uid) => uid.startsWith('kept--'))).toEqual([]);
  });

  it('bears runs at once: one of them is live, whole, from the first time on', async () => {
    const parts = [10, 20, 30].map((count) => sampleData(count, count));
    await Promise.all(parts.map((part) => put(part, { index: 'twice' })));
    const live = await liveDigest({ ...lab.target, index: 'twice' });
    const winner = parts.find((part) => digestOf(part) === live);
    if (!winner) throw new Error('None of them is live.');
    expect(await countOf('twice')).toBe(withDocumentRecords(winner).provisions.length);
    expect((await put(winner, { index: 'twice' })).outcome).toBe('unchanged');
  });

  it('shows readers the old or the new, never less', async () => {
    const [old, renewed] = [sampleData(60, 5), sampleData(80, 6)];
    const target = { ...lab.target, index: 'seen' };
    await put(old, { index: 'seen' });
    const counts = new Set<number>();
    const over = new AbortController();
    const watching = (async () => {
      while (!over.signal.aborted) counts.add(await countOf('seen'));
    })();
    for (const data of [renewed, old, renewed]) await publish(data, digestOf(data), target, silent);
    over.abort();
    await watching;
    const wanted = [old, renewed].map((data) => withDocumentRecords(data).provisions.length);
    expect([...counts].filter((count) => !wanted.includes(count))).toEqual([]);
  });

  it('removes what killed runs left, but nothing a run is still filling', async () => {
    const left = 'tidy--new-0123';
    await client.createIndex(left, { primaryKey: 'id' }).waitTask();
    await client.createIndex('tidy--other', { primaryKey: 'id' }).waitTask();
    // Young: whoever made it may be about to fill it.
    expect(await removeLeftovers(client, 'tidy')).toEqual([]);
    // Old by any clock, but with something still to be done.
    const lines = Array.from({ length: 60_000 }, (_, id) =>
      JSON.stringify({ id, text: `${id} hội nghị ${id * 7} quốc tế ${id * 13}` }),
    );
    await client.index(left).addDocumentsFromString(lines.join('\n'), 'application/x-ndjson');
    expect(await removeLeftovers(client, 'tidy', -60_000)).toEqual([]);
    await idle(lab.target);
    expect(await removeLeftovers(client, 'tidy', -60_000)).toEqual([left]);
    expect(await indexNames(lab.target)).toContain('tidy--other');
  });

  it('says so when the server begins one thing again and again', async () => {
    let beginnings = 0;
    const proxy = await startProxy(lab.server.url, async ({ path, forward }) => {
      const answer = await forward();
      if (!/^\/tasks\/\d+$/.test(path)) return answer;
      const task = JSON.parse(answer.body.toString()) as { type: string };
      if (task.type !== 'documentAdditionOrUpdate') return answer;
      const startedAt = new Date(1e12 + 1000 * beginnings++).toISOString();
      const stuck = { ...task, status: 'processing', startedAt };
      return { ...answer, body: Buffer.from(JSON.stringify(stuck)) };
    });
    await expect(put(sampleData(10, 1), { url: proxy.url, index: 'stuck' })).rejects.toThrow(
      /hết chỗ trên ổ đĩa/,
    );
    await proxy.close();
  });
});

describe.skipIf(!hasServerBinary())('the search key', { timeout: 60_000 }, () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
    for (const index of ['provisions', 'others'])
      await publish(sampleData(10, 1), 'x', { ...lab.target, index }, silent);
  });
  afterAll(() => lab.close());
  const status = async (key: string, method: string, path: string): Promise<number> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = method === 'GET' || method === 'DELETE' ? null : '{}';
    return (await fetch(`${lab.server.url}${path}`, { method, headers, body })).status;
  };

  it('searches these two indexes', async () => {
    const key = await searchKey(lab.target);
    expect(await searchKey(lab.target)).toBe(key);
    expect(await status(key, 'POST', '/indexes/provisions/search')).toBe(200);
    expect(await status(key, 'POST', '/indexes/provisions-statistics/search')).toBe(200);
  });

  it.each([
    ['POST', '/indexes/others/search'],
    ['GET', '/indexes'],
    ['POST', '/indexes'],
    ['DELETE', '/indexes/provisions'],
    ['GET', '/indexes/provisions/documents'],
    ['POST', '/indexes/provisions/documents'],
    ['DELETE', '/indexes/provisions/documents'],
    ['GET', '/indexes/provisions/settings'],
    ['PATCH', '/indexes/provisions/settings'],
    ['GET', '/keys'],
    ['POST', '/keys'],
    ['GET', '/stats'],
    ['GET', '/version'],
    ['GET', '/tasks'],
    ['POST', '/swap-indexes'],
    ['POST', '/dumps'],
    ['POST', '/snapshots'],
  ])('may not %s %s', async (method, path) => {
    expect(await status(await searchKey(lab.target), method, path)).toBe(403);
  });

  it('is another one for another index', async () => {
    const other = await searchKey({ ...lab.target, index: 'others' });
    expect(other).not.toBe(await searchKey(lab.target));
    expect(await status(other, 'POST', '/indexes/provisions/search')).toBe(403);
    expect(keyId('provisions')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('replaces one of its number that can do more, or will end', async () => {
    const client = new Meilisearch({ host: lab.server.url, apiKey: lab.key });
    const wide = [
      { actions: ['*'], indexes: ['*'], expiresAt: null },
      { actions: ['search'], indexes: ['*'], expiresAt: null },
      { actions: ['search', 'documents.add'], indexes: ['provisions'], expiresAt: null },
      {
        actions: ['search'],
        indexes: ['provisions', 'provisions-statistics'],
        expiresAt: new Date(Date.now() + 60_000),
      },
    ];
    for (const rights of wide) {
      await client.deleteKey(keyId('provisions'));
      await client.createKey({ uid: keyId('provisions'), ...rights });
      const key = await searchKey(lab.target);
      expect(await client.getKey(key)).toMatchObject({
        actions: ['search'],
        indexes: ['provisions', 'provisions-statistics'],
        expiresAt: null,
      });
      expect(await status(key, 'GET', '/keys')).toBe(403);
    }
  });

  it('is the same for runs at once', async () => {
    await new Meilisearch({ host: lab.server.url, apiKey: lab.key }).deleteKey(keyId('provisions'));
    const keys = await Promise.all([1, 2, 3].map(() => searchKey(lab.target)));
    expect(new Set(keys).size).toBe(1);
  });
});

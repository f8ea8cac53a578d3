import { describe, expect, test } from 'vitest';
import { DATA_TAG, loadData } from '../../../src/search/load-data.ts';
import { createWorkerProvider } from '../../../src/search/worker-provider.ts';
import { createWorker, prepare, type FakeWorker } from './support/worker.ts';

describe('search in a worker', () => {
  test('loads once and answers', async () => {
    const provider = createWorkerProvider({ prepare, createWorker });
    const outcome = await provider.search('k1 đ16 nđ 134/2025');
    expect(outcome).toMatchObject({
      kind: 'answer',
      value: { query: { targets: [{ address: 'dieu-16-khoan-1' }] } },
    });
    expect(await provider.ready()).toMatchObject({ value: { documents: 9, provisions: 13 } });
  });

  test('a newer search cancels the one before it', async () => {
    const provider = createWorkerProvider({ prepare, createWorker });
    const first = provider.search('hội');
    const second = provider.search('hội thảo');
    expect(await first).toEqual({ kind: 'cancelled' });
    expect((await second).kind).toBe('answer');
  });

  test('a signal cancels, also before the start', async () => {
    const provider = createWorkerProvider({
      prepare,
      createWorker: () => createWorker({ silent: true }),
    });
    const controller = new AbortController();
    const pending = provider.search('hội', {}, controller.signal);
    controller.abort();
    expect(await pending).toEqual({ kind: 'cancelled' });
    expect(await provider.search('hội', {}, AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  });

  test('whole pages and the passages of each document cancel only their own kind', async () => {
    const provider = createWorkerProvider({ prepare, createWorker });
    const page = provider.search('hồ sơ');
    const overtaken = provider.search('hồ sơ', { document: '134-2025-nd-cp' });
    const one = provider.search('hồ sơ', { document: '134-2025-nd-cp' });
    const other = provider.search('hồ sơ', { document: '70-2020-qh14' });
    expect(await overtaken).toEqual({ kind: 'cancelled' });
    expect(await page).toMatchObject({ value: { total: { documents: 1 } } });
    expect(await one).toMatchObject({
      value: { documents: [{ document: { slug: '134-2025-nd-cp' } }] },
    });
    expect(await other).toMatchObject({ value: { documents: [] } });
  });

  test('says why there are no data, and can try again', async () => {
    let online = false;
    const provider = createWorkerProvider({
      prepare: () =>
        online ? prepare() : Promise.resolve({ kind: 'error', message: 'Mất mạng.' }),
      createWorker,
    });
    expect(await provider.search('hội')).toEqual({ kind: 'error', message: 'Mất mạng.' });
    online = true;
    provider.retry();
    expect((await provider.search('hồ sơ')).kind).toBe('answer');
  });

  test.each([
    ['an error page', ['<!doctype html>']],
    ['an outline without its texts', ['{"documents":[],"counts":[],"addresses":["dieu-1"]}']],
    ['something else', ['null', '[]']],
  ])('refuses data that are none: %s', async (_, parts) => {
    const provider = createWorkerProvider({
      prepare: () => Promise.resolve({ kind: 'data', data: { kind: 'load', parts } }),
      createWorker,
    });
    expect(await provider.search('hội')).toEqual({
      kind: 'error',
      message: 'Dữ liệu tra cứu không đọc được.',
    });
  });

  test('tells the worker what is not wanted any more', async () => {
    const worker = createWorker({ silent: true });
    const provider = createWorkerProvider({ prepare, createWorker: () => worker });
    await provider.ready();
    const first = provider.search('hội');
    await new Promise((done) => setTimeout(done, 0));
    void provider.search('hội thảo');
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(worker.asked).toContainEqual({ kind: 'cancel', id: 1 });
  });

  test('a worker that breaks fails what waits and what comes, until it is tried again', async () => {
    const workers: FakeWorker[] = [];
    const provider = createWorkerProvider({
      prepare,
      createWorker: () => {
        workers.push(createWorker({ silent: workers.length === 0 }));
        return workers.at(-1) ?? createWorker();
      },
    });
    await provider.ready();
    const pending = provider.search('hội');
    await new Promise((done) => setTimeout(done, 0));
    workers[0]?.fail();
    expect((await pending).kind).toBe('error');
    expect((await provider.ready()).kind).toBe('error');
    expect((await provider.search('hội')).kind).toBe('error');
    expect(workers[0]?.terminated()).toBe(true);
    provider.retry();
    expect((await provider.search('hồ sơ')).kind).toBe('answer');
    expect(workers).toHaveLength(2);
  });

  test('trying again while data load leaves one worker, and nobody waiting', async () => {
    let count = 0;
    const provider = createWorkerProvider({
      prepare,
      createWorker: () => {
        count++;
        return createWorker();
      },
    });
    const given = [provider.ready(), provider.search('hồ sơ')];
    provider.retry();
    expect((await provider.search('hồ sơ')).kind).toBe('answer');
    expect(await Promise.all(given)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
    expect(count).toBe(1);
  });

  test('a browser that starts no workers is told as an error', async () => {
    const provider = createWorkerProvider({
      prepare,
      createWorker: () => {
        throw new Error('blocked');
      },
    });
    expect((await provider.ready()).kind).toBe('error');
  });
});

describe('the nearest titles', () => {
  test.each([
    ['come when nothing was found', 'thoathuan quocte', 0, ['70-2020-qh14']],
    ['never have another number', '135/2025/NĐ-CP', 0, []],
    ['are no part of what was found', 'thỏa thuận quốc tế', 1, []],
  ])('%s', async (_, text, documents, slugs) => {
    const provider = createWorkerProvider({ prepare, createWorker });
    expect(await provider.search(text)).toMatchObject({
      value: { total: { documents }, nearest: slugs.map((slug) => ({ slug })) },
    });
  });
});

describe('loading data', () => {
  const page = (content: string | null) => ({
    getElementById: (id: string) =>
      id === DATA_TAG && content !== null ? ({ textContent: content } as HTMLElement) : null,
  });

  test('takes them from the page when they are there', async () => {
    const fetch = () => Promise.reject(new Error('no network'));
    expect(await loadData({ document: page('{}'), url: '/x', fetch })).toEqual({
      kind: 'data',
      json: '{}',
    });
  });

  test('fetches them otherwise, and turns failures into sentences', async () => {
    const place = (fetch: typeof globalThis.fetch) => ({ document: page(null), url: '/x', fetch });
    const ok = await loadData(place(() => Promise.resolve(new Response('{}'))));
    expect(ok).toEqual({ kind: 'data', json: '{}' });
    const missing = await loadData(place(() => Promise.resolve(new Response('', { status: 404 }))));
    expect(missing).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('404') as string,
    });
    const offline = await loadData(place(() => Promise.reject(new TypeError('offline'))));
    expect(offline.kind).toBe('error');
  });
});

import { describe, expect, test } from 'vitest';
import { createEmbeddedProvider, type WorkerLike } from '../../../src/search/embedded-provider.ts';
import { DATA_TAG, loadData } from '../../../src/search/load-data.ts';
import type { Reply, Request } from '../../../src/search/messages.ts';
import { serveRequests } from '../../../src/search/serve-requests.ts';
import { DATA } from './corpus.ts';

/** A worker in the same thread that answers a turn later, or not at all. */
function createWorker({ silent = false } = {}): WorkerLike & { readonly asked: Request[] } {
  const answer = serveRequests();
  const listeners: ((event: { data: Reply }) => void)[] = [];
  const asked: Request[] = [];
  return {
    asked,
    postMessage(request) {
      asked.push(request);
      const reply = answer(request);
      if (!silent || request.kind === 'load')
        setTimeout(() => listeners.forEach((listener) => listener({ data: reply })), 1);
    },
    addEventListener(type: string, listener: unknown) {
      if (type === 'message') listeners.push(listener as (event: { data: Reply }) => void);
    },
    terminate: () => undefined,
  };
}

const load = () => Promise.resolve({ kind: 'data', json: JSON.stringify(DATA) } as const);

describe('embedded provider', () => {
  test('loads once and answers', async () => {
    const provider = createEmbeddedProvider({ load, createWorker });
    const outcome = await provider.search('k1 đ16 nđ 134/2025');
    expect(outcome).toMatchObject({
      kind: 'answer',
      value: { query: { targets: [{ address: 'dieu-16-khoan-1' }] } },
    });
    expect(await provider.ready()).toMatchObject({ value: { documents: 9, provisions: 13 } });
  });

  test('a newer search cancels the one before it', async () => {
    const provider = createEmbeddedProvider({ load, createWorker });
    const first = provider.search('hội');
    const second = provider.search('hội thảo');
    expect(await first).toEqual({ kind: 'cancelled' });
    expect((await second).kind).toBe('answer');
  });

  test('a signal cancels, also before the start', async () => {
    const provider = createEmbeddedProvider({
      load,
      createWorker: () => createWorker({ silent: true }),
    });
    const controller = new AbortController();
    const pending = provider.search('hội', {}, controller.signal);
    controller.abort();
    expect(await pending).toEqual({ kind: 'cancelled' });
    expect(await provider.suggest('hội', AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  });

  test('suggestions do not cancel searches', async () => {
    const provider = createEmbeddedProvider({ load, createWorker });
    const search = provider.search('hồ sơ');
    const suggestions = await provider.suggest('thoa thuan quoc te');
    expect((await search).kind).toBe('answer');
    expect(suggestions).toMatchObject({ value: [{ slug: '70-2020-qh14' }] });
  });

  test('says why there are no data, and can try again', async () => {
    let online = false;
    const provider = createEmbeddedProvider({
      load: () => (online ? load() : Promise.resolve({ kind: 'error', message: 'Mất mạng.' })),
      createWorker,
    });
    expect(await provider.search('hội')).toEqual({ kind: 'error', message: 'Mất mạng.' });
    online = true;
    provider.retry();
    expect((await provider.search('hồ sơ')).kind).toBe('answer');
  });

  test('refuses data that are none', async () => {
    const broken = () => Promise.resolve({ kind: 'data', json: '<!doctype html>' } as const);
    const provider = createEmbeddedProvider({ load: broken, createWorker });
    expect((await provider.search('hội')).kind).toBe('error');
  });
});

describe('suggestions', () => {
  test.each([
    ['thỏa thuận quốc tế', '70-2020-qh14'],
    ['luat thoa thuan', '70-2020-qh14'],
    ['thao thuan quoc te', '70-2020-qh14'],
    ['134/2025', '134-2025-nd-cp'],
  ])('%s', async (text, slug) => {
    const provider = createEmbeddedProvider({ load, createWorker });
    expect(await provider.suggest(text)).toMatchObject({ value: [{ slug }] });
  });

  test('another number is never suggested', async () => {
    const provider = createEmbeddedProvider({ load, createWorker });
    expect(await provider.suggest('135/2025/NĐ-CP')).toEqual({ kind: 'answer', value: [] });
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

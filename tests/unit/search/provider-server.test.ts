import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/search/messages.ts';
import {
  createServerClient,
  type ServerAnswer,
  type ServerClient,
  type ServerHit,
} from '../../../src/search/server/client.ts';
import { ServerFault } from '../../../src/search/server/fault.ts';
import { guardClient } from '../../../src/search/server/guard.ts';
import { serveRemotely } from '../../../src/search/server/serve-remotely.ts';
import { SERVER_VERSION } from '../../../src/search/server/statistics.ts';
import { FILES, jsonOf } from './support/worker.ts';

const { digest } = FILES.manifest;
/** The law on treaties, as a title that is near. */
const TREATIES = { slug: '70-2020-qh14', name: 'Luật 70/2020/QH14' };
const META = {
  id: 'meta',
  version: SERVER_VERSION,
  digest,
  count: 13,
  documents: 9,
  averages: [1, 1, 1],
  buckets: 1,
  words: 0,
  bare: [],
};
const ADDRESS = { url: 'http://127.0.0.1:7700', key: 'k', index: 'provisions' };
const CONNECT = {
  kind: 'connect',
  outline: FILES.files.map(jsonOf)[0] ?? '',
  digest,
  server: ADDRESS,
} as const;

/** A server that holds nothing but what it says of itself. */
const client =
  (meta: object | null, others = () => Promise.resolve<ServerAnswer>({ hits: [] })) =>
  (): ServerClient => ({
    searchAll: (queries) =>
      Promise.all(
        queries.map(({ filter }) =>
          filter?.[0] === 'id = meta'
            ? Promise.resolve({ hits: meta === null ? [] : [meta as ServerHit] })
            : others(),
        ),
      ),
  });

/** Sends requests one after the other and gives what is answered within a moment. */
async function converse(
  create: () => ServerClient,
  ...requests: Parameters<ReturnType<typeof serveRemotely>>[0][]
): Promise<Reply[]> {
  const replies: Reply[] = [];
  const ask = serveRemotely((reply) => replies.push(reply), create);
  for (const request of requests) {
    ask(request);
    await new Promise((done) => setTimeout(done, 5));
  }
  return replies;
}

describe('connecting', () => {
  test('a server with the content of the page is used', async () => {
    const [reply] = await converse(client(META), CONNECT);
    expect(reply).toMatchObject({ kind: 'loaded', report: { documents: 9, provisions: 13 } });
  });

  test.each([
    ['other content', { ...META, digest: 'another' }],
    ['another form', { ...META, version: SERVER_VERSION + 1 }],
    ['nothing', null],
    ['something else', { id: 'meta', digest }],
  ])('a server that holds %s is given up', async (_, meta) => {
    const [reply] = await converse(client(meta), CONNECT);
    expect(reply).toEqual({
      kind: 'refused',
      message: 'Máy chủ tìm kiếm giữ bản nội dung khác với trang.',
      lasting: true,
    });
  });

  test.each([
    ['unreachable', undefined],
    ['refused', true],
    ['malformed', undefined],
  ] as const)('one that is %s: lasting is %s', async (reason, lasting) => {
    const failing = (): ServerClient => ({
      searchAll: () => Promise.reject(new ServerFault(reason)),
    });
    const [reply] = await converse(failing, CONNECT);
    expect(reply?.kind).toBe('refused');
    expect((reply as { lasting?: boolean }).lasting).toBe(lasting);
  });
});

describe('requests to a server', () => {
  const search = { kind: 'search', id: 7, text: 'hội thảo', options: {} } as const;

  test.each([
    ['the nearest titles come where the server finds nothing', 'thoa thuan quoc te', [TREATIES]],
    ['but not where the query names a place', '70/2020/QH14', []],
  ])('%s', async (_, text, nearest) => {
    const replies = await converse(client(META), CONNECT, { ...search, text });
    expect(replies[1]).toMatchObject({
      kind: 'found',
      response: { total: { documents: 0 }, nearest },
    });
  });

  test('a citation is read down to its point, without the texts', async () => {
    const replies = await converse(client(META), CONNECT, {
      ...search,
      text: 'k1 đ16 nđ 134/2025',
    });
    expect(replies[1]).toMatchObject({
      kind: 'found',
      id: 7,
      response: { query: { targets: [{ address: 'dieu-16-khoan-1' }] } },
    });
  });

  test('one that fails is told with its number', async () => {
    const failing = client(META, () => Promise.reject(new ServerFault('unreachable')));
    expect((await converse(failing, CONNECT, search))[1]).toEqual({
      kind: 'failed',
      id: 7,
      message: 'Máy chủ tìm kiếm không trả lời.',
    });
  });

  test('one that is cancelled is not answered, and the server is told', async () => {
    let signal: AbortSignal | undefined;
    const create = (): ServerClient => ({
      searchAll: (queries, given) => {
        if (queries.length === 1) return client(META)().searchAll(queries);
        signal = given;
        return new Promise((_, reject) => {
          given?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      },
    });
    const replies = await converse(create, CONNECT, search, { kind: 'cancel', id: 7 });
    expect(replies).toHaveLength(1);
    expect(signal?.aborted).toBe(true);
  });
});

describe('content swapped in while a page is open', () => {
  test('is noticed with the next answer', async () => {
    let meta = META;
    const guarded = guardClient(
      { searchAll: (queries) => client(meta)().searchAll(queries) },
      'provisions-statistics',
      digest,
    );
    const query = { indexUid: 'provisions', q: 'x', limit: 1, attributesToRetrieve: ['id'] };
    expect(await guarded.searchAll([query, query])).toEqual([{ hits: [] }, { hits: [] }]);
    meta = { ...META, digest: 'another' };
    await expect(guarded.searchAll([query])).rejects.toMatchObject({ reason: 'outdated' });
  });
});

describe('what a server answers over the network', () => {
  const ask = async (response: () => Promise<Response>): Promise<unknown> => {
    const before = globalThis.fetch;
    globalThis.fetch = response;
    try {
      return await createServerClient(ADDRESS)
        .searchAll([{ indexUid: 'x', q: '', limit: 1, attributesToRetrieve: [] }])
        .catch((error: unknown) => (error as ServerFault).reason);
    } finally {
      globalThis.fetch = before;
    }
  };
  const body =
    (text: string, status = 200) =>
    () =>
      Promise.resolve(new Response(text, { status }));

  test.each([
    ['nothing', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
    ['that it fails', body('', 500), 'unreachable'],
    ['that it is overloaded', body('', 503), 'unreachable'],
    ['that there is nothing', body('not found', 404), 'unreachable'],
    ['that it knows no key', body('{}', 401), 'refused'],
    ['that the key may not', body('{}', 403), 'refused'],
    ['a page', body('<!doctype html><p>Đăng nhập'), 'malformed'],
    ['cut short', body('{"results":[{"hits":['), 'malformed'],
    ['null', body('null'), 'malformed'],
    ['another shape', body('{"hits":[]}'), 'malformed'],
    ['too few answers', body('{"results":[]}'), 'malformed'],
    ['answers without hits', body('{"results":[{}]}'), 'malformed'],
    ['hits that are none', body('{"results":[{"hits":[1]}]}'), 'malformed'],
    ['what was asked for', body('{"results":[{"hits":[{"id":3}]}]}'), [{ hits: [{ id: 3 }] }]],
  ])('%s', async (_, response, wanted) => {
    expect(await ask(response)).toEqual(wanted);
  });
});

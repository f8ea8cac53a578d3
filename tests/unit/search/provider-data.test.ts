import { describe, expect, test, vi } from 'vitest';
import { digestOf, splitData } from '../../../src/content/site/split-data.ts';
import { createDataSource } from '../../../src/search/data-source.ts';
import { DATA_TAG } from '../../../src/search/load-data.ts';
import { readOutline, readParts } from '../../../src/search/read-parts.ts';
import type { SearchData } from '../../../src/search/types.ts';
import { DATA } from './corpus.ts';
import { FILES, jsonOf } from './support/worker.ts';

const URL_OF_LIST = 'https://vidu.vn/tra-cuu/du-lieu.json';

/** A site with these files; each may be changed before it is sent, by its path and its turn. */
function site(change: (path: string, turn: number) => Response | null = () => null) {
  const asked: { path: string; cache: string | undefined }[] = [];
  const files = new Map([
    ['du-lieu.json', JSON.stringify(FILES.manifest)],
    ...FILES.files.map((file) => [file.path, jsonOf(file)] as const),
  ]);
  const fetch = ((input: string, options?: RequestInit) => {
    const path = input.replace('https://vidu.vn/tra-cuu/', '');
    const turn = asked.filter((one) => one.path === path).length;
    asked.push({ path, cache: options?.cache });
    const text = files.get(path);
    return Promise.resolve(
      change(path, turn) ?? new Response(text ?? '', { status: text === undefined ? 404 : 200 }),
    );
  }) as typeof globalThis.fetch;
  const page = { getElementById: () => null };
  const shares: number[] = [];
  const source = createDataSource({
    document: page,
    url: URL_OF_LIST,
    fetch,
    progress: (share) => shares.push(share),
  });
  return { source, asked, shares, outline: FILES.files[0]?.path, shard: FILES.files[1]?.path };
}

describe('splitting and joining', () => {
  test('gives back what was split', () => {
    expect(readParts(FILES.files.map(jsonOf))).toEqual(DATA);
  });

  test('also from one list, as a page carries it', () => {
    const whole = `[${FILES.files.map(jsonOf).join(',')}]`;
    expect(readParts([whole])).toEqual(DATA);
    expect(readOutline(whole).documents).toEqual(DATA.documents);
  });

  test('refuses files that do not belong together', () => {
    const [outline = '', texts = '', ...others] = FILES.files.map(jsonOf);
    expect(others).toEqual([]);
    const fewer = JSON.stringify((JSON.parse(texts) as string[]).slice(1));
    expect(() => readParts([outline, fewer])).toThrow('belong together');
    expect(() => readParts([outline, texts, '["một đoạn nữa"]'])).toThrow('belong together');
  });

  test('cuts the texts into files of about a megabyte, each named after what it holds', () => {
    const text = 'Ủy ban nhân dân thành phố '.repeat(400);
    const [first] = DATA.provisions;
    if (!first) throw new Error('The corpus has no provisions.');
    const provisions = Array.from({ length: 300 }, (_, i) => ({
      ...first,
      document: 0,
      address: `dieu-${i + 1}`,
      heading: i % 7 === 0 ? '' : `Điều ${Math.floor(i / 5)}`,
      text: `${i} ${text}`,
    }));
    const large: SearchData = { documents: DATA.documents, provisions };
    const { manifest, files } = splitData(large);
    expect(manifest.shards).toHaveLength(4);
    expect(manifest.shards.reduce((sum, { provisions: count }) => sum + count, 0)).toBe(300);
    for (const { bytes } of manifest.shards) expect(bytes).toBeLessThan(1_100_000);
    expect(readParts(files.map(jsonOf))).toEqual(large);
    // A change at the end leaves the names of the files before it, so browsers keep them.
    const changed = provisions.map((one, i) => (i === 299 ? { ...one, text: 'Khác' } : one));
    const again = splitData({ ...large, provisions: changed }).manifest;
    const same = again.shards.filter(({ path }, i) => path === manifest.shards[i]?.path);
    expect(same).toHaveLength(3);
    expect(again.digest).not.toBe(manifest.digest);
    expect(again.outline).toEqual(manifest.outline);
  });

  test('the digest is that of the data', () => {
    expect(FILES.manifest.digest).toBe(digestOf(DATA));
    const [first, ...others] = DATA.documents;
    if (!first) throw new Error('The corpus has no documents.');
    const ended = { ...DATA, documents: [{ ...first, state: 'het-hieu-luc-toan-bo' }, ...others] };
    expect(digestOf(ended)).not.toBe(digestOf(DATA));
  });

  test('the outline knows the points of texts it does not hold', () => {
    const [first] = DATA.provisions;
    if (!first) throw new Error('The corpus has no provisions.');
    const text = '1. Gồm: a) một;b) hai (xem điểm c); đ) bốn; UBND) không.';
    const { files } = splitData({ ...DATA, provisions: [{ ...first, document: 0, text }] });
    expect(readOutline(files.map(jsonOf)[0] ?? '').points).toEqual(['a b c đ']);
  });

  test('refuses data whose provisions stand in no order', () => {
    const provisions = [...DATA.provisions].reverse();
    expect(() => splitData({ ...DATA, provisions })).toThrow('order');
  });
});

describe('loading', () => {
  test('asks for every file once, the list past the cache', async () => {
    const { source, asked, outline, shard } = site();
    const [, , parts] = await Promise.all([source.manifest(), source.outline(), source.parts()]);
    if (parts.kind === 'error') throw new Error(parts.message);
    expect(readParts(parts.data)).toEqual(DATA);
    expect(asked).toEqual([
      { path: 'du-lieu.json', cache: 'no-cache' },
      { path: outline, cache: 'default' },
      { path: shard, cache: 'default' },
    ]);
  });

  test('takes them from the page when they are there', async () => {
    const text = `[${FILES.files.map(jsonOf).join(',')}]`;
    const source = createDataSource({
      document: {
        getElementById: (id: string) =>
          id === DATA_TAG ? ({ textContent: text } as HTMLElement) : null,
      },
      url: '',
      fetch: () => Promise.reject(new Error('no network')),
    });
    expect(source.held).toBe(true);
    expect(await source.parts()).toEqual({ kind: 'data', data: [text] });
  });

  test.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['is cut short', () => new Response('["Khoản')],
    [
      'has one letter changed',
      (json: string) => new Response(json.replace(/[aeo]/, (letter) => letter.toUpperCase())),
    ],
    ['is an error page', () => new Response('<!doctype html>')],
  ])('a file that %s is an error that names it, and can be had later', async (_, change) => {
    let broken = true;
    const wanted = FILES.files[1];
    const { source, asked } = site((path) =>
      broken && path === wanted?.path ? change(jsonOf(wanted)) : null,
    );
    expect(await source.parts()).toEqual({
      kind: 'error',
      message: `Không tải được dữ liệu tra cứu: thiếu tệp ${wanted?.path ?? ''}, hoặc tệp bị hỏng.`,
    });
    broken = false;
    const parts = await source.parts();
    expect(parts.kind).toBe('data');
    // The list is asked for anew as well: another build may have other files.
    expect(asked.filter(({ path }) => path === 'du-lieu.json')).toHaveLength(2);
  });

  test('on plain http, where no hash can be had, a file cut short is still found', async () => {
    const wanted = FILES.files[1];
    const { source } = site((path) =>
      path === wanted?.path ? new Response(jsonOf(wanted).slice(0, -1)) : null,
    );
    vi.stubGlobal('crypto', {});
    try {
      expect((await source.parts()).kind).toBe('error');
      expect((await site().source.parts()).kind).toBe('data');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('a file that lies damaged in the cache is fetched past it', async () => {
    const { source, asked, shard } = site((path, turn) =>
      path === FILES.files[1]?.path && turn === 0 ? new Response('["') : null,
    );
    expect((await source.parts()).kind).toBe('data');
    expect(asked.filter(({ path }) => path === shard).map(({ cache }) => cache)).toEqual([
      'default',
      'reload',
    ]);
  });

  test.each([
    ['no network', () => Promise.reject(new TypeError('offline')), 'không nối được mạng'],
    ['a list that is none', () => new Response('<!doctype html>'), 'khác bản'],
    ['a list of another form', () => new Response('{"version":0}'), 'khác bản'],
    ['no list', () => new Response('', { status: 404 }), 'mã 404'],
  ])('says why there are none: %s', async (_, answer, reason) => {
    const { source } = site((path) => (path === 'du-lieu.json' ? (answer() as Response) : null));
    for (const asked of [source.manifest(), source.outline(), source.parts()])
      expect(await asked).toMatchObject({
        kind: 'error',
        message: expect.stringContaining(reason) as string,
      });
  });

  test('small data are there before anybody asks how far they are', async () => {
    const { source, shares } = site();
    await source.parts();
    expect(shares).toEqual([]);
  });
});

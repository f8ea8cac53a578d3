import { describe, expect, it } from 'vitest';
import { pagePath } from '../../../src/offline/addresses.ts';
import { newer, savedCopy, visitedCopy } from '../../../src/offline/worker/copies.ts';
import { howToAnswer, type Asked } from '../../../src/offline/worker/how.ts';
import { keepable } from '../../../src/offline/worker/keeping.ts';
import { readMessage } from '../../../src/offline/worker/messages.ts';
import { withNotice } from '../../../src/offline/worker/notice.ts';
import { installShell } from '../../../src/offline/worker/shell.ts';
import { overflow, trim } from '../../../src/offline/worker/trim.ts';
import { openShelf, turnsOf } from '../../../src/offline/store/shelf.ts';
import { fakeCaches } from './support/fake-caches.ts';
import { hashOf } from './support/small-site.ts';

const ORIGIN = 'https://trang.test';
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  ...{ method: 'GET', mode: 'cors', cache: 'default', range: false },
  url: new URL(path, ORIGIN).href,
  ...more,
});

describe('how a request is answered', () => {
  it.each([
    ['/van-ban/70-2020-qh14/', 'page', { mode: 'navigate' }],
    ['/tra-cuu/?q=a', 'page', { mode: 'navigate', cache: 'reload' }],
    ['/_astro/a.1.js', 'hashed', {}],
    ['/tra-cuu/du-lieu/abc.json', 'hashed', {}],
    ['/tra-cuu/du-lieu.json', 'data', { cache: 'no-cache' }],
    ['/tra-cuu/ten.json', 'data', {}],
    ['/van-ban/70-2020-qh14.xml', 'other', {}],
    ['/tra-cuu/', 'pass', { method: 'POST', mode: 'navigate' }],
    ['/tim/multi-search', 'pass', { method: 'POST' }],
    ['/tim/health', 'pass', {}],
    ['https://may-chu.test/_astro/a.js', 'pass', {}],
    ['/ngoai-tuyen/ban-ke.json', 'pass', {}],
    ['/sw.js', 'pass', {}],
    ['/_astro/a.1.js', 'pass', { cache: 'reload' }],
    ['/tra-cuu/ten.json', 'pass', { cache: 'no-store' }],
    ['/_astro/a.1.js', 'pass', { range: true }],
  ] as const)('%s: %s', (path, how, more) => {
    expect(howToAnswer(asked(path, more), ORIGIN)).toBe(how);
  });

  it('a page has one path, however it is asked for', () => {
    expect(pagePath('/van-ban/x/index.html')).toBe('/van-ban/x/');
    expect(pagePath('/van-ban/x/')).toBe('/van-ban/x/');
  });
});

describe('what is kept of a visit', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const never: [string, Response, boolean][] = [
    ['an error page', new Response('x', { status: 404, headers: html }), true],
    ['part of a file', new Response('x', { status: 206 }), false],
    ['a file in place of a page', new Response('{}'), true],
    [
      'a redirect',
      Object.defineProperty(new Response('x', { headers: html }), 'redirected', { value: true }),
      true,
    ],
    [
      'an answer nobody can read',
      Object.defineProperty(new Response('x', { headers: html }), 'type', { value: 'opaque' }),
      true,
    ],
  ];
  it.each(never)('never %s', async (_, response, page) => {
    expect(await keepable(response, page, 5)).toBeNull();
  });

  it('a page with its headers, its time and its size', async () => {
    const response = await keepable(
      new Response('mười hai', { headers: { ...html, 'x-frame-options': 'DENY' } }),
      true,
      5,
    );
    expect(response?.headers.get('x-frame-options')).toBe('DENY');
    expect(response?.headers.get('x-luu-luc')).toBe('5');
    expect(response?.headers.get('x-luu-byte')).toBe(String(Buffer.byteLength('mười hai')));
    expect(await response?.text()).toBe('mười hai');
  });

  it('as many as fit: the oldest go first', async () => {
    const kept = [3, 1, 4, 2].map((at) => ({ key: `/${String(at)}/`, at, bytes: 10 }));
    expect(overflow(kept, { entries: 2, bytes: 1000 })).toEqual(['/2/', '/1/']);
    expect(overflow(kept, { entries: 9, bytes: 30 })).toEqual(['/1/']);
    expect(overflow(kept, { entries: 9, bytes: 40 })).toEqual([]);

    const cache = await fakeCaches().open('trang');
    for (const at of [1, 2, 3])
      await cache.put(
        `/${String(at)}/`,
        new Response('', { headers: { 'x-luu-luc': String(at), 'x-luu-byte': '1' } }),
      );
    await trim(cache, { entries: 2, bytes: 10 });
    expect((await cache.keys()).map(({ url }) => new URL(url).pathname)).toEqual(['/2/', '/3/']);
  });
});

describe('the notice on a kept page', () => {
  const page =
    '<body class="x"><header>a</header><main id="noi-dung" tabindex="-1">Điều 1. $& $1</main></body>';

  it('says of which day it is, before the page’s own words, and changes none of them', () => {
    const told = withNotice(page, '2026-11-22');
    expect(told).toContain('bản lưu ngày 22/11/2026');
    expect(told.indexOf('<aside')).toBeLessThan(told.indexOf('<main'));
    expect(told.replace(/<aside.*<\/aside>/su, '')).toBe(page);
  });

  it('stands also on a page of another shape', () => {
    expect(withNotice('<body><p>$&</p></body>', '2026-11-22')).toMatch(
      /^<body><aside.*<\/aside><p>\$&</su,
    );
  });
});

describe('what a page may tell the worker', () => {
  const page = `${ORIGIN}/van-ban/x/`;
  it('which files it came with, as paths of files that never change', () => {
    expect(
      readMessage(
        {
          type: 'visited',
          page: '/van-ban/x/',
          files: ['/_astro/a.js', '/tra-cuu/ten.json', '//x.test/_astro/b.js', 7],
        },
        page,
      ),
    ).toEqual({ type: 'visited', page: '/van-ban/x/', files: ['/_astro/a.js'] });
  });

  it.each([
    ['an address that carries words', { type: 'visited', page: '/a/?du-thao=x', files: [] }],
    ['an address elsewhere', { type: 'visited', page: '//x.test/', files: [] }],
    ['something else', { type: 'xóa hết' }],
    ['nothing', null],
  ])('nothing of %s', (_, data) => {
    expect(readMessage(data, page)).toBeNull();
  });

  it('nothing at all, if it is the page that promises to send nothing', () => {
    expect(readMessage({ type: 'apply' }, `${ORIGIN}/kiem-tra-can-cu/`)).toBeNull();
    expect(readMessage({ type: 'apply' }, page)).toEqual({ type: 'apply' });
  });
});

describe('the frame of a worker', () => {
  const build = {
    build: 'n',
    builtOn: '2026-11-23',
    files: { '/ngoai-tuyen/': hashOf('một'), '/b.js': hashOf('hai') },
  };

  it('fetches only what the last one did not have, and fails whole', async () => {
    const caches = fakeCaches();
    const turns = turnsOf(undefined);
    const shelf = openShelf(caches, turns);
    const paths: string[] = [];
    const fetch = ((path: string) => {
      paths.push(path);
      return Promise.resolve(new Response(path === '/b.js' ? 'hai' : 'một'));
    }) as typeof globalThis.fetch;
    await shelf.put(`/b.js?ban=${hashOf('hai')}`, new Response('hai'));
    await installShell(shelf, turns, fetch, build);
    expect(paths).toEqual(['/ngoai-tuyen/']);
    await shelf.sweep();
    expect((await shelf.stored()).size).toBe(2);
    const other = { ...build, files: { '/c.js': 'không phải nó' } };
    await expect(installShell(shelf, turns, fetch, other)).rejects.toThrow('changed: /c.js');
  });

  it('gives its pages where no part has them; a later visit goes before both', async () => {
    const caches = fakeCaches();
    const shelf = openShelf(caches, turnsOf(undefined));
    await shelf.put(`/ngoai-tuyen/?ban=${hashOf('một')}`, new Response('một'));
    const frame = await savedCopy(shelf, build, '/ngoai-tuyen/index.html');
    expect(frame?.day).toBe('2026-11-23');
    expect(await savedCopy(shelf, build, '/khac/')).toBeNull();

    const at = Date.parse('2026-11-23T20:00:00Z');
    const pages = await caches.open('trang-da-xem');
    await pages.put(
      '/ngoai-tuyen/',
      new Response('hôm sau', { headers: { 'x-luu-luc': String(at) } }),
    );
    const visited = await visitedCopy(caches, '/ngoai-tuyen/');
    // Eight in the evening in Greenwich is the next day in Viet Nam.
    expect(visited?.day).toBe('2026-11-24');
    expect(newer(frame, visited)).toBe(visited);
    expect(newer(frame && { ...frame, at: at + 1 }, visited)?.day).toBe('2026-11-23');
    expect(newer(frame, null)).toBe(frame);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkPermalinks, follow, redirectMap } from '../../../../src/legal/permalink/index.ts';
import { nearest } from '../../../../src/legal/permalink/nearest.ts';

const LAST = new Map([
  ['/', []],
  ['/van-ban/a/', ['dieu-1', 'dieu-2', 'dieu-2-khoan-1']],
  ['/van-ban/a.json', []],
]);

const check = (
  now: Readonly<Record<string, readonly string[]>>,
  redirects: readonly (readonly [string, string])[] = [],
) =>
  checkPermalinks(
    LAST,
    new Map(Object.entries(now)),
    redirectMap(redirects.map(([from, to]) => ({ from, to }))),
  );

describe('addresses of the last release', () => {
  it('that are all there resolve, whatever came to them', () => {
    const now = {
      '/': [],
      '/van-ban/a/': [...(LAST.get('/van-ban/a/') ?? []), 'dieu-3'],
      '/van-ban/a.json': [],
      '/moi/': [],
    };
    expect(check(now)).toEqual({ checked: 6, redirected: 0, vanished: [] });
  });

  it('that vanished are told with what is like them and new', () => {
    const now = {
      '/': [],
      '/van-ban/a/': ['dieu-1', 'dieu-2', 'dieu-2a-khoan-1'],
      '/van-ban/a.json': [],
    };
    expect(check(now).vanished).toEqual([
      {
        address: '/van-ban/a/#dieu-2-khoan-1',
        provisions: 0,
        leadsTo: null,
        likely: '/van-ban/a/#dieu-2a-khoan-1',
      },
    ]);
  });

  it('of a page that went are told once, with how many provisions went along', () => {
    const now = { '/': [], '/van-ban/b/': [], '/van-ban/a.json': [] };
    expect(check(now).vanished).toEqual([
      { address: '/van-ban/a/', provisions: 3, leadsTo: null, likely: '/van-ban/b/' },
    ]);
  });

  it('are led on with their page: provisions to their own address, files to their own ending', () => {
    const now = {
      '/': [],
      '/van-ban/b/': [...(LAST.get('/van-ban/a/') ?? [])],
      '/van-ban/b.json': [],
    };
    expect(check(now, [['/van-ban/a/', '/van-ban/b/']])).toEqual({
      checked: 6,
      redirected: 5,
      vanished: [],
    });
  });

  it('may be led on one by one', () => {
    const now = { '/': [], '/van-ban/a/': ['dieu-1', 'dieu-2', 'dieu-9'], '/van-ban/a.json': [] };
    const led = check(now, [['/van-ban/a/#dieu-2-khoan-1', '/van-ban/a/#dieu-9']]);
    expect(led).toMatchObject({ redirected: 1, vanished: [] });
  });

  it('that are led to nothing say where', () => {
    const now = { '/': [], '/van-ban/a/': ['dieu-1', 'dieu-2'], '/van-ban/a.json': [] };
    const [lost] = check(now, [['/van-ban/a/#dieu-2-khoan-1', '/van-ban/a/#dieu-9']]).vanished;
    expect(lost).toMatchObject({ leadsTo: '/van-ban/a/#dieu-9' });
  });
});

describe('following redirects', () => {
  const redirects = redirectMap([
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/' },
    { from: '/a/#x', to: '/d/#y' },
    { from: '/place/', to: '/b/#z' },
    { from: '/round/', to: '/again/' },
    { from: '/again/', to: '/round/' },
  ]);
  test.each([
    ['/a/', '/c/'],
    ['/a/#p', '/c/#p'],
    ['/a/#x', '/d/#y'],
    ['/a.json', '/c.json'],
    ['/place/#q', '/c/#z'],
    ['/other/#q', '/other/#q'],
    ['/round/', null],
    ['/round/#p', null],
  ])('%s leads to %s', (from, end) => {
    expect(follow(from, redirects)).toBe(end);
  });

  it('always comes to an end', () => {
    const address = fc
      .tuple(
        fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/a.json'),
        fc.constantFrom('', '#x', '#y'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.record({ from: address, to: address })), address, (all, start) => {
        const map = redirectMap(all);
        const end = follow(start, map);
        if (end !== null) expect(follow(end, map)).toBe(end);
      }),
    );
  });
});

test('what is half alike is near, the most alike the nearest', () => {
  expect(nearest('/van-ban/70-2020-qh/', ['/thu-tuc/x/', '/van-ban/70-2020-qh14/'])).toBe(
    '/van-ban/70-2020-qh14/',
  );
  expect(nearest('dieu-2-khoan-1', ['dieu-2-khoan-9', 'dieu-2-khoan-1a', 'phu-luc'])).toBe(
    'dieu-2-khoan-9',
  );
  expect(nearest('/x/', ['/y/'])).toBeNull();
});

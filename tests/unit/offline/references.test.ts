import { describe, expect, it } from 'vitest';
import { octetsOf } from '../../../src/offline/octets.ts';
import { closure, referencesIn } from '../../../src/offline/references.ts';

describe('what a page cannot do without', () => {
  const html = `<!doctype html><head>
    <link rel="stylesheet" href="/_astro/a.1.css"><link rel="icon" href="/favicon.svg">
    <link rel="alternate" type="application/atom+xml" href="/thay-doi.atom">
    <link rel="preload" href="/_astro/f.2.woff2" as="font">
    <script type="module" src="/_astro/m.3.js"></script>
    <script type="module">import "/_astro/inline.4.js"</script>
    <script type="application/json">{"url":"/_astro/no.5.js"}</script></head>
    <body><a href="/van-ban/x.xml" title="a > b">Tải</a><div data-source="/tra-cuu/du-lieu.json"></div>
    <img alt="'" src='/hinh/x.png'><a href="/van-ban/y/">y</a> "/chu/trong-bai.json"</body>`;

  it('is what its elements load, and not what it links to or offers', () => {
    expect(referencesIn(html, 'html', '/a/').sort()).toEqual([
      '/_astro/a.1.css',
      '/_astro/f.2.woff2',
      '/_astro/inline.4.js',
      '/_astro/m.3.js',
      '/favicon.svg',
      '/hinh/x.png',
      '/tra-cuu/du-lieu.json',
    ]);
  });

  it('is found by names with marks, which stand in its octets', () => {
    const page = '<img src="/hình/à.png"><div data-nguồn="/no.json" data-source="/có.json">';
    expect(referencesIn(octetsOf(Buffer.from(page)), 'html', '/')).toEqual([
      encodeURI('/hình/à.png'),
      encodeURI('/có.json'),
    ]);
  });

  it('is found around and behind data of any size, which name no element', () => {
    const data = '"ặ <script>" '.repeat(1_500_000);
    const page = `<script type="application/json">${data}</script><script>import"/a.js"</script><script src="/b.js"></script>`;
    expect(referencesIn(page, 'html', '/').sort()).toEqual(['/a.js', '/b.js']);
  });
});

describe('what a file cannot do without', () => {
  it.each([
    [
      'a style sheet',
      'css',
      '@font-face{src:url(/_astro/f.woff2)}a{background:url("./p.svg")}',
      ['/_astro/f.woff2', '/_astro/p.svg'],
    ],
    [
      'a module that imports',
      'js',
      'import{a}from"./b.js";import`./c.js`',
      ['/_astro/b.js', '/_astro/c.js'],
    ],
    [
      'a module that imports late',
      'js',
      "d=['_astro/e.css'];import('./f.js');fetch('/tra-cuu/ten.json')",
      ['/_astro/e.css', '/_astro/f.js', '/tra-cuu/ten.json'],
    ],
    [
      'a module with other words',
      'js',
      'a="https://x.test/b.js";b="a b.js";c="//x.test/c.js";d=1/2',
      [],
    ],
    [
      'a list of data',
      'json',
      '{"outline":{"path":"du-lieu/abc.json"}}',
      ['/_astro/du-lieu/abc.json'],
    ],
  ] as const)('%s', (_, kind, text, found) => {
    expect(referencesIn(text, kind, '/_astro/a.js')).toEqual(found);
  });
});

describe('everything that is needed', () => {
  it('is found through others, once, also in a circle', () => {
    const needs: Record<string, string[]> = { a: ['b', 'c'], b: ['a', 'd'], d: ['d'] };
    expect([...closure(['a'], (path) => needs[path] ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

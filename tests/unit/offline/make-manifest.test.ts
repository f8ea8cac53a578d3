import { describe, expect, it } from 'vitest';
import { makeManifest, type BuiltFile } from '../../../src/offline/make-manifest.ts';
import { filesOf } from '../../../src/offline/manifest.ts';

const file = (path: string, references: string[] = []): BuiltFile => ({
  ...{ path, hash: '0'.repeat(16), sense: '0'.repeat(16), bytes: 1, references },
});

const manifest = makeManifest(
  [
    file('/', ['/_astro/a.css']),
    file('/404.html', ['/_astro/a.css']),
    file('/_astro/a.css', ['/_astro/f.woff2']),
    file('/_astro/f.woff2'),
    file('/_astro/only-404.js'),
    file('/ngoai-tuyen/', ['/_astro/a.css']),
    file('/tra-cuu/', ['/_astro/a.css', '/tra-cuu/du-lieu.json', '/van-ban/x.xml', '/van-ban/x/']),
    file('/tra-cuu/du-lieu.json', ['/tra-cuu/du-lieu/1.json']),
    file('/tra-cuu/du-lieu/1.json'),
    file('/van-ban/x.json'),
    file('/van-ban/x.xml'),
    file('/van-ban/x/', ['/_astro/a.css', '/khong-co.js']),
  ],
  {
    ...{ build: '1'.repeat(16), builtOn: '2026-11-22', sent: {} },
    definitions: [
      { id: 'all', group: 'all', label: 'Tất cả', start: '/', under: ['/'] },
      {
        id: 'tra-cuu',
        group: 'section',
        label: 'Tra cứu',
        start: '/tra-cuu/',
        under: ['/tra-cuu/'],
      },
      {
        id: 'luat',
        group: 'type',
        label: 'Luật',
        start: '/van-ban/x/',
        pages: ['/van-ban/x/', '/gone/'],
      },
    ],
  },
);
const paths = (id: string): string[] => filesOf(manifest, [id]).map(({ path }) => path);

describe('parts of a build', () => {
  it('hold their pages, what these need down to the last font, and the pages of every part', () => {
    expect(paths('tra-cuu')).toEqual([
      '/',
      '/_astro/a.css',
      '/_astro/f.woff2',
      '/ngoai-tuyen/',
      '/tra-cuu/',
      '/tra-cuu/du-lieu.json',
      '/tra-cuu/du-lieu/1.json',
    ]);
    expect(paths('luat')).toEqual([
      '/',
      '/_astro/a.css',
      '/_astro/f.woff2',
      '/ngoai-tuyen/',
      '/van-ban/x/',
    ]);
  });

  it('count their own pages only', () => {
    expect(manifest.parts.map(({ id, pages }) => [id, pages])).toEqual([
      ['all', 4],
      ['tra-cuu', 1],
      ['luat', 1],
      ['tep-tai-ve', 0],
    ]);
  });

  it('leave files for download to a part of their own, and the page for wrong addresses to nobody', () => {
    expect(paths('tep-tai-ve')).toEqual(['/van-ban/x.json', '/van-ban/x.xml']);
    expect(paths('all')).not.toContain('/van-ban/x.xml');
    expect(manifest.files.map(({ path }) => path)).not.toContain('/404.html');
  });
});

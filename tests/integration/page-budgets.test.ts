import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../scripts/bench/page-weight.ts';
import { PAGE_KINDS } from '../browser/support/page-kinds.ts';

const DIST = process.env.OUT_DIR ?? 'dist';

/** Most that a page may take, in bytes as sent (gzip); style sheets and data are part of the page. */
const PAGE = 48_000;
const STYLE = 12_000;
const SCRIPT = 36_000;
/** Documents are what most readers open, and the longest pages. */
const DOCUMENT_SCRIPT = 10_000;
/** It has its readers and all it knows with it, because it may fetch nothing. */
const SEALED_SCRIPT = 60_000;

/**
 * A line is slow to start: 10 segments of 1,460 bytes in the first round trip, 20 in the second, 43.8 kB
 * with the headers, which take 0.7 kB. One byte more is a third round trip for all who open the page.
 */
const TWO_ROUND_TRIPS = 43_100;

const kinds = Object.entries(PAGE_KINDS)
  .filter(([kind]) => kind !== 'not found')
  .map(([kind, path]) => [kind, path.replace(/[?#].*$/u, '').replace(/^\/|\/$/gu, '')] as const);

describe.each(kinds)('%s', (_, path) => {
  const html = readFile(join(DIST, path, 'index.html'), 'utf8');

  it('weighs no more than it may', async () => {
    const weight = gzipSync(await html).length;
    expect(weight).toBeLessThanOrEqual(PAGE);
  });

  it('has no more style than it may, none of it in another file', async () => {
    const text = await html;
    const styles = Array.from(text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, css]) => css);
    expect(gzipSync(styles.join('')).length).toBeLessThanOrEqual(STYLE);
    expect(styles.length).toBeGreaterThan(0);
    expect(text).not.toContain('rel="stylesheet"');
  });

  it('loads no more script than it may', async () => {
    const isDocument = /^van-ban\/\d/u.test(path);
    const other = path === 'kiem-tra-can-cu' ? SEALED_SCRIPT : SCRIPT;
    const most = isDocument ? DOCUMENT_SCRIPT : other;
    expect(await scriptBytes(DIST, path)).toBeLessThanOrEqual(most);
  });

  it('asks ahead for no font: the first page is set in those of the device', async () => {
    expect(await html).not.toMatch(/rel="preload"[^>]*as="font"/u);
  });
});

describe.each(['van-ban/3072-2014-qd-ubnd-hai-phong', 'van-ban/70-2020-qh14'])('%s', (path) => {
  const html = readFile(join(DIST, path, 'index.html'), 'utf8');

  it('is there after two round trips, among the two largest documents', async () => {
    expect(gzipSync(await html).length).toBeLessThanOrEqual(TWO_ROUND_TRIPS);
  });

  it('asks for no script before it has been painted', async () => {
    expect(await html).not.toMatch(/<script[^>]*\ssrc=|rel="modulepreload"/u);
  });
});

it('no document is larger than those two', async () => {
  const folders = await readdir(join(DIST, 'van-ban'), { withFileTypes: true });
  const pages = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const sizes = await Promise.all(
    pages.map((name) =>
      readFile(join(DIST, 'van-ban', name, 'index.html')).then(
        (html) => gzipSync(html).length,
        () => 0,
      ),
    ),
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(TWO_ROUND_TRIPS);
});

it('the fonts that are fetched for the second page weigh no more than they may', async () => {
  const folder = join(DIST, '_astro');
  const fonts = (await readdir(folder)).filter(
    (name) => name.endsWith('.woff2') && !/latin-ext|italic/u.test(name),
  );
  const sizes = await Promise.all(fonts.map((name) => stat(join(folder, name))));
  expect(fonts).toHaveLength(8);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(170_000);
});

import { readFile } from 'node:fs/promises';
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
/** It has its readers and all it knows with it, because it may fetch nothing. */
const SEALED_SCRIPT = 60_000;

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
    const most = path === 'kiem-tra-can-cu' ? SEALED_SCRIPT : SCRIPT;
    expect(await scriptBytes(DIST, path)).toBeLessThanOrEqual(most);
  });

  it('asks ahead for no font: the first page is set in those of the device', async () => {
    expect(await html).not.toMatch(/rel="preload"[^>]*as="font"/u);
  });
});

import { createHash } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import type { DataFile, Manifest } from '../../src/search/data-files.ts';
import type { Outline } from '../../src/search/join-data.ts';
import { expect, test } from './support/site.ts';

const EVIL = '<img src=x onerror="document.title=1">';
/** Words that no document has. */
const TEXT = `1. Việc thử mực tàu giấy bản ${EVIL} <b>hết</b>.`;
const HEADING = `Tiêu đề ${EVIL} của việc thử`;
const TITLE = `Về mực tàu giấy bản ${EVIL}`;

/** Serves the site's search data with markup in the first document that has a text. */
async function serveMarkup(page: Page, request: APIRequestContext): Promise<string> {
  const root = '/tra-cuu/';
  const read = async (path: string): Promise<unknown> => (await request.get(root + path)).json();
  const manifest = (await read('du-lieu.json')) as Manifest;
  const outline = (await read(manifest.outline.path)) as Outline;
  const [shard, ...shards] = manifest.shards;
  if (!shard) throw new Error('The site has no texts.');
  const texts = (await read(shard.path)) as string[];

  const holder = outline.counts.findIndex((count) => count > 0);
  const documents = outline.documents.map((document, i) =>
    i === holder ? { ...document, title: TITLE } : document,
  );
  const headings = [HEADING, ...outline.headings.slice(1)];
  /** Named and measured as the build does, so that the page takes it. */
  const serve = async (json: string): Promise<DataFile> => {
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
    const path = `du-lieu/${hash}.json`;
    await page.route(`**${root}${path}`, (route) => route.fulfill({ body: json }));
    return { path, bytes: Buffer.byteLength(json) };
  };
  const served: Manifest = {
    ...manifest,
    outline: await serve(JSON.stringify({ ...outline, documents, headings })),
    shards: [{ ...shard, ...(await serve(JSON.stringify([TEXT, ...texts.slice(1)]))) }, ...shards],
  };
  await page.route(`**${root}du-lieu.json`, (route) => route.fulfill({ json: served }));
  return documents[holder]?.number ?? '';
}

/** Nothing became an element, nothing was asked for, nothing ran; a violated policy fails the page. */
async function isHarmless(page: Page): Promise<void> {
  await expect(page.locator('[data-search-page]').locator('img, b')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
}

test('markup in a document is shown as text and does nothing', async ({ page, request }) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  const number = await serveMarkup(page, request);

  await page.goto(`/tra-cuu/?q=${encodeURIComponent('mực tàu giấy bản onerror')}`);
  const first = page.locator('[data-part="documents"] > li').first();
  await expect(first.locator('h3')).toContainText(TITLE);
  await expect(first.locator('.passage .heading').first()).toHaveText(HEADING);
  await expect(first.locator('.passage .text').first()).toHaveText(TEXT);
  // What is marked lies inside the markup.
  await expect(first.locator('.text mark', { hasText: 'onerror' })).toBeVisible();
  await isHarmless(page);

  await page.goto(`/tra-cuu/?q=${encodeURIComponent(number)}`);
  await expect(page.locator('[data-part="targets"]')).toContainText(TITLE);
  await isHarmless(page);

  // Found by nothing but a title like it.
  await page.goto(`/tra-cuu/?q=${encodeURIComponent('muctaugiayban')}`);
  await expect(page.locator('[data-part="nearest"]')).toContainText(TITLE);
  await isHarmless(page);
  expect(asked.filter((path) => path.endsWith('/x'))).toEqual([]);
});

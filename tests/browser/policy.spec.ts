import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Not the usual page: refusals are the point here, and the usual one takes them for faults.
import { expect, test, type Page } from '@playwright/test';
import { serveOnFreePort } from '../../scripts/lib/server.ts';
import { startListener } from './support/listener.ts';
import { violationsOf, watchPolicy } from './support/policy.ts';

/** A page of the law, as a text with something evil in it would try from within. */
const LAW = '/van-ban/80-2020-nd-cp/';

/** Everything tried below, by the directive that stands against it. */
const REFUSED = [
  'connect-src elsewhere',
  'font-src elsewhere',
  'form-action elsewhere',
  'frame-src elsewhere',
  'img-src elsewhere',
  'object-src elsewhere',
  'script-src eval',
  'script-src-attr inline',
  'script-src-elem elsewhere',
  'script-src-elem inline',
  'style-src-attr inline',
  'style-src-elem elsewhere',
  'style-src-elem inline',
];

test('a page runs and loads nothing that came into it from outside, and says what it refused', async ({
  page,
}) => {
  const listener = await startListener();
  await watchPolicy(page);
  await page.goto(LAW);
  await page.evaluate(tryEverything, listener.origin);
  const refused = async (): Promise<string[]> =>
    (await violationsOf(page)).map((one) => one.replace(/ http.*$/u, ' elsewhere')).sort();
  await expect.poll(refused).toEqual(REFUSED);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
  expect(listener.heard).toEqual([]);
  await listener.close();
});

test('no other site can put a page into a frame', async ({ page, baseURL }) => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<iframe src="${baseURL ?? ''}${LAW}"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const frame = page.frames()[1];
  await expect.poll(() => frame?.url()).toBe('chrome-error://chromewebdata/');
  other.close();
  other.closeAllConnections();
});

test('a file of data that holds a script runs nothing when it is opened', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-du-lieu-'));
  const evil =
    '<script xmlns="http://www.w3.org/1999/xhtml">document.documentElement.setAttribute("ran", "yes")</script>';
  await writeFile(join(folder, 'a.xml'), `<law>${evil}</law>`);
  await writeFile(join(folder, 'a.txt'), `<html>${evil}`);
  const { server, port } = await serveOnFreePort(folder, 4800);
  for (const name of ['a.xml', 'a.txt']) {
    await page.goto(`http://127.0.0.1:${port}/${name}`);
    expect(await ranIn(page)).toBe(false);
  }
  // The same file does run it where nothing forbids it: the test can fail.
  const bare = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(`<law>${evil}</law>`);
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
  expect(await ranIn(page)).toBe(true);
  for (const one of [server, bare]) {
    one.close();
    one.closeAllConnections();
  }
  await rm(folder, { recursive: true });
});

function ranIn(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.getAttribute('ran') === 'yes');
}

/** Runs in the page and uses nothing from outside. */
function tryEverything(origin: string): void {
  const put = (name: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    document.body.append(made);
    return made;
  };
  const ran = 'globalThis.ran = true';
  put('script', {}, ran);
  put('script', { src: `${origin}/a.js` });
  put('button', { onclick: ran }).click();
  put('style', {}, 'p { color: red }');
  put('link', { rel: 'stylesheet', href: `${origin}/a.css` });
  put('p', { style: 'color: red' });
  put('img', { src: `${origin}/a.png` });
  put('iframe', { src: `${origin}/` });
  put('object', { data: `${origin}/a.pdf` });
  const form = put('form', { action: `${origin}/`, method: 'post' });
  if (form instanceof HTMLFormElement) form.submit();
  void new FontFace('x', `url(${origin}/a.woff2)`).load().catch(() => null);
  void fetch(`${origin}/`, { mode: 'no-cors' }).catch(() => null);
  // Away from the test's own call, which the browser lets do more than a page may.
  setTimeout(() => {
    try {
      Reflect.get(globalThis, 'eval')(ran);
    } catch {
      // Refused.
    }
  });
}

import { test as plain, type Page, type Worker } from '@playwright/test';
import { serveOnFreePort } from '../../scripts/lib/server.ts';
import { REGULATION } from './support/draft-files.ts';
import { openDraftPage, part } from './support/draft-page.ts';
import { startListener, type Listener } from './support/listener.ts';
import { loadFromElsewhere, sendFromPage, sendFromWorker } from './support/sending.ts';
import { expect } from './support/site.ts';

/** The site on a port of its own, with a list of what it was asked for. */
interface Site {
  readonly origin: string;
  readonly asked: readonly string[];
}

// Not the usual page: refusals are the point here, and the usual one takes them for faults.
const test = plain.extend<{ site: Site; listener: Listener }>({
  site: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const { server, port } = await serveOnFreePort('dist', 4500);
    const asked: string[] = [];
    server.on('request', ({ url }) => asked.push(url ?? ''));
    await use({ origin: `http://127.0.0.1:${port}`, asked });
    server.close();
    server.closeAllConnections();
  },
  listener: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const listener = await startListener();
    await use(listener);
    await listener.close();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

const secrets = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.includes('bi-mat'));
/** Time for what was sent to arrive. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(700);

test('the tries are real: from a page without a policy they arrive', async ({ page, listener }) => {
  // A page of the listener itself, which sets no policy.
  await page.goto(listener.origin);
  await page.evaluate(sendFromPage, listener.origin);
  await page.evaluate(sendFromWorker, listener.origin);
  await settle(page);
  for (const way of ['fetch', 'xhr', 'beacon', 'websocket', 'image', 'form', 'frame', 'tho-xhr'])
    expect(secrets(listener.heard)).toContain(`/bi-mat-${way}`);
});

test('the page can send nothing, neither elsewhere nor to its own site', async ({
  page,
  site,
  listener,
}) => {
  await openDraftPage(page);
  for (const origin of [listener.origin, site.origin]) await page.evaluate(sendFromPage, origin);
  await page.evaluate(loadFromElsewhere, listener.origin);
  await settle(page);
  expect(secrets(listener.heard)).toEqual([]);
  expect(secrets(site.asked)).toEqual([]);
});

/** The worker that checks, caught while it works. */
async function workerAtWork(page: Page): Promise<Worker> {
  await part(page, 'text').evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text.repeat(80);
  }, REGULATION);
  const started = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  return started;
}

test('its worker can send nothing either', async ({ page, site, listener }) => {
  await openDraftPage(page);
  const worker = await workerAtWork(page);
  for (const origin of [listener.origin, site.origin])
    await worker.evaluate(sendFromWorker, origin);
  await settle(page);
  expect(secrets(listener.heard)).toEqual([]);
  expect(secrets(site.asked)).toEqual([]);
});

test('a check asks the site for nothing', async ({ page, site }) => {
  await openDraftPage(page);
  await page.waitForLoadState('networkidle');
  const before = site.asked.length;
  await part(page, 'sample').click();
  await page.locator('[data-drawn="whole"]').waitFor();
  await page.waitForLoadState('networkidle');
  // Fonts of weights not shown before may still load.
  expect(site.asked.slice(before).filter((path) => !path.endsWith('.woff2'))).toEqual([]);
});

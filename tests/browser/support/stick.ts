import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { makeEdition } from '../../../scripts/usb/make-edition.ts';
import { TEST_NOW } from '../../../scripts/lib/test-day.ts';
import { relativeHref } from '../../../src/edition/relative-href.ts';

/** The edition for a USB stick, in a folder as people name them. */
export interface Stick {
  /** Where a path of the site is on it. */
  readonly url: (path: string) => string;
  /** The other way: a page's address on the site. */
  readonly pathOf: (url: string) => string;
}

/**
 * A test whose page is opened from files, with the network off. It fails on any script error,
 * blocked resource, violation of a policy or request that is not for a file.
 */
export const test = base.extend<{ page: Page; requests: string[] }, { stick: Stick }>({
  stick: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'usb cua toi '));
      await makeEdition({ site: 'dist', outDir: join(folder, 'Đối ngoại #1') });
      const root = pathToFileURL(join(folder, 'Đối ngoại #1', '/')).href;
      await use({
        url: (path) => new URL(relativeHref(path, '/'), root).href,
        pathOf: (url) => decodeURI(url.replace(root, '/').replace(/index\.html(?=[?#]|$)/, '')),
      });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Filled by the page below, for tests that count.
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  requests: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, requests }, use) => {
    await page.context().setOffline(true);
    await page.clock.setFixedTime(TEST_NOW);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('requestfailed', (request) => {
      // A page that is left breaks off what it still loads.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${reason ?? ''}`);
    });
    page.on('request', (request) => {
      requests.push(request.url());
      if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`);
    });
    await use(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});
export { expect } from '@playwright/test';

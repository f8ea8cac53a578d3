import { test as base, type Page } from '@playwright/test';
import { TEST_NOW } from '../../../scripts/lib/test-day.ts';
import { awaitLateScripts } from './late-scripts.ts';

/**
 * A test whose page fails it on any script error, blocked resource, policy violation or request to
 * another origin: the site promises none of them. Its clock stands on the day of the tests.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    await page.clock.setFixedTime(TEST_NOW);
    awaitLateScripts(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // The browser reports the 404 page's own status as an error.
      if (message.type() === 'error' && !message.text().includes('status of 404'))
        faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL)
        faults.push(`request to ${url.href}`);
    });
    await use(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});
export { expect } from '@playwright/test';

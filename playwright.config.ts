import { defineConfig } from '@playwright/test';
import { browserSwitches } from './tests/browser/support/switches.ts';

/** Browser tests run against the built site on a free loopback port (tests/browser/global-setup.ts). */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    // A worker keeps files from one page to the next; only its own tests want that.
    serviceWorkers: 'block',
    // Set by the global setup, which runs before the workers read this file.
    ...(process.env.SITE_URL === undefined ? {} : { baseURL: process.env.SITE_URL }),
    launchOptions: {
      ...(process.env.CHROMIUM_PATH === undefined
        ? {}
        : { executablePath: process.env.CHROMIUM_PATH }),
      args: browserSwitches(process.getuid?.() === 0),
    },
  },
});

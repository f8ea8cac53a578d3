import { defineConfig } from '@playwright/test';

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
      // As root (containers) Chromium refuses its sandbox; the pages under test are our own.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
      ],
    },
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { TEST_DAY } from './scripts/lib/test-day.ts';

const env = { SITE_DATE: TEST_DAY };

// `isolate: false`: what is tried keeps nothing between calls, so a worker loads it once for all files,
// which saves four tenths of the time. A test that changes something global takes it back.

export default defineConfig({
  test: {
    // By itself it would leave one of two cores idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          // Properties run thousands of cases; a busy machine must not fail them.
          testTimeout: 60_000,
        },
      },
      // Tests over the built site and of the commands themselves; they read dist/.
      {
        test: {
          name: 'integration',
          env,
          globalSetup: 'tests/support/built-site.ts',
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { TEST_DAY } from './scripts/lib/test-day.ts';

const BUILDING = 'tests/integration/**/*.build.test.ts';
const env = { SITE_DATE: TEST_DAY };
const globalSetup = 'tests/support/built-site.ts';

export default defineConfig({
  test: {
    // By itself it would leave one of two cores idle.
    maxWorkers: availableParallelism(),
    projects: [
      // Properties run thousands of cases; a busy machine must not fail them.
      { test: { name: 'unit', env, include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Tests over the built site and of the commands themselves; they read dist/.
      {
        test: {
          name: 'integration',
          env,
          globalSetup,
          include: ['tests/integration/**/*.test.ts'],
          exclude: [BUILDING],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Two builds in one checkout would write over each other, so these go one after the other.
      {
        test: {
          name: 'building',
          env,
          globalSetup,
          include: [BUILDING],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

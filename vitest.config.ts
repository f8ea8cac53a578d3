import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Properties run thousands of cases; a busy machine must not fail them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Tests over the built site and of the commands themselves; they read dist/ or build copies.
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { browserSwitches, DISABLED_FEATURES } from '../../browser/support/switches.ts';

it('what Playwright switches off in Chromium stays off', async () => {
  const own = fileURLToPath(import.meta.resolve('playwright-core/lib/coreBundle'));
  const list = /disabledFeatures = \[([\s\S]*?)\]/u.exec(await readFile(own, 'utf8'))?.[1] ?? '';
  const features = [...list.matchAll(/^\s*"(\w+)"/gmu)].map(([, name]) => name);
  expect(features.length).toBeGreaterThan(10);
  expect(DISABLED_FEATURES).toEqual(expect.arrayContaining(features));
});

it('gives up the sandbox for root alone', () => {
  expect(browserSwitches(true)).toContain('--no-sandbox');
  expect(browserSwitches(false)).not.toContain('--no-sandbox');
});

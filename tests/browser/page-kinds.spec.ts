import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  AXE_TAGS,
  LONGEST_MOVEMENT,
  SCHEMES,
  TEXT_SPACING,
  WIDTHS,
} from '../../src/components/trust/accessibility-checks.ts';
import { KEPT_KEYS } from '../../src/components/trust/kept-here.ts';
import { headersFor } from '../../scripts/headers/for-path.ts';
import {
  clipped,
  drawWhole,
  lostInForcedColours,
  moving,
  sideways,
  spaceText,
  unseenFocus,
  unspaceText,
} from './support/looks.ts';
import { cutOff, PAPER } from './support/paper.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { violationsOf, watchPolicy } from './support/policy.ts';
import { expect, test } from './support/site.ts';

// One load for all: opening a page takes longer than most of what is looked at here.
for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`${kind}: keeps its policy, is accessible, fits 320 to 1280 px and A4, keeps no cookie`, async ({
    page,
    context,
  }) => {
    await watchPolicy(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openWhole(page, path);
    for (const { id } of SCHEMES)
      await test.step(`axe, ${id}`, async () => {
        await page.emulateMedia({
          colorScheme: id === 'dark' ? 'dark' : 'light',
          forcedColors: id === 'forced' ? 'active' : 'none',
        });
        await passesAxe(page, id);
      });
    await test.step('forced colours', async () => {
      expect(await page.evaluate(lostInForcedColours)).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(unseenFocus)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    });
    await test.step('nothing moves', async () => {
      expect(await page.evaluate(moving, LONGEST_MOVEMENT)).toEqual([]);
    });
    for (const width of WIDTHS)
      await test.step(`${String(width)} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(sideways)).toEqual([]);
        await expect(page.locator('h1')).toHaveCount(1);
      });
    await test.step('spacing of text', async () => {
      await page.evaluate(spaceText, TEXT_SPACING);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(clipped)).toEqual([]);
        expect(await page.evaluate(sideways)).toEqual([]);
      }
      await page.evaluate(unspaceText);
    });
    await test.step('A4', async () => {
      await page.setViewportSize({ width: PAPER, height: 1000 });
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      expect(await page.evaluate(cutOff, PAPER)).toEqual([]);
      await expect(page.locator('header.site-header')).toBeHidden();
    });
    await test.step('policy and privacy', async () => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const kept = await page.evaluate(() => Object.keys(localStorage));
      expect(kept.filter((key) => !KEPT_KEYS.some((one) => one.key === key))).toEqual([]);
    });
  });

/** Opens a page with all that it fetches; waiting for a quiet network costs half a second each time. */
async function openWhole(page: Page, path: string): Promise<void> {
  const fetches = path.startsWith('/tra-cuu/');
  const answer = await page.goto(path, { waitUntil: fetches ? 'networkidle' : 'load' });
  // As it is published: the header's policy beside the page's own.
  const sent = answer?.headers()['content-security-policy'];
  expect(sent).toBe(headersFor('/', { safe: false })['Content-Security-Policy']);
  await expect(page.locator('meta[http-equiv="content-security-policy" i]').first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(drawWhole);
}

/**
 * All rules run where the system chooses the colours, which axe then leaves out; whether they contrast
 * is asked in the light and in the dark. What else axe looks at does not depend on the scheme.
 */
async function passesAxe(page: Page, scheme: (typeof SCHEMES)[number]['id']): Promise<void> {
  // Legacy: without frames there is nothing to gather, and no second page to be opened for it.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // What is well takes axe a third of its time to describe.
  axe.options({
    resultTypes: ['violations'],
    runOnly: scheme === 'forced' ? [...AXE_TAGS] : ['color-contrast', 'link-in-text-block'],
  });
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
  ).toEqual([]);
}

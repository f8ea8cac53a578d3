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
import { faultsByAxe } from './support/axe.ts';
import { faultsOfColours } from './support/colours.ts';
import {
  clipped,
  drawWhole,
  lostInForcedColours,
  moving,
  shown,
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
    const inLight = await page.evaluate(shown);
    for (const { id } of SCHEMES)
      await test.step(`axe, ${id}`, async () => {
        await page.emulateMedia({
          colorScheme: id === 'dark' ? 'dark' : 'light',
          forcedColors: id === 'forced' ? 'active' : 'none',
        });
        // Where the same things show as in the light, only what looks at colours can answer otherwise.
        const again = id !== 'light' && (await page.evaluate(shown)) === inLight;
        const faults = again ? faultsOfColours(page) : faultsByAxe(page, { only: AXE_TAGS });
        expect(await faults).toEqual([]);
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

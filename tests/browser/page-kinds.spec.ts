import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cutOff, PAPER } from './support/paper.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { expect, test } from './support/site.ts';

const WIDTHS = [360, 768, 1280] as const;

// One load for all: opening a page takes longer than most of what is looked at here.
for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`${kind}: axe finds nothing in light and dark, it fits 360 to 1280 px, and A4`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openWhole(page, path);
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`axe, ${colorScheme}`, () => passesAxe(page, colorScheme));
    for (const width of WIDTHS)
      await test.step(`${String(width)} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
        await expect(page.locator('h1')).toHaveCount(1);
      });
    await test.step('A4', async () => {
      await page.setViewportSize({ width: PAPER, height: 1000 });
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      expect(await page.evaluate(cutOff, PAPER)).toEqual([]);
      await expect(page.locator('header.site-header')).toBeHidden();
    });
  });

/** Opens a page with all that it fetches; waiting for a quiet network costs half a second each time. */
async function openWhole(page: Page, path: string): Promise<void> {
  const fetches = path.startsWith('/tra-cuu/');
  await page.goto(path, { waitUntil: fetches ? 'networkidle' : 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function passesAxe(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // What is well takes axe a third of its time to describe.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // A page knows no more of the scheme than its style sheets do: in the dark only colours differ.
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
  ).toEqual([]);
}

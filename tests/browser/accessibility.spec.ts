import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { expect, test } from './support/site.ts';

// One load for both: a page knows no more of the scheme than its style sheets do, so that in the dark
// only colours can be other than in the light.
for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`${kind}: axe finds nothing, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // What is well takes axe a third of its time to describe.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
      const { violations } = await axe.analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
        colorScheme,
      ).toEqual([]);
    }
  });

test('the copy menu passes axe too', async ({ page }) => {
  await page.goto('/van-ban/3072-2014-qd-ubnd-hai-phong/');
  await page.locator('#quy-dinh-dieu-4-khoan-1-diem-a > .lead > a.anchor').click();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

import { expect, test } from './support/site.ts';

const ENTRIES = '[data-event]:visible';

test.describe('changes of the law', () => {
  test('are narrowed to a field and a kind, and the address tells how', async ({ page }) => {
    await page.goto('/thay-doi/');
    const all = await page.locator(ENTRIES).count();
    expect(all).toBeGreaterThan(100);
    await page.getByLabel('Lĩnh vực').selectOption('thoa-thuan-quoc-te');
    await expect(page).toHaveURL(/linh-vuc=thoa-thuan-quoc-te/);
    const own = await page.locator(ENTRIES).count();
    expect(own).toBeGreaterThan(3);
    expect(own).toBeLessThan(all);
    await page.getByLabel('Loại thay đổi').selectOption('thay-the');
    await expect(page.locator('[data-event-count]')).toHaveText(
      new RegExp(`^\\d+ trong ${String(all)} thay đổi$`),
    );
    for (const entry of await page.locator(ENTRIES).all())
      await expect(entry.locator('strong')).toHaveText(/thay thế|bãi bỏ/);
    // A day or a year with nothing left is gone as a whole.
    for (const group of await page.locator('[data-events]:visible').all())
      await expect(group.locator(ENTRIES).first()).toBeVisible();
    await page.reload();
    expect(await page.locator(ENTRIES).count()).toBeLessThan(own);
  });
});

test.describe('changes of the law without script', () => {
  test.use({ javaScriptEnabled: false });

  test('are all there, with no control that does nothing', async ({ page }) => {
    await page.goto('/thay-doi/');
    await expect(page.getByLabel('Lĩnh vực')).toBeHidden();
    expect(await page.locator(ENTRIES).count()).toBeGreaterThan(100);
  });
});

import { PAPER } from './support/paper.ts';
import { expect, test } from './support/site.ts';

test('facets combine, stay in the address, and come back with it', async ({ page }) => {
  await page.goto('/van-ban/');
  const rows = page.locator('table tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Loại văn bản').selectOption('nghi-dinh');
  const decrees = await rows.count();
  expect(decrees).toBeLessThan(all);
  await page.getByLabel('Năm').selectOption('2025');
  const both = await rows.count();
  expect(both).toBeLessThan(decrees);
  expect(both).toBeGreaterThan(0);
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/Nghị định[\s\S]*2025/);
  await expect(page).toHaveURL(/loai=nghi-dinh.*nam=2025|nam=2025.*loai=nghi-dinh/);
  await page.reload();
  await expect(rows).toHaveCount(both);
  await page.goBack();
  await expect(rows).toHaveCount(decrees);
});

test('an empty combination says what to do', async ({ page }) => {
  await page.goto('/van-ban/?loai=luat&nam=2026');
  await expect(page.locator('table tbody tr:visible')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /bỏ lọc/i }).first()).toBeVisible();
});

for (const path of ['/van-ban/', '/hieu-luc/'])
  test(`${path} on paper: titles have room, and nothing stands beyond the margin`, async ({
    page,
  }) => {
    // Browsers print with the width of the sheet, and lay out within its margins.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const narrow = await page.evaluate((width) => {
      document.body.style.width = `${String(width)}px`;
      return Array.from(document.querySelectorAll<HTMLElement>('table.document-table'))
        .filter((table) => table.checkVisibility())
        .map((table) => ({
          width: table.offsetWidth,
          title: table.querySelector<HTMLElement>('tr:not([hidden]) [data-cell="trich-yeu"]')
            ?.offsetWidth,
        }))
        .filter(({ width: own, title = 0 }) => own > width || title < 0.22 * width);
    }, PAPER);
    expect(narrow).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each facet value has a page of its own', async ({ page }) => {
    await page.goto('/van-ban/');
    await page.locator('a[href="/van-ban/loai/nghi-dinh/"]').first().click();
    await expect(page.locator('h1')).toContainText('Nghị định');
    const rows = await page.locator('table tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toContain('Nghị định');
  });
});

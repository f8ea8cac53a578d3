import { expect, test } from './support/site.ts';

const paper = (page: import('@playwright/test').Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('follows the system, can be overridden, and remembers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.emulateMedia({ colorScheme: 'light' });
  const toggle = page.locator('[data-theme-toggle], header button').last();
  for (let i = 0; i < 3 && (await paper(page)) !== dark; i++) await toggle.click();
  expect(await paper(page)).toBe(dark);
  await page.goto('/van-ban/');
  expect(await paper(page)).toBe(dark);
});

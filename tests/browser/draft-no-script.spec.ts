import { part } from './support/draft-page.ts';
import { expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test('without script the page says what it needs and what to do instead', async ({ page }) => {
  await page.goto('/kiem-tra-can-cu/');
  const words = page.locator('noscript');
  await expect(words.locator('code')).toBeVisible();
  await expect(words.locator('code')).toHaveText('npm run cite');
  await expect(words.getByRole('link', { name: 'danh sách văn bản' })).toBeVisible();
  await expect(part(page, 'form')).toBeHidden();
});

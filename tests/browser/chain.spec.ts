import { expect, test } from './support/site.ts';

test('the chain of a matter has its tiers, a mark where one is not seen, and follows the day', async ({
  page,
}) => {
  await page.goto('/tham-quyen/thoa-thuan-xa-bien-gioi/');
  const tiers = page.locator('[data-chain] [data-tier]');
  await expect(tiers).toHaveCount(3);
  await expect(tiers.nth(0)).toContainText('Luật số 70/2020/QH14');
  await expect(tiers.nth(1)).toContainText('Khoản 6 Điều 7 Nghị định số 64/2021/NĐ-CP');
  await expect(page.locator('[data-tier="dia-phuong"]')).toHaveClass(/gap/);
  await expect(page.locator('[data-tier="dia-phuong"]')).toContainText('Kho chưa thấy');
  await page.goto('/tham-quyen/hoi-nghi-cap-bo-truong/');
  const decree = page.locator('[data-tier="nghi-dinh"] li', { hasText: '134/2025/NĐ-CP' });
  await expect(decree.locator('.badge').first()).toHaveText('Còn hiệu lực');
  await expect(page.locator('[data-tier="dia-phuong"].near')).toContainText('38/2020/QĐ-UBND');
  await page.getByLabel('Xem tại ngày').fill('15/03/2027');
  await page.keyboard.press('Enter');
  await expect(decree.locator('.badge').first()).toHaveText('Hết hiệu lực toàn bộ');
  await expect(page.locator('[data-chain]')).toContainText('chưa xác định được ai quyết định');
  await expect(decree.locator('a')).toHaveAttribute('href', /\?ngay=2027-03-15#/);
  await page.getByLabel('Xem tại ngày').fill('15/06/2025');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-tier="nghi-dinh"]')).not.toContainText('134/2025/NĐ-CP');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chain is that of the day of the build', async ({ page }) => {
    await page.goto('/tham-quyen/huong-dan-doi-ngoai-cap-xa/');
    await expect(page.locator('[data-tier="dia-phuong"]')).toContainText('62/2025/QĐ-UBND');
    await expect(page.locator('[data-tier="thong-tu"]')).toContainText('09/2025/TT-BNG');
  });
});

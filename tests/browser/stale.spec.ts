import { expect, test } from './support/site.ts';

const PAGE = '/hieu-luc/dan-chieu-cu/';
const DECISION = '3072-2014-qd-ubnd-hai-phong';
const ROWS = 'tr[data-stale]:visible';

test.describe('references to what has ended', () => {
  test('are filtered by document and kind, and the address tells how', async ({ page }) => {
    await page.goto(PAGE);
    const all = await page.locator(ROWS).count();
    await page.getByLabel('Văn bản dẫn').selectOption(DECISION);
    await expect(page).toHaveURL(new RegExp(`van-ban=${DECISION}`));
    const own = await page.locator(ROWS).count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    await page.getByLabel('Loại').selectOption('dieu-khoan');
    await expect(page.locator(ROWS)).toHaveCount(5);
    await expect(page.locator('[data-stale-count]')).toHaveText(
      '5 chỗ trong 1 văn bản: dẫn trong điều khoản 5.',
    );
    await expect(page.locator('[data-stale-group]:visible')).toHaveCount(1);
    await page.reload();
    await expect(page.locator(ROWS)).toHaveCount(5);
    await page.goBack();
    await expect(page.locator(ROWS)).toHaveCount(own);
  });

  test('are those of the day asked about', async ({ page }) => {
    await page.goto(`${PAGE}?van-ban=${DECISION}&loai=dieu-khoan`);
    const decree = page
      .locator('[data-stale-group]', { has: page.locator(`[id="${DECISION}"]`) })
      .locator('tr[data-stale]', { hasText: '88/2012/NĐ-CP' });
    await expect(decree).toBeVisible();
    await page.getByLabel('Xem tại ngày').fill('30/6/2026');
    await page.keyboard.press('Enter');
    await expect(decree).toBeHidden();
    await expect(page.locator(ROWS)).toHaveCount(4);
    const heir = page.locator(ROWS).locator('[data-stale-verdict] a').first();
    await expect(heir).toHaveAttribute('href', /\?ngay=2026-06-30$/);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(decree).toBeVisible();
    await expect(decree.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
    await expect(decree).toContainText('01/07/2026');
  });

  test('what nothing is left of says so', async ({ page }) => {
    await page.goto(`${PAGE}?ngay=2014-01-01&van-ban=${DECISION}`);
    await expect(page.locator(ROWS)).toHaveCount(0);
    await expect(page.locator('[data-stale-none]:visible')).toHaveCount(2);
    await expect(page.locator('[data-stale-count]')).toHaveText('Không có chỗ nào.');
  });

  test('a row leads to the provision, and its document leads to the rows', async ({ page }) => {
    await page.goto(`/van-ban/${DECISION}/`);
    await page.getByRole('link', { name: /dẫn chiếu đã cũ/ }).click();
    await expect(page).toHaveURL(new RegExp(`#${DECISION}$`));
    await expect(page.locator(`[id="${DECISION}"]`)).toBeInViewport();
    await page
      .locator('tr[data-stale]', { hasText: '12/2012/NĐ-CP' })
      .getByRole('link', { name: /khoản 1 Điều 13/i })
      .first()
      .click();
    await expect(page.locator('#quy-dinh-dieu-13-khoan-1')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the rows of the day it was built', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator(ROWS).first()).toBeVisible();
    await expect(page.locator('[data-as-of-status]')).toContainText('ngày dựng trang này');
    await expect(page.getByLabel('Văn bản dẫn')).toBeHidden();
    const count = await page.locator(ROWS).count();
    await expect(page.locator('[data-stale-count]')).toContainText(`${String(count)} chỗ`);
  });
});

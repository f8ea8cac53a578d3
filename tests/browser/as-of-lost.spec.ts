import { expect, test } from '@playwright/test';
import { TEST_NOW } from '../../scripts/lib/test-day.ts';
import { awaitLateScripts } from './support/late-scripts.ts';

/** A page of each kind that follows a day. */
const PAGES = [
  '/van-ban/80-2020-nd-cp/',
  '/van-ban/',
  '/hieu-luc/',
  '/hieu-luc/dan-chieu-cu/',
  '/tham-quyen/hoi-nghi-cap-bo-truong/',
  '/tham-quyen/bang/134-2025-nd-cp/',
  '/tham-quyen/chuc-danh/thu-truong-don-vi/',
  '/thu-tuc/cho-phep-hoi-nghi-thu-tuong/',
  '/tap-huan/ban-do-tham-quyen/',
];

test.describe('what reckons for another day cannot be loaded', () => {
  for (const path of PAGES)
    test(`${path} says so instead of naming that day, and is right once loaded again`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(TEST_NOW);
      awaitLateScripts(page);
      await page.goto(path);
      const status = page.locator('[data-as-of-status]');
      await expect(status).toContainText('Tình trạng hiệu lực hôm nay, 22/11/2026.');
      await page.route('**/*.js', (route) => route.abort());
      await page.getByLabel('Xem tại ngày').fill('16/9/2020');
      await page.keyboard.press('Enter');
      await expect(status).toContainText('Không tải được phần tính cho ngày 16/09/2020');
      await expect(status).toContainText('còn chỗ theo ngày 22/11/2026');
      await page.getByRole('button', { name: 'Xem', exact: true }).click();
      await expect(status).toContainText('Không tải được phần tính cho ngày 16/09/2020');
      await page.unroute('**/*.js');
      await page.reload();
      await expect(status).toHaveText(
        'Tình trạng hiệu lực tại ngày 16/09/2020, không phải hôm nay.',
      );
    });

  test('a table is not saved as one of a day it does not show', async ({ page }) => {
    await page.clock.setFixedTime(TEST_NOW);
    awaitLateScripts(page);
    await page.goto('/van-ban/');
    await page.route('**/*.js', (route) => route.abort());
    await page.getByLabel('Xem tại ngày').fill('16/9/2020');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bảng này (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('van-ban-2026-11-22.csv');
  });

  test('a press that needs it says so beside the button', async ({ page }) => {
    await page.clock.setFixedTime(TEST_NOW);
    awaitLateScripts(page);
    await page.goto('/tham-quyen/hoi-nghi-cap-bo-truong/');
    await page.route('**/*.js', (route) => route.abort());
    const button = page.locator('[data-cite]').first();
    await button.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Không tải được' })).toBeVisible();
    await button.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Không tải được' })).toHaveCount(1);
  });
});

test.describe('what reckons for another day takes long to load', () => {
  test('a table saved meanwhile waits, and is of the day asked for', async ({ page }) => {
    await page.clock.setFixedTime(TEST_NOW);
    awaitLateScripts(page);
    await page.goto('/van-ban/');
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByLabel('Xem tại ngày').fill('16/9/2020');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bảng này (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('van-ban-2020-09-16.csv');
    await expect(page.locator('tr[data-slug="80-2020-nd-cp"]')).toContainText('Chưa có hiệu lực');
  });
});

import { expect, test } from '@playwright/test';
import { TEST_NOW } from '../../scripts/lib/test-day.ts';

test.describe('the finder of who decides cannot be loaded', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TEST_NOW);
    await page.route('**/finder-page*.js', (route) => route.abort());
  });

  test('it says so as soon as that is known, and what was asked stays in the box', async ({
    page,
  }) => {
    await page.goto('/tham-quyen/?q=hội thảo có bộ trưởng dự');
    await expect(page.getByLabel('Việc cần hỏi')).toHaveValue('hội thảo có bộ trưởng dự');
    await expect(page.locator('[data-find-count]')).toContainText('Không tải được phần hỏi');
    await expect(page.locator('[data-find-status]')).toContainText('Không tải được phần hỏi');
    await expect(page.locator('[data-waits]')).toHaveCount(0);
    await expect(page.locator('[data-matter]:visible')).toHaveCount(39);
  });

  test('a filter is a use of it as well: it is tried again, and the choice holds', async ({
    page,
  }) => {
    await page.goto('/tham-quyen/?q=hội thảo có bộ trưởng dự');
    await expect(page.locator('[data-find-count]')).toContainText('Không tải được phần hỏi');
    await page.unroute('**/finder-page*.js');
    const level = page.getByLabel('Cấp', { exact: true });
    await level.selectOption('trung-uong');
    await page.locator('form[data-finder="ready"]').waitFor();
    await expect(page.locator('[data-results] > article.who')).toHaveAttribute(
      'data-card',
      'hoi-nghi-cap-bo-truong',
    );
    await expect(page).toHaveURL(/&cap=trung-uong$/);
    await expect(level).toHaveValue('trung-uong');
  });
});

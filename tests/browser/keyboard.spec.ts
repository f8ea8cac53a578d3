import type { Page } from '@playwright/test';
import {
  KEYBOARD_PATHS,
  type KeyboardPath,
} from '../../src/components/trust/accessibility-checks.ts';
import { skipToContent, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** One for each path the page on accessibility names: a path without a test does not compile. */
const PATHS: Readonly<Record<KeyboardPath, (page: Page) => Promise<void>>> = {
  async search(page) {
    await page.goto('/tra-cuu/');
    await skipToContent(page);
    await tabTo(page, page.locator('[data-search-page] [data-search-box]'));
    await page.keyboard.type('hội nghị hội thảo quốc tế');
    await page.keyboard.press('Enter');
    const passage = page.locator('[data-part="documents"] .passage a').first();
    await expect(passage).toBeVisible();
    await tabTo(page, passage, 60);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/van-ban\/.+#/u);
    const tool = page.locator(`.law a.anchor[href="${new URL(page.url()).hash}"]`);
    await tabTo(page, tool, 3);
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog');
    await expect(menu).toBeVisible();
    const copy = menu.getByRole('button', { name: 'Chép trích dẫn lần đầu' });
    if (!(await copy.evaluate((button) => button === document.activeElement)))
      await tabTo(page, copy, 3);
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('status')).toHaveText('Đã chép.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^(điểm|khoản|Điều) /u,
    );
    await page.keyboard.press('Escape');
    await expect(tool).toBeFocused();
  },

  async competence(page) {
    await page.goto('/tham-quyen/');
    await skipToContent(page);
    await tabTo(page, page.getByLabel('Việc cần hỏi'));
    await page.keyboard.type('hội thảo có bộ trưởng dự');
    await page.keyboard.press('Enter');
    const card = page.locator('[data-results] > article.who');
    await expect(card).toHaveAttribute('data-card', 'hoi-nghi-cap-bo-truong');
    const clause = card.locator('.who-clauses a').first();
    await tabTo(page, clause, 20);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/van-ban\/134-2025-nd-cp\/#/u);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  },

  async palette(page) {
    await page.goto('/van-ban/134-2025-nd-cp/');
    await skipToContent(page);
    await tabTo(page, page.locator('main a').first());
    const before = page.locator(':focus');
    const name = await before.innerText();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog', { name: 'Đi nhanh' }).getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').innerText()).toBe(name);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('luat thoa thuan quoc te');
    const marked = page.locator('[role="option"][aria-selected="true"]');
    await expect(marked).toHaveAttribute('href', '/van-ban/70-2020-qh14/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/70-2020-qh14/');
  },

  async 'self-check'(page) {
    await page.goto('/tap-huan/ban-do-tham-quyen/');
    await skipToContent(page);
    const first = page.locator('[data-question]').first();
    // A lesson is long; its list of parts leads to the questions.
    await tabTo(page, page.locator('main a[href="#tu-kiem-tra"]').first());
    await page.keyboard.press('Enter');
    await tabTo(page, first.getByRole('radio').first(), 10);
    await page.keyboard.press('Space');
    await tabTo(page, first.getByRole('button', { name: 'Trả lời' }), 1);
    await page.keyboard.press('Enter');
    await expect(first.getByRole('status')).toHaveText(/Đúng|Chưa đúng/u);
    await expect(first.getByRole('button', { name: 'Câu tiếp theo' })).toBeFocused();
  },

  async menu(page) {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/van-ban/');
    const button = page.locator('.site-header summary');
    await tabTo(page, button, 3);
    await page.keyboard.press('Enter');
    const link = page.locator('.site-header .menu a[href="/tap-huan/"]');
    await expect(link).toBeVisible();
    await tabTo(page, link, 10);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tap-huan/');
  },
};

for (const [id, path] of Object.entries(PATHS))
  test(`by keyboard alone: ${id} (${KEYBOARD_PATHS[id as KeyboardPath]})`, ({ page }) =>
    path(page));

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/site.ts';

const DECREE = '/tham-quyen/bang/134-2025-nd-cp/';
const ALL = '/tham-quyen/bang/';
const ROWS = '[data-power-table] tbody tr:visible';
const MINISTERS = 'tr[data-move^="C12"]';

test.describe('tables of moved powers', () => {
  test('are filtered by words and choices, and the address tells how', async ({ page }) => {
    await page.goto(ALL);
    const all = await page.locator(ROWS).count();
    expect(all).toBeGreaterThan(10);
    await page.getByLabel('Cách chuyển').selectOption('phan-cap');
    await expect(page).toHaveURL(/cach=phan-cap/);
    const passed = await page.locator(ROWS).count();
    expect(passed).toBeLessThan(all);
    await page.getByLabel('Tìm trong bảng').fill('hoi nghi bo truong');
    await expect(page.locator(ROWS)).toHaveCount(3);
    for (const text of await page.locator(ROWS).allInnerTexts()) {
      expect(text).toContain('Bộ trưởng');
      expect(text).toContain('Phân cấp');
    }
    await expect(page.locator('[data-power-count]')).toHaveText(`3 trong ${String(all)} việc`);
    await page.reload();
    await expect(page.locator(ROWS)).toHaveCount(3);
    await expect(page.getByLabel('Tìm trong bảng')).toHaveValue('hoi nghi bo truong');
    await page.goBack();
    await expect(page.locator(ROWS)).toHaveCount(all);
  });

  test('nothing left says so, and the way back shows all', async ({ page }) => {
    await page.goto(`${ALL}?loc=xyzzyq`);
    await expect(page.locator(ROWS)).toHaveCount(0);
    await expect(page.locator('[data-power-empty]')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(page.locator(ROWS).first()).toBeVisible();
    await expect(page.locator('[data-power-empty]')).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${ALL}$`));
  });

  test('are sorted by keyboard, both ways and back', async ({ page }) => {
    await page.goto(ALL);
    const names = (): Promise<string[]> =>
      page.locator(`${ROWS} [data-cell="viec"] .main`).allInnerTexts();
    const built = await names();
    const head = page.locator('th[data-sort="viec"]');
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await names();
    expect(up).toEqual([...built].sort(new Intl.Collator('vi', { numeric: true }).compare));
    expect(up).not.toEqual(built);
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await names()).toEqual([...up].reverse());
    await page.keyboard.press('Enter');
    await expect(head).not.toHaveAttribute('aria-sort', /./);
    expect(await names()).toEqual(built);
    await page.goto(`${ALL}?xep=-tu-ngay`);
    const days = await page
      .locator(ROWS)
      .evaluateAll((rows) => rows.map((row) => row.dataset.tuNgay ?? ''));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('tell what the end of the decree does, on the day and by the way there', async ({
    page,
  }) => {
    await page.goto(DECREE);
    const now = page.locator(`${MINISTERS} [data-cell="nay"]`);
    await expect(now).toContainText('Chủ tịch Ủy ban nhân dân cấp tỉnh');
    await expect(now).toContainText('Đã chuyển');
    await page.getByRole('link', { name: 'Xem bảng tại ngày ấy' }).click();
    await expect(page).toHaveURL(/ngay=2027-03-01/);
    await expect(now).toContainText('Chưa xác định');
    await expect(now).toContainText('Không còn theo văn bản này');
    await expect(page.locator('[data-act-notice]')).toContainText('không còn chuyển quyền cho ai');
    await expect(page.locator('th[data-sort="nay"]')).toContainText('01/03/2027');
    await expect(page.locator(`${MINISTERS} [data-cell="viec"] a`)).toHaveAttribute(
      'href',
      '/tham-quyen/hoi-nghi-cap-bo-truong/?ngay=2027-03-01',
    );
    await page.getByLabel('Xem tại ngày').fill('15/06/2025');
    await page.keyboard.press('Enter');
    await expect(now).toContainText('Thủ tướng Chính phủ');
    await expect(now).toContainText('Chưa chuyển');
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(now).toContainText('Đã chuyển');
  });

  test('what is shown is saved as CSV, for its day and in its order', async ({ page }) => {
    await page.goto(`${DECREE}?ngay=2027-03-01&loc=hội+nghị&xep=-viec`);
    await expect(page.locator(ROWS)).toHaveCount(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng đang xem' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tham-quyen-2027-03-01.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('Nay (tại ngày 01/03/2027)');
    expect([...text.matchAll(/^(C\d+),/gmu)].map(([, number]) => number)).toEqual(['C12', 'C13']);
    expect(text).toContain('Chưa xác định');
  });

  test('on a phone the rows are cards and the filters are folded', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(DECREE);
    await expect(page.getByLabel('Tìm trong bảng')).toBeHidden();
    await expect(page.locator('thead')).toBeHidden();
    await expect(page.locator(`${MINISTERS} .cell-label`).first()).toBeVisible();
    await page.getByText('Lọc bảng').click();
    await expect(page.getByLabel('Tìm trong bảng')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is that of the day of the build, with its files', async ({ page, request }) => {
    await page.goto(DECREE);
    await expect(page.locator(ROWS)).toHaveCount(4);
    await expect(page.getByLabel('Tìm trong bảng')).toBeHidden();
    for (const name of ['Tải bản Word', 'Tải bản CSV']) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect((await request.get(href ?? '')).ok()).toBe(true);
    }
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/site.ts';

const LAW = '/van-ban/70-2020-qh14/';
const REPLACED = '/van-ban/80-2020-nd-cp/';

test.describe('the state on another day', () => {
  test('a document tells its state, and how it changed, for the day asked', async ({ page }) => {
    await page.goto(REPLACED);
    const head = page.locator('.doc-state');
    await expect(head.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
    await expect(head).toContainText('313/2025/NĐ-CP');
    await page.getByLabel('Xem tại ngày').fill('7/12/2025');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?ngay=2025-12-07$/);
    await expect(head.locator('.badge')).toHaveText('Còn hiệu lực');
    await expect(page.getByRole('status').filter({ hasText: '07/12/2025' })).toContainText(
      'không phải hôm nay',
    );
    await page.goBack();
    await expect(head.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
  });

  test('competence that moved for a term comes back after it', async ({ page }) => {
    await page.goto(`${LAW}?ngay=2027-02-28`);
    const mark = page.locator('[data-mark-of="dieu-19-khoan-4"]');
    await expect(mark).toContainText('đã chuyển theo');
    await page.goto(`${LAW}?ngay=2027-03-01`);
    await expect(mark).toContainText('nay lại theo văn bản này');
  });

  test('a clause with a fixed end shows that it has ended, after its last day', async ({
    page,
  }) => {
    await page.goto('/van-ban/177-2025-nd-cp/?ngay=2027-02-28');
    const mark = page.locator('[data-mark-of="dieu-5-khoan-4"]');
    await expect(mark).toBeVisible();
    await expect(mark.locator('.badge')).toHaveCount(0);
    await page.goto('/van-ban/177-2025-nd-cp/?ngay=2027-03-01');
    await expect(mark.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
  });

  test('links go on asking for the same day; today asks for none', async ({ page }) => {
    await page.goto(`${REPLACED}?ngay=2021-01-01`);
    const link = page.locator('main a[href*="/van-ban/93-2009-nd-cp/"]').first();
    await expect(link).toHaveAttribute('href', /\?ngay=2021-01-01$/);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page).toHaveURL(/\/80-2020-nd-cp\/$/);
    await expect(link).toHaveAttribute('href', /\/93-2009-nd-cp\/$/);
  });

  test('what is not a day is said, and changes nothing', async ({ page }) => {
    await page.goto(`${LAW}?ngay=2026-02-30`);
    await expect(page.locator('[data-as-of-status]')).toContainText('Không đọc được ngày');
    await expect(page.locator('.doc-state .badge')).toHaveText('Còn hiệu lực');
    await page.getByLabel('Xem tại ngày').fill('12/31/2025');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('ngày/tháng/năm');
    await expect(page.getByLabel('Xem tại ngày')).toBeFocused();
    await expect(page).toHaveURL(/ngay=2026-02-30$/);
  });

  test('lists filter by the state of the day, and keep the day', async ({ page }) => {
    await page.goto('/van-ban/?ngay=2020-09-16');
    const row = page.locator('tr[data-slug="80-2020-nd-cp"]');
    await expect(row.locator('.badge')).toHaveText('Chưa có hiệu lực');
    await page.getByLabel('Tình trạng').selectOption('chua-co-hieu-luc');
    await expect(page).toHaveURL(/ngay=2020-09-16&tinh-trang=chua-co-hieu-luc/);
    await expect(row).toBeVisible();
    await expect(page.locator('tr[data-slug="93-2009-nd-cp"]')).toBeHidden();
  });

  test('an act of another area does not apply in the place asked about', async ({ page }) => {
    await page.goto('/van-ban/');
    const row = page.locator('tr[data-slug="38-2020-qd-ubnd-hai-phong"]');
    await page.getByLabel('ở', { exact: true }).selectOption('hai-duong-truoc-01-07-2025');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(row.locator('.badge')).toHaveText('Không áp dụng');
    await expect(page).toHaveURL(/noi=hai-duong-truoc-01-07-2025/);
  });

  test('a place that is not known is told, and all places are shown', async ({ page }) => {
    await page.goto('/van-ban/?noi=hue');
    const status = page.locator('[data-as-of-status]');
    await expect(status).toHaveText(
      'Địa chỉ hỏi về nơi "hue" mà kho không có: dưới đây là cho mọi nơi. Tình trạng hiệu lực hôm nay, 22/11/2026.',
    );
    await page.goto('/van-ban/?noi=hai-phong');
    await expect(status).toHaveText('Tình trạng hiệu lực hôm nay, 22/11/2026.');
  });

  test('the dashboard puts each act in the block of the day', async ({ page }) => {
    await page.goto('/hieu-luc/');
    const ended = page.locator('[data-group="het-hieu-luc"]');
    await expect(ended.locator('tr[data-slug="28-2025-nd-cp"]')).toBeVisible();
    await page.goto('/hieu-luc/?ngay=2026-08-02');
    await expect(ended.locator('tr[data-slug="28-2025-nd-cp"]')).toHaveCount(0);
    const coming = page.locator('[data-group="sap-co"] tr[data-slug="293-2026-nd-cp"]');
    await expect(coming).toBeVisible();
    const members = page.locator('[data-group="sap-co"] tbody tr');
    await expect(page.locator('[data-group-count="sap-co"]')).toHaveText(
      String(await members.count()),
    );
    await page.getByLabel('Loại văn bản').selectOption('luat');
    await expect(coming).toBeHidden();
  });

  test('the table shown can be saved, for the day it is shown for', async ({ page }) => {
    await page.goto('/van-ban/?ngay=2020-09-16&tinh-trang=chua-co-hieu-luc');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bảng này (CSV)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('van-ban-2020-09-16.csv');
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    const shown = await page.locator('table tbody tr:visible').count();
    expect(lines).toHaveLength(shown + 1);
    expect(lines[0]).toContain('tại ngày 16/09/2020');
    expect(lines.some((line) => line.includes('80/2020/NĐ-CP'))).toBe(true);
  });

  test('old evidence is listed by an age the reader sets', async ({ page }) => {
    await page.goto('/hieu-luc/chung-cu/');
    const rows = page.locator('[data-age-table] tbody tr:visible');
    await page.getByLabel('Chứng cứ cũ hơn').fill('240');
    const few = await rows.count();
    await page.getByLabel('Chứng cứ cũ hơn').fill('0');
    expect(await rows.count()).toBeGreaterThan(few);
    await expect(page).toHaveURL(/thang=0$/);
    await page.reload();
    await expect(page.getByLabel('Chứng cứ cũ hơn')).toHaveValue('0');
    // Ways to look again: the portals once, and in each row one that tells which document it is of.
    await expect(page.getByRole('link', { name: 'Công báo' })).toHaveCount(1);
    const ways = page.locator('[data-age-table] td:last-child > *');
    const names = await ways.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? one.textContent),
    );
    expect(new Set(names).size).toBe(names.length);
    const [way] = await page.getByRole('button', { name: /^Chép số hiệu / }).all();
    await way?.click();
    await expect(page.locator('[data-copy-status]')).toHaveText(/^(?:Đã|Không) chép/);
  });

  test('a device whose clock is behind the build does not turn back time', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2001-01-01T00:00:00Z'));
    await page.goto(LAW);
    await expect(page.locator('.doc-state .badge')).toHaveText('Còn hiệu lực');
  });

  test('print shows the day', async ({ page }) => {
    await page.goto(`${REPLACED}?ngay=2021-01-01`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-as-of-status]')).toBeVisible();
    await expect(page.locator('.print-footer')).toContainText('tính cho ngày 01/01/2021');
    await expect(page.locator('[data-as-of-form]')).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page says for which day it was built, and never "today"', async ({ page }) => {
    for (const path of [LAW, '/van-ban/', '/hieu-luc/', '/hieu-luc/chung-cu/', '/']) {
      await page.goto(path);
      await expect(page.locator('[data-as-of-status]')).toContainText('ngày dựng trang này');
      await expect(page.locator('main')).not.toContainText('hôm nay,');
    }
    await page.goto(LAW);
    await expect(page.getByLabel('Xem tại ngày')).toBeHidden();
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/site.ts';

const PAGE = '/so-sanh/so-ngoai-vu-hai-phong-2022-2025/';
const ROWS = 'tr[data-relation]:visible';

test.describe('a comparison', () => {
  test('is filtered by relation; counts, empty groups and the address follow', async ({ page }) => {
    await page.goto(PAGE);
    const status = page.locator('[data-relation-count]');
    await expect(page.locator(ROWS)).toHaveCount(22);
    await expect(status).toHaveText(
      '22 mục: Giữ nguyên 13, Đổi tên 3, Chuyển sang nơi khác 1, Thêm mới 2, Bỏ 3.',
    );
    await page.getByLabel('Quan hệ', { exact: true }).selectOption('renamed');
    await expect(page).toHaveURL(/\?quan-he=renamed$/);
    await expect(page.locator(ROWS)).toHaveCount(3);
    await expect(status).toHaveText('3 trong 22 mục.');
    await expect(page.getByRole('heading', { name: 'Cơ cấu tổ chức' })).toBeHidden();
    await page.reload();
    await expect(page.locator(ROWS)).toHaveCount(3);
    await page.goBack();
    await expect(page.locator(ROWS)).toHaveCount(22);
    await page.goto(`${PAGE}?quan-he=la`);
    await expect(page.locator(ROWS)).toHaveCount(22);
  });

  test('says differing words in words, for eyes and for screen readers', async ({ page }) => {
    await page.goto(PAGE);
    const row = page.locator('#le-tan-nha-nuoc');
    await expect(row.getByText('Đổi “đối ngoại” thành “nhà nước”.')).toBeVisible();
    await expect(row.getByText('Đổi tên', { exact: true })).toBeVisible();
    await expect(row.locator('del')).toHaveText('[bỏ: đối ngoại]');
    await expect(row.locator('ins')).toHaveText('[thêm: nhà nước]');
    // Two things that both hold are not told as if one had become the other.
    await page.goto('/so-sanh/hai-phong-lang-son/');
    await expect(page.locator('main :is(del, ins)')).toHaveCount(0);
    await expect(page.locator('#phong-lanh-su')).toContainText(
      '“Người Việt Nam ở nước ngoài” ở Hải Phòng, “Quản lý biên giới” ở Lạng Sơn.',
    );
  });

  test('leads to fields of work and clauses, whose states follow the day', async ({ page }) => {
    await page.goto('/so-sanh/hoi-nghi-truoc-sau-nghi-dinh-134/?ngay=2027-03-01');
    const row = page.locator('#cho-phep-cap-bo-truong');
    await expect(
      row.locator('[data-effect-of="134-2025-nd-cp#dieu-16-khoan-1"] .badge'),
    ).toHaveText('Hết hiệu lực toàn bộ');
    await row.getByRole('link', { name: /^Trang lĩnh vực/ }).click();
    await expect(page).toHaveURL(/\/linh-vuc\/hoi-nghi-hoi-thao\/$/);
  });

  test('prints numbers of sources in its rows, and the sources once below', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { name: 'Nguồn', exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const row = page.locator('#le-tan-nha-nuoc');
    await expect(row.getByText(/^Nguồn \d/)).toBeVisible();
    await expect(row.locator('.fact-evidence li').first()).toBeHidden();
    expect(await page.locator('.printed-sources li').count()).toBeGreaterThan(0);
    await expect(page.locator('.printed-sources li').first()).toBeVisible();
  });

  test('can be taken away as a table', async ({ page }) => {
    await page.goto(PAGE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải bảng (CSV)' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Lễ tân nhà nước,đổi “đối ngoại” thành “nhà nước”');
  });

  test('is a list of cards on a phone, each side with its name', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(PAGE);
    const row = page.locator('#le-tan-nha-nuoc');
    await expect(row.getByText('Quyết định 69/2022/QĐ-UBND', { exact: true })).toBeVisible();
    await expect(row.getByText('Quyết định 62/2025/QĐ-UBND', { exact: true })).toBeVisible();
  });
});

test('the list leads to every comparison', async ({ page }) => {
  await page.goto('/so-sanh/');
  const links = page.locator('main .cards a');
  expect(await links.count()).toBeGreaterThanOrEqual(5);
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    const answer = await page.request.get(href ?? '');
    expect(answer.status(), href ?? '').toBe(200);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every item and every count is there', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator(ROWS)).toHaveCount(22);
    await expect(page.getByLabel('Quan hệ', { exact: true })).toBeHidden();
    await expect(page.locator('[data-relation-count]')).toContainText('22 mục');
  });
});

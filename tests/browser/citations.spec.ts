import { expect, test } from './support/site.ts';

const QD3072 = '/van-ban/3072-2014-qd-ubnd-hai-phong/';
const PROVISION = `${QD3072}#quy-dinh-dieu-8-khoan-1-doan-2`;

test.describe('a citation in the law', () => {
  test('pressed, it shows what it leads to; Escape gives the focus back', async ({ page }) => {
    await page.goto(QD3072);
    const cite = page.locator('a.cite[href*="93-2009-nd-cp"]').first();
    await cite.click();
    const box = page.getByRole('dialog');
    await expect(box.getByRole('heading')).toContainText('93/2009/NĐ-CP');
    await expect(box.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
    await expect(box.getByRole('link', { name: /80\/2020\/NĐ-CP/ })).toBeVisible();
    await expect(box.getByRole('link', { name: 'Mở nơi được dẫn' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(cite).toBeFocused();
  });

  test('by keyboard: Enter opens, Enter again goes there', async ({ page }) => {
    await page.goto(QD3072);
    await page.locator('a.cite[href*="93-2009-nd-cp"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/van-ban\/93-2009-nd-cp\//);
  });

  test('shows the first lines of a provision of its own, and a name that is wrong', async ({
    page,
  }) => {
    await page.goto(PROVISION);
    await page.locator('#quy-dinh-dieu-8-khoan-1-doan-2 a.cite').first().click();
    const box = page.getByRole('dialog');
    await expect(box.getByRole('heading')).toHaveText('Khoản 3 Điều 6');
    await expect(box.locator('blockquote')).not.toBeEmpty();
    await expect(box).toContainText('Quy chế này');
  });

  test('hovering is an extra that goes away by itself or by Escape', async ({ page }) => {
    await page.goto(QD3072);
    const cite = page.locator('a.cite[href*="93-2009-nd-cp"]').first();
    const box = page.locator('.cite-popover');
    await cite.hover();
    await expect(box).toBeVisible();
    await box.hover();
    await page.waitForTimeout(400);
    await expect(box).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await cite.hover();
    await expect(box).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(box).toBeHidden();
  });

  test('what it names is marked when it has ended on the day, in words', async ({ page }) => {
    await page.goto(`${QD3072}?ngay=2015-02-01`);
    const mark = page.locator('[data-cite-mark="93-2009-nd-cp"]').first();
    await expect(mark).toBeHidden();
    await page.goto(QD3072);
    await expect(mark).toBeVisible();
    await expect(mark).toContainText('hết hiệu lực');
  });

  test('leads to the provision, which knows who cites it', async ({ page }) => {
    await page.goto('/van-ban/177-2025-nd-cp/');
    const count = page.locator('#dieu-3 a.cited-count').first();
    await count.click();
    await expect(page).toHaveURL(/#dan-chieu-den-dieu-3$/);
    const list = page.locator('#dan-chieu-den-dieu-3');
    await expect(list.getByRole('link', { name: /Điều 6, Nghị định số 64\/2021/ })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation is a link', async ({ page }) => {
    await page.goto(QD3072);
    await page.locator('a.cite[href*="93-2009-nd-cp"]').first().click();
    await expect(page).toHaveURL(/\/van-ban\/93-2009-nd-cp\/$/);
  });
});

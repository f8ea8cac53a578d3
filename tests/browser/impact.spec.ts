import { expect, test } from './support/site.ts';

const DECREE = '/van-ban/134-2025-nd-cp/';
const MATTER = '/tham-quyen/hoi-nghi-cap-bo-truong/';

test.describe('beside a provision', () => {
  test('stands who decides, one press away', async ({ page }) => {
    await page.goto(`${DECREE}#dieu-16-khoan-1`);
    const uses = page.locator('#dieu-16-khoan-1 > details.uses');
    await expect(uses.getByRole('link').first()).toBeHidden();
    await uses.locator('summary').focus();
    await page.keyboard.press('Enter');
    const link = uses.locator(`a[href="${MATTER}"]`);
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(MATTER);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bộ trưởng');
  });

  test('the press is named after the provision', async ({ page }) => {
    await page.goto(DECREE);
    const summary = page.locator('#dieu-16-khoan-1 > details.uses > summary');
    await expect(summary).toContainText('Hỏi ai quyết?');
    await expect(summary).toContainText('khoản 1 Điều 16');
  });

  test('it is no text of the law: it is not printed', async ({ page }) => {
    await page.goto(DECREE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('details.uses').first()).toBeHidden();
    await expect(page.locator('#dieu-16-khoan-1 > .lead')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it opens all the same', async ({ page }) => {
    await page.goto(DECREE);
    const uses = page.locator('#dieu-16-khoan-1 > details.uses');
    await uses.locator('summary').click();
    await expect(uses.locator(`a[href="${MATTER}"]`)).toBeVisible();
  });
});

test('below the law stand counts of what rests on it, each list one press away', async ({
  page,
}) => {
  await page.goto(DECREE);
  const section = page.getByRole('region', { name: 'Được dùng ở' });
  const matters = section.locator('details').filter({ hasText: 'Thẩm quyền' }).first();
  const count = Number(await matters.locator('.count').textContent());
  await matters.locator('summary').click();
  await expect(matters.getByRole('listitem')).toHaveCount(count);
  const row = matters.getByRole('listitem').filter({ has: page.locator(`a[href="${MATTER}"]`) });
  await row.getByRole('link', { name: 'khoản 1 Điều 16' }).click();
  await expect(page).toHaveURL(`${DECREE}#dieu-16-khoan-1`);
});

test.describe('the page of what to look at again', () => {
  test('says what a coming day will turn and what rests on it', async ({ page }) => {
    await page.goto('/xem-lai/');
    const decree = page.locator('[data-turn-of="134-2025-nd-cp"]');
    // Past that day it is no coming day any more.
    test.skip((await decree.count()) === 0, 'the decree has lapsed');
    const told = Number(/\d+/.exec((await decree.locator('summary').textContent()) ?? '')?.[0]);
    await decree.locator('summary').click();
    await expect(decree.locator('[data-item]')).toHaveCount(told);
    await expect(decree.locator(`a[href="${MATTER}"]`)).toBeVisible();
  });

  test('is led to from a document, at its place in the list', async ({ page }) => {
    await page.goto(DECREE);
    await page.getByRole('link', { name: 'Xem lại khi luật đổi' }).first().click();
    await expect(page).toHaveURL('/xem-lai/#134-2025-nd-cp');
    const entry = page.locator('details[id="134-2025-nd-cp"]');
    await expect(entry.locator('summary')).toBeInViewport();
    await entry.locator('summary').click();
    const place = entry.locator('[data-place="dieu-16-khoan-1"]');
    await expect(place.locator(`a[href="${MATTER}"]`)).toBeVisible();
    await place.getByRole('link', { name: 'Khoản 1 Điều 16', exact: true }).click();
    await expect(page).toHaveURL(`${DECREE}#dieu-16-khoan-1`);
  });
});

import type { Page } from '@playwright/test';
import { faultsByAxe } from './support/axe.ts';
import { expect, test } from './support/site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Đi nhanh' });
const box = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const marked = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]');

/** Opens it by keyboard, with its names there. */
async function open(page: Page, path = '/van-ban/'): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
}

for (const keys of ['Control+k', 'Meta+k'])
  test(`${keys} opens it on any page, Escape closes it and gives the focus back`, async ({
    page,
  }) => {
    await page.goto('/van-ban/134-2025-nd-cp/');
    const link = page.getByRole('link', { name: 'Thẩm quyền' }).first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(box(page)).toBeFocused();
    await expect(options(page).first()).toHaveText(/Trang Tra cứu/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

test('the button in the header opens it, and gets the focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Đi nhanh' });
  await button.click();
  await expect(box(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('a press beside it closes it', async ({ page }) => {
  await open(page);
  await page.mouse.click(3, 700);
  await expect(dialog(page)).toBeHidden();
});

for (const [text, path] of [
  ['nd 134', '/van-ban/134-2025-nd-cp/'],
  ['luat thoa thuan quoc te', '/van-ban/70-2020-qh14/'],
  ['bảng thẩm quyền', '/tham-quyen/bang/'],
  ['so sanh cu', '/so-sanh/'],
  ['hop phap hoa lanh su chung nhan', '/thu-tuc/chung-nhan-hop-phap-hoa-lanh-su/'],
] as const)
  test(`"${text}" and Enter lead to ${path}`, async ({ page }) => {
    await open(page);
    await page.keyboard.type(text);
    await expect(marked(page)).toHaveAttribute('href', path);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });

test('arrows mark, the box keeps the focus, and a screen reader is told', async ({ page }) => {
  await open(page);
  await page.keyboard.type('lanh su');
  await expect(marked(page)).toHaveCount(1);
  const first = await marked(page).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('ArrowDown');
  const second = await marked(page).getAttribute('id');
  expect(second).not.toBe(first);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', second ?? '');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(marked(page)).toHaveAttribute('id', first ?? '');
  await expect(dialog(page).getByRole('status')).toHaveText(/\d nơi khớp tên\./);
});

test('the focus does not leave it', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    const inPage = await page.evaluate(
      () => document.activeElement?.closest('header, main, footer') !== null,
    );
    expect(inPage).toBe(false);
  }
});

test('another number is never offered, and the full text always is', async ({ page }) => {
  await open(page);
  await page.keyboard.type('135/2025/NĐ-CP');
  await expect(options(page)).toHaveText([/Tra cứu “135\/2025\/NĐ-CP” trong toàn văn/]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tra-cuu/?q=135%2F2025%2FN%C4%90-CP');
});

test('a place on the same page is gone to and the palette goes', async ({ page }) => {
  await open(page, '/van-ban/70-2020-qh14/');
  await page.keyboard.type('tam dinh chi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#dieu-2-khoan-9$/);
  await expect(dialog(page)).toBeHidden();
});

test('markup in the text is text', async ({ page }) => {
  await open(page);
  await page.keyboard.type('<img src=x onerror="document.title=1">');
  await expect(options(page).last()).toContainText('<img src=x');
  await expect(page).not.toHaveTitle('1');
});

test('its data and its script are loaded when it is first opened, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/van-ban/', { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((url) => /ten\.json|palette\./.test(url))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((url) => url.includes('ten.json'))).toHaveLength(1);
});

test('offline it says so, Enter still searches, and the next letter tries again', async ({
  browser,
}) => {
  // A page of its own: the failed request is the point, not a fault.
  const page = await browser.newPage({ baseURL: process.env.SITE_URL ?? '' });
  await page.route('**/ten.json', (route) => route.abort());
  await page.goto('/van-ban/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('status')).toContainText('Chưa tải được danh sách');
  await page.unroute('**/ten.json');
  await page.keyboard.type('n');
  await expect(options(page).first()).toBeVisible();
  await page.route('**/ten.json', (route) => route.abort());
  await page.reload();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('status')).toContainText('Chưa tải được danh sách');
  await dialog(page).locator('input').fill('viện trợ');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tra-cuu/?q=vi%E1%BB%87n+tr%E1%BB%A3');
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    await page.keyboard.type('hop tac');
    await expect(marked(page)).toHaveCount(1);
    expect(await faultsByAxe(page, { within: 'dialog' })).toEqual([]);
  });

test('where the system chooses the colours, a bar still shows which place is marked', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.keyboard.type('viện trợ');
  await expect(marked(page)).toHaveCount(1);
  const bars = await options(page).evaluateAll((all) =>
    all.map((one) => ({
      marked: one.getAttribute('aria-selected') === 'true',
      colour: getComputedStyle(one).borderLeftColor,
    })),
  );
  const others = new Set(bars.filter((bar) => !bar.marked).map(({ colour }) => colour));
  expect(others.size).toBe(1);
  expect(others).not.toContain(bars.find((bar) => bar.marked)?.colour);
});

test('on a phone it fits, and the box stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/van-ban/134-2025-nd-cp/');
  await page.getByRole('button', { name: 'Đi nhanh' }).click();
  await page.keyboard.type('lanh su');
  await expect(options(page).nth(5)).toBeAttached();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeInViewport({ ratio: 1 });
  const frame = await dialog(page).boundingBox();
  expect(frame?.x).toBeGreaterThanOrEqual(0);
  expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(640);
  for (const option of await options(page).all())
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the page that checks drafts asks for nothing, and has none', async ({ page }) => {
  await page.goto('/kiem-tra-can-cu/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('button', { name: 'Đi nhanh' })).toHaveCount(0);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('its button is not there', async ({ page }) => {
    await page.goto('/van-ban/');
    await expect(page.locator('.palette-button')).toBeHidden();
  });
});

import type { Page } from '@playwright/test';
import { MAX_QUERY_LENGTH } from '../../src/search/query/lex.ts';
import { expect, test } from './support/site.ts';

const box = (page: Page) => page.locator('[data-search-page] [data-search-box]');
const status = (page: Page) => page.locator('.search [role="status"].status');
const results = (page: Page) => page.locator('[data-part="documents"] > li');

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/tra-cuu/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toContainText(/Tìm thấy|Không tìm thấy|Có nơi|Không có đoạn/);
}

test('a question without accents finds the passage, marks it, and leads to it', async ({
  page,
}) => {
  await ask(page, 'hoi nghi hoi thao quoc te tai thanh pho');
  const first = results(page).first();
  await expect(first.locator('mark').first()).toBeVisible();
  const link = first.locator('.passage a').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/van-ban\/[a-z0-9-]+\/#[a-z0-9-]+$/);
  await link.click();
  await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeInViewport();
});

test('results are grouped by document and the rest can be unfolded', async ({ page }) => {
  await ask(page, 'Sở Ngoại vụ có trách nhiệm');
  const slugs = await results(page)
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(slugs).size).toBe(slugs.length);
  const more = results(page)
    .first()
    .getByRole('button', { name: /Còn \d+ đoạn/ });
  const before = await results(page).first().locator('.passage').count();
  await more.click();
  await expect
    .poll(() => results(page).first().locator('.passage').count())
    .toBeGreaterThan(before);
});

for (const [query, target] of [
  ['134/2025/NĐ-CP', '/van-ban/134-2025-nd-cp/'],
  ['nd 134/2025', '/van-ban/134-2025-nd-cp/'],
  ['k1 đ4 qđ 3072/2014', '/van-ban/3072-2014-qd-ubnd-hai-phong/#quy-dinh-dieu-4-khoan-1'],
  [
    'diem a khoan 1 dieu 4 quyet dinh 3072/2014/qd-ubnd',
    '/van-ban/3072-2014-qd-ubnd-hai-phong/#quy-dinh-dieu-4-khoan-1-diem-a',
  ],
] as const)
  test(`typing "${query}" and Enter leads straight there`, async ({ page }) => {
    await page.goto('/tra-cuu/');
    await box(page).fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

test('accents are optional and rewarded', async ({ page }) => {
  await ask(page, 'tinh truong');
  expect(await results(page).count()).toBeGreaterThan(0);
  await ask(page, 'tỉnh trưởng');
  const marks = await results(page).locator('.passage').first().locator('mark').allInnerTexts();
  expect(marks.map((mark) => mark.toLowerCase())).toContain('tỉnh trưởng');
});

test('the address carries the query and the facets; back and forward work', async ({ page }) => {
  await page.goto('/tra-cuu/');
  await box(page).fill('viện trợ');
  await expect(page).toHaveURL(/q=vi%E1%BB%87n/);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Tìm thấy');
  const facet = page.locator('[data-part="facets"] input[type="checkbox"]').first();
  await facet.check();
  await expect(page).toHaveURL(/&/);
  const filtered = page.url();
  await page.goBack();
  await expect(page).not.toHaveURL(filtered);
  await page.goForward();
  await expect(page).toHaveURL(filtered);
  await page.reload();
  await expect(page.locator('[data-part="facets"] input[type="checkbox"]:checked')).toHaveCount(1);
});

test('by keyboard alone: / to the box, arrows through the results, Esc back, Enter opens', async ({
  page,
}) => {
  await ask(page, 'báo cáo đột xuất');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[data-stop]:focus');
  await expect(focused).toHaveCount(1);
  const first = await focused.getAttribute('href');
  await page.keyboard.press('ArrowDown');
  expect(await focused.getAttribute('href')).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first ?? ''}`);
});

test('/ reaches the search box from any page', async ({ page }) => {
  await page.goto('/van-ban/80-2020-nd-cp/');
  await page.keyboard.press('/');
  await expect(page.locator('header [data-search-box]')).toBeFocused();
  await page.keyboard.type('hoi nghi');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tra-cuu/?q=hoi+nghi');
});

test('counts are announced to screen readers', async ({ page }) => {
  await ask(page, 'hội nghị quốc tế');
  await expect(status(page)).toHaveAttribute('aria-live', 'polite');
  await expect(status(page)).toContainText(/\d+ văn bản.*\d+ đoạn|\d+ đoạn.*\d+ văn bản/);
});

test('nothing found says what was tried and what to do', async ({ page }) => {
  await ask(page, 'xyzzyq plugh');
  const nothing = page.locator('[data-face-of="nothing"].panel');
  await expect(nothing).toBeVisible();
  await expect(nothing.locator('[data-part="tried"]')).not.toBeEmpty();
  await expect(nothing.getByRole('link', { name: 'danh sách văn bản' })).toBeVisible();
});

test('markup in a query and in the data is text', async ({ page }) => {
  await ask(page, '<img src=x onerror="document.title=1"> hội nghị');
  await expect(page).not.toHaveTitle('1');
  expect(await page.locator('[data-search-page] img').count()).toBe(0);
});

test('when the data cannot be loaded it says so and can be tried again', async ({ browser }) => {
  // A page of its own: the failed request is the point, not a fault.
  const page = await browser.newPage({ baseURL: process.env.SITE_URL ?? '' });
  await page.route('**/du-lieu.json', (route) => route.abort());
  await page.goto('/tra-cuu/?q=hoi+nghi');
  await expect(page.locator('[data-face-of="error"]')).toBeVisible();
  await page.unroute('**/du-lieu.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(status(page)).toContainText('Tìm thấy');
  await page.close();
});

test('passages of an act that has ended are found and say so', async ({ page }) => {
  await ask(page, '80/2020');
  await expect(page.locator('[data-search-page]')).toContainText('Hết hiệu lực');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what search needs and where to look instead', async ({ page }) => {
    await page.goto('/tra-cuu/?q=hoi+nghi');
    await expect(
      page.locator('noscript').getByRole('link', { name: 'danh sách văn bản' }),
    ).toBeVisible();
  });
});

test('a long text pasted into the box ends where the search stops reading, and loads again', async ({
  page,
}) => {
  await page.goto('/tra-cuu/');
  await box(page).focus();
  await page.keyboard.insertText('Ủy ban nhân dân cấp tỉnh quyết định viện trợ. '.repeat(400));
  await expect(results(page).first()).toBeVisible();
  const text = await box(page).inputValue();
  expect(text).toHaveLength(MAX_QUERY_LENGTH);
  expect((await page.reload())?.status()).toBe(200);
  await expect(box(page)).toHaveValue(text);
  await expect(results(page).first()).toBeVisible();
});

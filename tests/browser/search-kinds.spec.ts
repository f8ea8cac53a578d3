import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const MINISTER = 'hội thảo có bộ trưởng nước ngoài dự';

const kinds = (page: Page) => page.locator('[data-part="kinds"]');
const matters = (page: Page) => kinds(page).locator('[data-matter]');
const procedures = (page: Page) => kinds(page).locator('[data-procedure]');
const status = (page: Page) => page.locator('.search [role="status"]');
const box = (page: Page) => page.locator('[data-search-page] [data-search-box]');

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/tra-cuu/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toContainText(/Tìm thấy|Không/);
}

test('the example of the home page leads first to who decides, by which clause', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: MINISTER }).click();
  await expect(matters(page)).toHaveCount(1);
  const card = matters(page).first();
  await expect(card).toContainText('tại ngày 22/11/2026');
  await expect(card.locator('.kind-answer')).toContainText('Chủ tịch Ủy ban nhân dân cấp tỉnh');
  const clause = card.getByRole('link', { name: 'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP' });
  await expect(clause).toHaveAttribute('href', '/van-ban/134-2025-nd-cp/#dieu-16-khoan-1');
  await expect(card.locator('.badge').first()).toHaveText('Còn hiệu lực');
  // Before every document, and in the first screen.
  const tops = await page
    .locator('[data-part="kinds"] h3 a, [data-part="documents"] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(tops[0]).toBe('/tham-quyen/hoi-nghi-cap-bo-truong/');
  expect(tops.findIndex((href) => href.startsWith('/van-ban/'))).toBeGreaterThan(0);
  await expect(card.locator('.kind-answer')).toBeInViewport();
});

test('the way to the whole answer asks the finder the same', async ({ page }) => {
  await ask(page, MINISTER);
  await matters(page)
    .getByRole('link', { name: /^Xem đủ câu trả lời/ })
    .click();
  await page.waitForURL('**/tham-quyen/?q=*');
  await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Cho phép tổ chức hội nghị, hội thảo quốc tế có khách nước ngoài cấp Bộ trưởng hoặc tương đương',
  );
});

test('a procedure is found by its name and leads to its page', async ({ page }) => {
  await ask(page, 'xin apostille giay khai sinh');
  const first = procedures(page).first();
  await expect(first).toContainText('Thủ tục');
  await first.getByRole('link').click();
  await page.waitForURL('**/thu-tuc/apostille/');
});

test('answers are for today, not for the day of the build', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-15T03:00:00Z'));
  await ask(page, MINISTER);
  await expect(matters(page).first()).toContainText('tại ngày 15/03/2027');
  await expect(matters(page).locator('.kind-answer')).toHaveText('Chưa xác định');
  await expect(matters(page).locator('.badge').first()).toHaveText('Hết hiệu lực toàn bộ');
});

test('whether it is the commune’s is answered where that is asked', async ({ page }) => {
  await ask(page, 'xã có được tự tiếp khách nước ngoài không');
  await expect(matters(page).first()).toContainText('Thuộc thẩm quyền cấp xã không?');
});

test('what was found is counted, kinds first', async ({ page }) => {
  await ask(page, MINISTER);
  await expect(status(page)).toContainText(/Tìm thấy 1 việc, \d thủ tục, \d+ văn bản, \d+ đoạn\./);
});

for (const query of ['134/2025/NĐ-CP', 'k1 đ4 qđ 3072/2014', 'luật đấu thầu', 'thông tư 09/2025'])
  test(`"${query}" shows documents only`, async ({ page }) => {
    await ask(page, query);
    await expect(kinds(page)).toBeHidden();
    await expect(status(page)).not.toContainText(/việc|thủ tục/);
  });

test('facets alone, and an emptied box, show nothing', async ({ page }) => {
  await ask(page, MINISTER);
  await expect(kinds(page)).toBeVisible();
  await box(page).fill('');
  await expect(kinds(page)).toBeHidden();
  await page.goto('/tra-cuu/?loai=nghi-dinh');
  await expect(status(page)).toContainText('Tìm thấy');
  await expect(kinds(page)).toBeHidden();
});

test('typing on changes them, and what was overtaken does not come back', async ({ page }) => {
  await page.goto('/tra-cuu/');
  await box(page).pressSequentially('apostille giay khai sinh o dau', { delay: 20 });
  await expect(procedures(page).first()).toBeVisible();
  await box(page).fill('luật đấu thầu');
  await expect(kinds(page)).toBeHidden();
  await box(page).fill(MINISTER);
  await box(page).fill('');
  await page.waitForTimeout(600);
  await expect(kinds(page)).toBeHidden();
  await expect(page.locator('[data-face-of="intro"]')).toBeVisible();
});

test('arrows walk through them before the documents', async ({ page }) => {
  await ask(page, MINISTER);
  await box(page).focus();
  const focused = page.locator('[data-stop]:focus');
  const visited: (string | null)[] = [];
  const stops = (await matters(page).count()) + (await procedures(page).count());
  for (let i = 0; i <= stops; i++) {
    await page.keyboard.press('ArrowDown');
    visited.push(await focused.getAttribute('href'));
  }
  expect(visited[0]).toBe('/tham-quyen/hoi-nghi-cap-bo-truong/');
  expect(visited[1]).toMatch(/^\/thu-tuc\//);
  expect(visited.at(-1)).toMatch(/^\/van-ban\//);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

test('sections are named, and each card has a heading', async ({ page }) => {
  await ask(page, MINISTER);
  await expect(page.getByRole('region', { name: 'Ai có thẩm quyền?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Thủ tục' })).toBeVisible();
  await expect(
    matters(page)
      .first()
      .getByRole('heading', { level: 3, name: /cấp Bộ trưởng/ }),
  ).toBeVisible();
});

test('more documents do not draw them again', async ({ page }) => {
  await ask(page, MINISTER);
  await matters(page)
    .first()
    .evaluate((card) => card.setAttribute('data-kept', ''));
  await page.locator('[data-part="facets"] input[type="checkbox"]').first().check();
  await expect(page).toHaveURL(/&/);
  await expect(page.locator('[data-kept]')).toHaveCount(1);
});

test('the examples of the page work', async ({ page }) => {
  await page.goto('/tra-cuu/');
  await page.locator('.examples a').first().click();
  await expect(matters(page).first()).toContainText('cấp Bộ trưởng');
  await page.goto('/tra-cuu/');
  await page.locator('.examples a').nth(1).click();
  await expect(procedures(page).first()).toContainText('Apostille');
});

test('markup in a query is text', async ({ page }) => {
  await ask(page, `${MINISTER} <img src=x onerror="document.title=1">`);
  await expect(matters(page).first()).toBeVisible();
  await expect(page).not.toHaveTitle('1');
  expect(await page.locator('[data-search-page] img').count()).toBe(0);
});

for (const width of [360, 1280])
  for (const late of ['du-lieu.json', 'viec.json'])
    test(`nothing moves when they come, ${late} last, at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const held = new Map<string, () => void>();
      for (const name of ['du-lieu.json', 'viec.json'])
        await page.route(`**/${name}`, async (route) => {
          await new Promise<void>((resolve) => held.set(name, resolve));
          await route.continue();
        });
      await page.goto(`/tra-cuu/?q=${encodeURIComponent(MINISTER)}`);
      await expect(page.getByText('Đang tải dữ liệu tra cứu.').last()).toBeVisible();
      await expect.poll(() => held.size).toBe(2);
      await page.evaluate(async () => {
        await document.fonts.ready;
        const moved: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift' });
        Object.assign(window, { moved });
      });
      const early = late === 'viec.json' ? 'du-lieu.json' : 'viec.json';
      held.get(early)?.();
      await page.waitForTimeout(400);
      await expect(matters(page)).toHaveCount(0);
      held.get(late)?.();
      await expect(matters(page)).toHaveCount(1);
      await expect(status(page)).toContainText('Tìm thấy');
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual(
        [],
      );
    });

test('without them documents are shown alone, and the next query tries again', async ({
  browser,
}) => {
  // A page of its own: the failed request is the point, not a fault.
  const page = await browser.newPage({ baseURL: process.env.SITE_URL ?? '' });
  await page.route('**/viec.json', (route) => route.abort());
  await ask(page, MINISTER);
  await expect(status(page)).toContainText(/^\s*Tìm thấy \d+ văn bản/);
  await expect(kinds(page)).toBeHidden();
  await page.unroute('**/viec.json');
  await box(page).fill(`${MINISTER} thì ai cho phép`);
  await expect(matters(page)).toHaveCount(1);
  await page.close();
});

test('nothing sticks out on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const query of [MINISTER, 'phê duyệt viện trợ không hoàn lại', 'chứng nhận lãnh sự ở đâu']) {
    await ask(page, query);
    await expect(kinds(page)).toBeVisible();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  }
});

import type { Page } from '@playwright/test';
import { faultsByAxe } from './support/axe.ts';
import { expect, test } from './support/site.ts';

const box = (page: Page) => page.locator('[data-search-page] [data-search-box]');
const status = (page: Page) => page.locator('.search [role="status"].status');
const results = (page: Page) => page.locator('[data-part="documents"] > li');
const options = (page: Page) => page.locator('#goi-y [role="option"]');
const chips = (page: Page) => page.locator('[data-part="chip"]');
const recent = (page: Page) => page.locator('[data-part="recent"] > li > a');

async function ask(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`/tra-cuu/?q=${encodeURIComponent(query)}${more}`);
  await expect(status(page)).toContainText(/Tìm thấy|Không/);
}

/** Types letter by letter until suggestions are there. */
async function type(page: Page, text: string): Promise<void> {
  await box(page).pressSequentially(text, { delay: 30 });
  await expect(options(page).first()).toBeVisible();
}

test.describe('suggestions', () => {
  test('name documents, procedures, matters and terms, and Enter opens the marked one', async ({
    page,
  }) => {
    await page.goto('/tra-cuu/');
    await type(page, 'vien tro');
    const kinds = await options(page).locator('.go-to-kind').allInnerTexts();
    expect(kinds).toEqual(expect.arrayContaining(['Văn bản', 'Thẩm quyền', 'Thuật ngữ']));
    await box(page).fill('');
    await type(page, 'apostille');
    await expect(options(page).filter({ hasText: 'Thẩm quyền' }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const marked = page.locator('#goi-y [aria-selected="true"]');
    const href = (await marked.getAttribute('href')) ?? '';
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await marked.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('Escape closes them and keeps the text; ↓ past the last goes on to the results', async ({
    page,
  }) => {
    await page.goto('/tra-cuu/');
    await expect(box(page)).not.toHaveAttribute('role', 'combobox');
    await type(page, 'vien tro');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(box(page)).toHaveValue('vien tro');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type(' ');
    await expect(options(page).first()).toBeVisible();
    for (let i = (await options(page).count()) + 1; i > 0; i--)
      await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeHidden();
    await expect(page.locator('[data-stop]:focus')).toHaveCount(1);
  });

  test('Enter without a mark searches, and they go', async ({ page }) => {
    await page.goto('/tra-cuu/');
    await type(page, 'vien tro');
    await page.keyboard.press('Enter');
    await expect(options(page).first()).toBeHidden();
    await expect(page).toHaveURL(/q=vien\+tro/);
    await expect(results(page).first()).toBeVisible();
  });

  test('a press opens one, and a press elsewhere closes them', async ({ page }) => {
    await page.goto('/tra-cuu/');
    await type(page, 'thoa thuan quoc te');
    await page.locator('h1').click();
    await expect(options(page).first()).toBeHidden();
    await box(page).press('End');
    await type(page, ' ');
    await options(page).filter({ hasText: 'Luật 70/2020/QH14' }).first().click();
    await page.waitForURL('**/van-ban/70-2020-qh14/**');
  });

  test('axe finds nothing in them', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/tra-cuu/');
    await type(page, 'vien tro');
    expect(await faultsByAxe(page, { within: '.search' })).toEqual([]);
  });

  test('without their names the search goes on', async ({ browser }) => {
    // A page of its own: the failed request is the point, not a fault.
    const page = await browser.newPage({ baseURL: process.env.SITE_URL ?? '' });
    await page.route('**/ten.json', (route) => route.abort());
    await page.goto('/tra-cuu/');
    await box(page).pressSequentially('vien tro', { delay: 20 });
    await expect(results(page).first()).toBeVisible();
    await page.waitForTimeout(500);
    await expect(options(page)).toHaveCount(0);
    await page.close();
  });
});

/** Layout shifts that no letter explains, and the moments at which answers were drawn. */
interface Watched {
  readonly moved: { readonly at: number; readonly value: number }[];
  readonly answered: number[];
}

for (const width of [360, 1280])
  test(`typing letter by letter: nothing moves but by a new answer, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tra-cuu/');
    await page.evaluate(async () => {
      await document.fonts.ready;
      const watched: Watched = { moved: [], answered: [] };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput)
            watched.moved.push({ at: shift.startTime, value: shift.value });
        }
      }).observe({ type: 'layout-shift' });
      const root = document.querySelector('[data-search-page]');
      if (root)
        new MutationObserver(() => watched.answered.push(performance.now())).observe(root, {
          attributeFilter: ['data-took', 'data-face'],
        });
      Object.assign(window, { watched });
    });
    // Slow enough for answers and suggestions between letters, and for what comes late to be counted.
    await box(page).pressSequentially('hội thảo quốc tế có bộ trưởng', { delay: 90 });
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('[data-matter]').first()).toBeVisible();
    await page.waitForTimeout(1500);
    // On a machine that answers within half a second there are none at all.
    const { moved, answered } = await page.evaluate(
      () => (window as unknown as { watched: Watched }).watched,
    );
    const alone = moved.filter(({ at }) => !answered.some((drawn) => Math.abs(at - drawn) < 150));
    expect(alone).toEqual([]);
    // Nor do suggestions move anything, whose coming right after a letter the measure forgives.
    const top = (): Promise<number | undefined> =>
      page
        .locator('.live')
        .boundingBox()
        .then((frame) => frame?.y);
    await box(page).fill('');
    const before = await top();
    await type(page, 'vien tro');
    expect(await top()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await top()).toBe(before);
  });

test.describe('searches made on this device', () => {
  test('what was submitted, opened or paused on is listed when the box is empty', async ({
    page,
  }) => {
    await page.goto('/tra-cuu/');
    await expect(page.getByText('Chỉ lưu trên máy này')).toBeHidden();
    await box(page).pressSequentially('viện trợ', { delay: 20 });
    await page.keyboard.press('Enter');
    await ask(page, 'báo cáo đột xuất');
    await results(page).first().locator('.passage a').first().click();
    await page.waitForURL('**/van-ban/**');
    await ask(page, 'phóng viên thường trú');
    await page.waitForTimeout(2800);
    await ask(page, 'chỉ lướt qua');
    await page.goto('/tra-cuu/');
    await expect(recent(page)).toHaveText([
      'phóng viên thường trú',
      'báo cáo đột xuất',
      'viện trợ',
    ]);
    await expect(page.getByText('Chỉ lưu trên máy này')).toBeVisible();
    await recent(page).nth(1).click();
    await expect(box(page)).toHaveValue('báo cáo đột xuất');
    await expect(results(page).first()).toBeVisible();
  });

  test('each can be removed by keyboard, and all at once', async ({ page }) => {
    await page.goto('/tra-cuu/');
    await page.evaluate(() =>
      localStorage.setItem('tim-gan-day', '["viện trợ","<img src=x onerror=alert(1)>","lễ tân"]'),
    );
    await page.reload();
    await expect(recent(page)).toHaveText(['viện trợ', '<img src=x onerror=alert(1)>', 'lễ tân']);
    expect(await page.locator('[data-search-page] img').count()).toBe(0);
    await page.getByRole('button', { name: 'Xóa “viện trợ”' }).focus();
    await page.keyboard.press('Enter');
    await expect(recent(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: /^Xóa “<img/ })).toBeFocused();
    await page.getByRole('button', { name: 'Xóa hết' }).click();
    await expect(page.getByText('Tìm gần đây')).toBeHidden();
    await expect(box(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('tim-gan-day'))).toBeNull();
  });

  for (const [what, script] of [
    ['blocked', 'Object.defineProperty(window,"localStorage",{get(){throw new Error("no")}})'],
    ['full', 'Storage.prototype.setItem=()=>{throw new Error("full")}'],
    ['spoilt', 'localStorage.setItem("tim-gan-day","{[")'],
  ] as const)
    test(`storage that is ${what} does no harm`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/tra-cuu/');
      await box(page).fill('viện trợ');
      await page.keyboard.press('Enter');
      await expect(results(page).first()).toBeVisible();
      await box(page).fill('');
      await expect(page.getByRole('heading', { name: 'Có thể gõ gì?' })).toBeVisible();
    });
});

test('every part of a query is told and can be taken away, by keyboard too', async ({ page }) => {
  await ask(
    page,
    'hội nghị "quốc tế" -biên loại:quyết-định cấp:tỉnh năm:2010-2026 hiệu-lực:"chưa rõ"',
  );
  const reading = page.locator('[data-part="reading"]');
  await expect(reading).toContainText('đúng cụm “quốc tế”');
  await expect(reading).toContainText('Bỏ các đoạn có “biên”');
  await expect(reading).toContainText('cấp Tỉnh');
  await expect(reading).toContainText('năm từ 2010 đến 2026');
  await expect(chips(page)).toHaveCount(7);
  await page.getByRole('button', { name: 'Bỏ khỏi câu tìm không có “biên”' }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(
    'hội nghị "quốc tế" loại:quyết-định cấp:tỉnh năm:2010-2026 hiệu-lực:"chưa rõ"',
  );
  await expect(chips(page)).toHaveCount(6);
  await expect(chips(page).first()).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ khỏi câu tìm cấp:tỉnh' }).click();
  await expect(reading).not.toContainText('cấp Tỉnh');
  await page.goBack();
  await expect(reading).toContainText('cấp Tỉnh');
});

test('the level narrows, stands in the address and in the operators told', async ({ page }) => {
  await ask(page, 'hội nghị');
  const level = page.locator('input[name="level"][value="cap-tinh"]');
  await level.check();
  await expect(page).toHaveURL(/cap=cap-tinh/);
  await page.reload();
  await expect(level).toBeChecked();
  const issuers = await results(page).locator('[data-part="issuer"]').allInnerTexts();
  expect(issuers.length).toBeGreaterThan(0);
  for (const issuer of issuers) expect(issuer).toMatch(/Hải Phòng|Lạng Sơn/);
  await page.goto('/tra-cuu/');
  await page.getByText('Dấu và phép lọc').click();
  for (const sign of ['"', '-', 'loại:', 'cấp:', 'năm:', 'cơ-quan:', 'lĩnh-vực:', 'hiệu-lực:'])
    await expect(page.locator('.intro code').filter({ hasText: sign }).first()).toBeVisible();
});

test('on a phone the facets stand behind one button that tells how many are chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await ask(page, 'hội nghị', '&cap=cap-tinh&loai=quyet-dinh');
  const button = page.locator('.facet-panel > summary');
  await expect(button).toHaveText('Lọc kết quả (đang chọn 2)');
  await expect(page.locator('[data-part="facets"]')).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="facets"]')).toBeVisible();
  await page.locator('input[name="level"][value="cap-tinh"]').uncheck();
  await expect(button).toHaveText('Lọc kết quả (đang chọn 1)');
  await expect(page.locator('[data-part="facets"]')).toBeVisible();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBe(0);
});

for (const query of ['hoi nghi quoc te', 'lãnh sự'])
  test(`"${query}" may mean many matters: none is picked, the choice is one press away`, async ({
    page,
  }) => {
    await ask(page, query);
    await expect(page.locator('[data-matter]')).toHaveCount(0);
    await expect(page.locator('[data-several]')).toContainText(/Câu hỏi còn rộng: \d+ việc/);
    await page.getByRole('link', { name: 'Chọn việc để biết ai có thẩm quyền' }).click();
    await page.waitForURL('**/tham-quyen/?q=*');
    await expect(page.locator('[data-results]')).toContainText(/\d+ việc/);
  });

test('a term is answered by its clause, and all terms have a page', async ({ page }) => {
  await ask(page, 'vốn đối ứng là gì');
  const card = page.locator('[data-term]');
  await expect(card).toContainText('Tóm lược, không phải nguyên văn');
  await expect(card.locator('.badge')).toHaveText('Còn hiệu lực');
  await expect(status(page)).toContainText('Tìm thấy 1 thuật ngữ');
  await page.getByRole('link', { name: 'Mọi thuật ngữ' }).first().click();
  await page.waitForURL('**/tra-cuu/thuat-ngu/');
  const terms = page.locator('.term');
  expect(await terms.count()).toBeGreaterThanOrEqual(30);
  await expect(terms.filter({ has: page.locator('.grounds a') })).toHaveCount(await terms.count());
  await terms.first().locator('.grounds a').click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('more documents come in the address, and the first of them takes the focus', async ({
  page,
}) => {
  await ask(page, 'nước ngoài');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm văn bản' }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).locator('h3 a')).toBeFocused();
  await expect(page).toHaveURL(/so=20/);
  await results(page).nth(15).locator('h3 a').click();
  await page.waitForURL('**/van-ban/**');
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
});

test('further passages come by keyboard, at 360 px, and the first of them takes the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await ask(page, 'Sở Ngoại vụ có trách nhiệm');
  const first = results(page).first();
  const more = first.getByRole('button', { name: /^Còn \d+ đoạn của / });
  const before = await first.locator('.passage').count();
  const told = Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(first.locator('.passage')).toHaveCount(before + told);
  await expect(first.locator('.passage').nth(before).locator('a')).toBeFocused();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBe(0);
});

import type { Page } from '@playwright/test';
import { choose, DRAFT, drawn, findings, part } from './support/draft-page.ts';
import { docxOf, htmlOf, pdfOf } from './support/draft-files.ts';
import { startListener } from './support/listener.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { loadFromElsewhere, sendFromPage } from './support/sending.ts';
import { expect, test } from './support/stick.ts';

// One edition for all of them: they stay in one worker.
test.describe.configure({ mode: 'default' });

const QD3072 = '/van-ban/3072-2014-qd-ubnd-hai-phong/';

/** Typed without accents, with them, and as a citation. */
const QUERIES = [
  'hoi nghi hoi thao quoc te tai thanh pho',
  'hợp pháp hóa lãnh sự',
  'k1 đ16 nđ 134/2025',
] as const;

/** The search page has its answer. */
async function answered(page: Page): Promise<void> {
  await page
    .locator('[data-face="results"], [data-face="target"], [data-face="nothing"]')
    .waitFor();
}

/** Addresses and words of what a search page shows first, the addresses as the site has them. */
async function firstResults(page: Page, pathOf: (url: string) => string): Promise<string[]> {
  await answered(page);
  const found = await page
    .locator('[data-part="documents"] a')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map((one) => [one.href, one.innerText]));
  return found.map(([href = '', text = '']) => `${pathOf(href)} ${text}`);
}

test('a press on the file at the root opens the first page, and from there the site', async ({
  page,
  stick,
  requests,
}) => {
  await page.goto(stick.url('/Mo-trang.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => stick.pathOf(page.url())).toBe('/');
  await page.getByRole('link', { name: 'Văn bản', exact: true }).first().click();
  await expect.poll(() => stick.pathOf(page.url())).toBe('/van-ban/');
  await page.locator('.site-name').click();
  await expect.poll(() => stick.pathOf(page.url())).toBe('/');
  expect(requests.length).toBeGreaterThan(20);
});

test('the fonts and the theme are there, and the theme is kept', async ({ page, stick }) => {
  await page.goto(stick.url(QD3072));
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    }),
  ).toBe(true);
  const root = page.locator('html');
  await page.locator('[data-theme-toggle]').click();
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.goto(stick.url('/'));
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('a search finds what the site finds, in the same order', async ({
  page,
  stick,
  browser,
  baseURL,
}) => {
  const online = await browser.newPage();
  for (const query of QUERIES) {
    await online.goto(`${baseURL ?? ''}/tra-cuu/?q=${encodeURIComponent(query)}`);
    const wanted = await firstResults(online, (url) => decodeURI(url.replace(baseURL ?? '', '')));
    expect(wanted.length, query).toBeGreaterThan(0);
    await page.goto(stick.url('/'));
    // As people ask: by the form of the first page.
    const box = page.locator('main form[role="search"] input[name="q"]').first();
    await box.fill(query);
    await box.press('Enter');
    await page.waitForURL(/tra-cuu\/index\.html\?q=/);
    expect(await firstResults(page, stick.pathOf), query).toEqual(wanted);
  }
  await online.close();
});

test('typing searches too, the address follows, and a result leads to its place', async ({
  page,
  stick,
}) => {
  await page.goto(stick.url('/tra-cuu/'));
  await page.locator('[data-search-box]').pressSequentially('hoi thao quoc te');
  const link = page.locator('[data-part="documents"] .passage a').first();
  await link.waitFor();
  await expect(page).toHaveURL(/tra-cuu\/index\.html\?q=hoi\+thao\+quoc\+te$/);
  await link.click();
  await expect.poll(() => stick.pathOf(page.url())).toMatch(/^\/van-ban\/[\w-]+\/#[\w-]+$/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the palette finds a document and goes there', async ({ page, stick }) => {
  await page.goto(stick.url(QD3072));
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Đi nhanh' });
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('luat thoa thuan quoc te');
  await page.keyboard.press('Enter');
  await expect.poll(() => stick.pathOf(page.url())).toBe('/van-ban/70-2020-qh14/');
});

test('a provision is gone to by its address; a citation shows what it leads to', async ({
  page,
  stick,
}) => {
  await page.goto(stick.url(`${QD3072}#quy-dinh-dieu-8-khoan-1-doan-2`));
  const place = page.locator('#quy-dinh-dieu-8-khoan-1-doan-2');
  await expect(place).toBeInViewport();
  expect(await place.evaluate((element) => element.matches(':target'))).toBe(true);
  await page.locator('a.cite[href*="93-2009-nd-cp"]').first().click();
  const box = page.getByRole('dialog');
  await expect(box.getByRole('heading')).toContainText('93/2009/NĐ-CP');
  await expect(box.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
  await box.getByRole('link', { name: /80\/2020\/NĐ-CP/ }).click();
  await expect.poll(() => stick.pathOf(page.url())).toBe('/van-ban/80-2020-nd-cp/');
});

test('a link copied for others is no address on the stick, and the menu says what it is', async ({
  page,
  stick,
}) => {
  await page.goto(stick.url(QD3072));
  await page.locator('#quy-dinh-dieu-4 > a.anchor').click();
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  const dialog = page.getByRole('dialog', { name: 'Điều 4' });
  await expect(dialog).toContainText('không biết địa chỉ của trang trên mạng');
  const preview = dialog.locator('.citation-preview');
  await expect(preview).toContainText(/^Điều 4 Quy định .* \(\/van-ban\/.*#quy-dinh-dieu-4\)$/u);
  await expect(preview).not.toContainText('file:');
});

test('another day is asked about, links go on asking for it, and back leads back', async ({
  page,
  stick,
}) => {
  await page.goto(stick.url('/van-ban/80-2020-nd-cp/'));
  const badge = page.locator('.doc-state .badge');
  await expect(badge).toHaveText('Hết hiệu lực toàn bộ');
  await page.getByLabel('Xem tại ngày').fill('7/12/2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/index\.html\?ngay=2025-12-07$/);
  await expect(badge).toHaveText('Còn hiệu lực');
  const asking = page.locator('main a[href*="ngay=2025-12-07"]').first();
  await expect(asking).toHaveAttribute('href', /^\.\.\/\.\.\/.*index\.html\?ngay=2025-12-07/);
  await page.goBack();
  await expect(badge).toHaveText('Hết hiệu lực toàn bộ');
});

test('the finder answers who decides, with links to the clauses', async ({ page, stick }) => {
  await page.goto(stick.url('/tham-quyen/'));
  await page.getByLabel('Việc cần hỏi').pressSequentially('hoi thao co bo truong du');
  const clause = page.locator('[data-results] .who-clauses a').first();
  await expect(clause).toHaveAttribute(
    'href',
    '../van-ban/134-2025-nd-cp/index.html#dieu-16-khoan-1',
  );
  await clause.click();
  await expect(page.locator('#dieu-16-khoan-1')).toBeInViewport();
});

test('a self-check is answered, and what was done is kept', async ({ page, stick }) => {
  await page.goto(stick.url('/tap-huan/ban-do-tham-quyen/'));
  const first = page.locator('[data-question]').first();
  const [key] = JSON.parse((await page.locator('#dap-an').textContent()) ?? '[]') as {
    right: number;
  }[];
  await first
    .getByRole('radio')
    .nth(key?.right ?? 0)
    .check();
  await first.getByRole('button', { name: 'Trả lời' }).click();
  await expect(first.getByRole('status')).toHaveText('Đúng.');
  await page.goto(stick.url('/tap-huan/'));
  await expect(page.locator('main')).toContainText(/1\s*\/\s*\d+|1 trên \d+/);
});

test('days are counted, and slides lead back to their lesson', async ({ page, stick }) => {
  await page.goto(stick.url('/bao-cao/tinh-ngay/?so=40&loai=ngay&chieu=truoc&tu=2026-12-31'));
  await expect(page.locator('[data-answer]')).toContainText('Thứ Sáu, 20/11/2026');
  await page.goto(stick.url(PAGE_KINDS.slides));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#trang-2$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => stick.pathOf(page.url())).toBe(PAGE_KINDS.lesson);
});

test('a draft is read from PDF and Word files and checked', async ({ page, stick, browser }) => {
  const files = [await pdfOf(browser, htmlOf(DRAFT)), await docxOf(DRAFT)];
  for (const file of files) {
    await page.goto(stick.url('/kiem-tra-can-cu/'));
    await expect(part(page, 'day')).not.toHaveValue('');
    await choose(page, file);
    await drawn(page);
    expect((await findings(page)).length).toBeGreaterThan(1);
  }
});

test('no kind of page has an error, a violation or a link that leaves the folder', async ({
  page,
  stick,
}) => {
  // What a query asks for is drawn by the same scripts as the page without one.
  const paths = new Set(Object.values(PAGE_KINDS).map((path) => path.replace(/\?.*/, '')));
  // No server says of an address that it is none.
  paths.delete(PAGE_KINDS['not found']);
  for (const path of [...paths, '/404.html']) {
    await page.goto(stick.url(path));
    const outside = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('[href^="/"], [src^="/"], [action^="/"]'),
        ({ outerHTML }) => outerHTML.slice(0, 120),
      ),
    );
    expect(outside, path).toEqual([]);
  }
});

test('its pages can send nothing out', async ({ browser, stick }) => {
  const listener = await startListener();
  // A page of its own, with a network: refusals are the point here, not faults.
  const page = await browser.newPage();
  await page.goto(stick.url('/'));
  await page.evaluate(sendFromPage, listener.origin);
  await page.evaluate(loadFromElsewhere, listener.origin);
  await page.waitForTimeout(500);
  expect(listener.heard).toEqual([]);
  await page.close();
  await listener.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('it is read, and links lead on', async ({ page, stick }) => {
    await page.goto(stick.url(QD3072));
    await page.locator('nav[aria-label="Mục chính"] a', { hasText: 'Thẩm quyền' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(stick.pathOf(page.url())).toBe('/tham-quyen/');
  });
});

import type { Browser, Page } from '@playwright/test';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { startSearchSite, type SearchSite } from './support/search-site.ts';
import { expect, test } from './support/site.ts';

const notice = (page: Page) => page.locator('[data-part="notice"]');
const box = (page: Page) => page.locator('[data-search-page] [data-search-box]');
const first = (page: Page) => page.locator('[data-part="documents"] > li').first().locator('h3 a');

test.describe('a site with a search server', () => {
  // One server and one site for all, in this order: the last tests leave it with other content.
  test.describe.configure({ mode: 'serial' });
  test.skip(!hasServerBinary(), 'There is no search server for this machine; MEILI_BIN names one.');

  let site: SearchSite;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    site = await startSearchSite();
  });
  test.afterAll(() => site.stop());
  test.beforeEach(() => {
    site.between = { kind: 'nothing' };
  });

  /** A page of its own: that requests fail is the point here, not a fault. */
  async function open(browser: Browser, query: string): Promise<Page> {
    const page = await browser.newPage();
    // Answers and movements with their times, for those who measure.
    await page.addInitScript(() => {
      const seen = { notice: 0, results: 0, moved: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.moved += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const part = (target instanceof Element ? target : target.parentElement)?.closest(
            '[data-part="notice"], [data-part="documents"]',
          );
          if (part instanceof HTMLElement)
            seen[part.dataset.part === 'notice' ? 'notice' : 'results'] = performance.now();
        }
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto(`${site.origin}/tra-cuu/?q=${encodeURIComponent(query)}`);
    return page;
  }
  const seen = (page: Page) =>
    page.evaluate(
      () => (window as unknown as { seen: Record<'notice' | 'results' | 'moved', number> }).seen,
    );

  /** The data of the browser's own search are there, and its index. */
  async function prepared(page: Page): Promise<void> {
    await page.waitForFunction(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/du-lieu/'))
          .length === 2,
    );
    await page.waitForTimeout(300);
  }

  /** Lets the page's clock run, slowly enough that answers come in between. */
  async function pass(page: Page, seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      await page.clock.runFor(1000);
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async function ask(page: Page, query: string): Promise<void> {
    await box(page).fill(query);
    await expect(first(page)).toBeVisible();
  }

  test('is answered by it, with the same first document as by the browser', async ({ browser }) => {
    const byServer: (string | null)[] = [];
    const page = await open(browser, site.queries[0] ?? '');
    for (const query of site.queries) {
      const before = site.asked();
      await ask(page, query);
      await expect.poll(() => site.asked()).toBeGreaterThan(before);
      await expect(first(page)).toContainText(/\d/);
      // On a busy machine the answer before may stand there for a while.
      const shown = (): Promise<string | null> => first(page).getAttribute('href');
      await expect.poll(shown).not.toBe(byServer.at(-1) ?? null);
      byServer.push(await shown());
    }
    await expect(notice(page)).toBeEmpty();
    expect(new Set(byServer).size).toBe(site.queries.length);

    site.between = { kind: 'page', text: '<!doctype html><p>Đăng nhập' };
    const own = await open(browser, '');
    await expect(notice(own)).toContainText(
      'trả lời không đúng dạng; đang tìm ngay trong trình duyệt',
    );
    const byBrowser: (string | null)[] = [];
    for (const query of site.queries) {
      await ask(own, query);
      await own.waitForTimeout(500);
      byBrowser.push(await first(own).getAttribute('href'));
    }
    expect(byServer).toEqual(byBrowser);
    await page.close();
    await own.close();
  });

  test('a slow server: 1.5 s, then the browser within 300 ms, told, and nothing moves', async ({
    browser,
  }) => {
    const page = await open(browser, site.queries[0] ?? '');
    await expect(first(page)).toBeVisible();
    await prepared(page);
    const { moved } = await seen(page);
    site.between = { kind: 'delay', milliseconds: 6000 };
    const asking = page.waitForRequest('**/tim/multi-search');
    await box(page).fill(site.queries[1] ?? '');
    await asking;
    const began = await page.evaluate(() => performance.now());
    await expect(notice(page)).toHaveText(
      'Máy chủ tìm kiếm không trả lời; đang tìm ngay trong trình duyệt.',
    );
    await expect.poll(async () => (await seen(page)).results).toBeGreaterThan(began);
    const { notice: known, results, moved: after } = await seen(page);
    expect(results - known).toBeLessThanOrEqual(300);
    expect(results - began).toBeLessThanOrEqual(1500 + 300);
    expect(after).toBe(moved);
    await page.close();
  });

  test('a server killed while the page is open, and back again', async ({ browser }) => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${site.origin}/tra-cuu/?q=${encodeURIComponent(site.queries[0] ?? '')}`);
    await expect(first(page)).toBeVisible();
    await site.kill();
    await box(page).fill(site.queries[1] ?? '');
    await page.clock.runFor(200);
    await expect(notice(page)).toContainText('không trả lời; đang tìm ngay trong trình duyệt');
    await expect(first(page)).toBeVisible();
    const inVain = site.asked();
    await pass(page, 31);
    await expect.poll(() => site.asked()).toBeGreaterThan(inVain);
    await expect(notice(page)).not.toBeEmpty();

    await site.restart();
    await pass(page, 60);
    await expect(notice(page)).toBeEmpty();
    const [before, shown] = [site.asked(), (await first(page).getAttribute('href')) ?? ''];
    await box(page).fill(site.queries[2] ?? '');
    await page.clock.runFor(200);
    await expect(first(page)).not.toHaveAttribute('href', shown);
    expect(site.asked()).toBeGreaterThan(before);
    await expect(notice(page)).toBeEmpty();
    await page.close();
  });

  test('a key it does not know: told, answered by the browser, asked again ten minutes later', async ({
    browser,
  }) => {
    site.between = { kind: 'wrong key' };
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${site.origin}/tra-cuu/?q=${encodeURIComponent(site.queries[0] ?? '')}`);
    await expect(notice(page)).toContainText('từ chối khóa của trang; đang tìm');
    await expect(first(page)).toBeVisible();
    const asked = site.asked();
    await page.clock.fastForward(540_000);
    await box(page).fill(site.queries[1] ?? '');
    await page.clock.runFor(200);
    await expect(first(page)).toBeVisible();
    expect(site.asked()).toBe(asked);
    await page.clock.fastForward(60_000);
    await expect.poll(() => site.asked()).toBeGreaterThan(asked);
    await expect(notice(page)).toContainText('từ chối khóa của trang; đang tìm');

    // Put right, it is used again.
    site.between = { kind: 'nothing' };
    await pass(page, 1);
    await page.clock.fastForward(600_000);
    await pass(page, 1);
    await expect(notice(page)).toBeEmpty();
    await page.close();
  });

  test('other content swapped in: noticed with the next question, and by new pages', async ({
    browser,
  }) => {
    const page = await open(browser, site.queries[0] ?? '');
    await expect(first(page)).toBeVisible();
    await site.replaceContent();
    await box(page).fill(site.queries[2] ?? '');
    await expect(notice(page)).toContainText('giữ bản nội dung khác với trang; đang tìm');
    // The sixth document is on the page's own data only.
    await expect(first(page)).toBeVisible();
    await page.reload();
    await expect(notice(page)).toContainText('giữ bản nội dung khác với trang; đang tìm');
    await expect(first(page)).toBeVisible();
    await page.close();
  });
});

test('the search in the browser is ready half a second after its data', async ({ browser }) => {
  // A page of its own: where the clock is set, the browser tells no times of resources.
  const page = await browser.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { built } = document.querySelector<HTMLElement>('[data-search-page]')?.dataset ?? {};
      if (built !== undefined)
        document.documentElement.dataset.readyAt ??= String(performance.now());
    }).observe(document, { attributes: true, subtree: true });
  });
  const waits: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.goto('/tra-cuu/');
    await page.locator('[data-ready-at]').waitFor({ state: 'attached' });
    waits.push(
      await page.evaluate(() => {
        const files = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/tra-cuu/du-lieu/'));
        const came = Math.max(
          ...files.map((one) => (one as PerformanceResourceTiming).responseEnd),
        );
        return Number(document.documentElement.dataset.readyAt) - came;
      }),
    );
  }
  // The best of three: other tests run beside this one.
  expect(Math.min(...waits)).toBeLessThanOrEqual(500);
  expect(Math.min(...waits)).toBeGreaterThan(0);
  await page.close();
});

test('a damaged file of data is named, and can be had again', async ({ browser }) => {
  // A page of its own: the damaged file is the point, not a fault.
  const page = await browser.newPage({ baseURL: process.env.SITE_URL ?? '' });
  const files = '**/tra-cuu/du-lieu/*.json';
  await page.route(files, (route) => route.fulfill({ body: '["1. Khoản' }));
  await page.goto('/tra-cuu/?q=hoi+nghi');
  await expect(page.locator('[data-part="found"]')).toContainText(
    /thiếu tệp du-lieu\/\w+\.json, hoặc tệp bị hỏng/,
  );
  await page.unroute(files);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(first(page)).toBeVisible();
  await page.close();
});

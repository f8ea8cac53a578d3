import { test as plain, expect, type Page } from '@playwright/test';
import { TEST_NOW } from '../../scripts/lib/test-day.ts';
import { CACHES } from '../../src/offline/addresses.ts';
import { faultsByAxe } from './support/axe.ts';
import { awaitLateScripts } from './support/late-scripts.ts';
import {
  forget,
  NEWER,
  newerSite,
  startOfflineSite,
  type OfflineSite,
} from './support/offline-site.ts';

// Not the usual page: servers fail here on purpose, and browsers report that as errors.
const test = plain.extend<{ site: OfflineSite }>({
  site: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const site = await startOfflineSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(TEST_NOW);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(page);
    expect(errors).toEqual([]);
  },
});
test.use({ serviceWorkers: 'allow' });

const LAW = '/van-ban/70-2020-qh14/';
const news = (page: Page) => page.locator('[data-part="news"]');
const copyNotice = (page: Page) => page.getByRole('complementary', { name: 'Bản lưu' });

/** Paths in one of the browser's caches. */
const kept = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    async (cache) =>
      (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname),
    name,
  );

/** Opens a page, and waits until the worker keeps it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => kept(page, CACHES.pages), { timeout: 15_000 }).toContain(path);
}

/** The server answers, but only after some milliseconds. */
const late = (wait: number): Promise<'pass'> =>
  new Promise((done) => {
    setTimeout(done, wait, 'pass');
  });

/** Nothing is wrong with what matches; a whole page of law takes axe ten seconds. */
async function passesAxe(page: Page, selector: string): Promise<void> {
  expect(await faultsByAxe(page, { within: selector })).toEqual([]);
}

/** Opens the page of the offline edition and saves parts by their ids. */
async function choose(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto('/ngoai-tuyen/');
  // Until it is ready the page shows none of it; a group that is open would be taken for folded.
  await expect(page.locator('[data-waits]')).toHaveCount(0);
  for (const id of ids) {
    const box = page.locator(`input[value="${id}"]`);
    await box.waitFor({ state: 'attached' });
    const group = page.locator('details', { has: box });
    if (!(await box.isVisible())) await group.locator('summary').click();
    await box.check();
  }
  await page.getByRole('button', { name: 'Tải về' }).click();
}

/** Saves parts and waits until the worker serves the page. */
async function save(page: Page, ids: readonly string[]): Promise<void> {
  await choose(page, ids);
  await expect(news(page)).toContainText('Đã lưu xong', { timeout: 20_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a visited page is there when the server is gone, and says of which day it is', async ({
  page,
  site,
}) => {
  await visit(page, LAW);
  await expect(copyNotice(page)).toHaveCount(0);
  await site.cut();
  await page.goto('about:blank');
  await page.goto(`${LAW}#dieu-3`);
  await expect(copyNotice(page)).toContainText('bản lưu ngày');
  await expect(page.locator('#dieu-3')).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"'))).toBe(true);
  await passesAxe(page, '.offline-copy');
  await site.mend();
  await copyNotice(page).getByRole('link', { name: 'Tải lại' }).click();
  await expect(copyNotice(page)).toHaveCount(0);

  await test.step('also when the server is broken, or takes too long', async () => {
    site.meddle = (path, response) => {
      if (path !== LAW) return 'pass';
      response.writeHead(503).end();
      return 'done';
    };
    await page.goto('about:blank');
    await page.goto(LAW);
    await expect(copyNotice(page)).toBeVisible();
    site.meddle = (path) => (path === LAW ? late(6000) : 'pass');
    await page.goto('about:blank');
    await page.goto(LAW);
    await expect(copyNotice(page)).toBeVisible();
  });
});

test('a page that was not kept: says so, and lists what is', async ({ page, site }) => {
  await visit(page, LAW);
  await site.cut();
  await page.goto('/van-ban/134-2025-nd-cp/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này chưa được lưu');
  await expect(page).toHaveURL(/134-2025-nd-cp/);
  await page.getByRole('link', { name: /Luật Thỏa thuận quốc tế/ }).click();
  await expect(page).toHaveURL(new RegExp(LAW));
  // Without its last stroke an address leads on.
  await page.goto(LAW.slice(0, -1));
  await expect(page).toHaveURL(new RegExp(`${LAW}$`));
});

test('chosen parts work whole: never visited pages, pop-overs, search, and the sealed page', async ({
  page,
  site,
}) => {
  await save(page, ['tra-cuu', 'loai-luat', 'kiem-tra-can-cu']);
  await expect(page.locator('[data-part="kept"] li')).toHaveCount(3);
  await passesAxe(page, 'main');
  await site.cut();

  awaitLateScripts(page);
  await page.goto(LAW);
  await expect(copyNotice(page)).toContainText('bản lưu ngày 22/11/2026');
  await page.locator('.law a.cite').first().click();
  await expect(page.locator('.cite-popover')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(
    page.getByRole('dialog', { name: 'Đi nhanh' }).getByRole('option').first(),
  ).toBeVisible();

  await page.goto('/tra-cuu/?q=thỏa+thuận+quốc+tế');
  await expect(page.locator('main')).toContainText(/Còn \d+ đoạn\s+của Nghị định/u);

  await page.goto('/kiem-tra-can-cu/');
  await page.locator('[data-part="text"]').fill('Căn cứ Nghị định số 80/2020/NĐ-CP;');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(page.locator('.draft-finding').first()).toBeVisible();
});

test('cancelled, cut off or refused, a download changes nothing, and says so', async ({
  page,
  site,
}) => {
  await save(page, ['huong-dan']);
  const before = (await kept(page, CACHES.store)).length;

  await test.step('cancelled', async () => {
    site.meddle = (path) => (path.startsWith('/thu-tuc/') ? late(5000) : 'pass');
    await choose(page, ['thu-tuc']);
    await page.getByRole('button', { name: 'Hủy' }).click();
    await expect(news(page)).toHaveText('Đã hủy. Những gì đã lưu trước đó vẫn nguyên.');
    await expect(page.getByRole('button', { name: 'Tải về' })).toBeFocused();
    await expect.poll(async () => (await kept(page, CACHES.store)).length).toBe(before);
  });
  await test.step('a file the server refuses', async () => {
    site.meddle = (path, response) => {
      if (path !== '/thu-tuc/apostille/') return 'pass';
      response.writeHead(500).end();
      return 'done';
    };
    await choose(page, ['thu-tuc']);
    await expect(news(page)).toContainText('/thu-tuc/apostille/ (mã 500)');
  });
  await test.step('a file that came damaged', async () => {
    site.meddle = (path, response) => {
      if (path !== '/thu-tuc/apostille/') return 'pass';
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Đăng nhập mạng</p>');
      return 'done';
    };
    await choose(page, ['thu-tuc']);
    await expect(news(page)).toContainText('khác bản kê');
    await expect(page.locator('[data-part="kept"] li')).toHaveCount(1);
  });
  await test.step('the next try fetches only what is missing', async () => {
    site.meddle = () => 'pass';
    await page.goto('/ngoai-tuyen/');
    site.asked.length = 0;
    await choose(page, ['thu-tuc']);
    await expect(news(page)).toContainText('Đã lưu xong', { timeout: 20_000 });
    await expect(page.locator('[data-part="kept"] li')).toHaveCount(2);
    const again = site.asked.filter((path) => path.startsWith('/thu-tuc/'));
    expect(again).toContain('/thu-tuc/apostille/');
    expect(again.length).toBeLessThan(15);
  });
  await test.step('what is removed is gone', async () => {
    await page.getByRole('button', { name: 'Xóa tất cả những gì đã lưu' }).click();
    await expect(page.locator('[data-part="kept-none"]')).toBeVisible();
    const left = await kept(page, CACHES.store);
    expect(left.filter((path) => path.startsWith('/thu-tuc/'))).toEqual([]);
  });
});

test('a new edition is offered, not forced; agreed to, only what changed is fetched', async ({
  page,
  site,
  context,
}) => {
  await save(page, ['loai-luat', 'tra-cuu']);
  const newer = await newerSite(LAW, (html) => html.replace('<h1', '<h1 data-newer'));
  try {
    const other = await context.newPage();
    await other.goto('/huong-dan/');
    await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await other.evaluate(() => Object.assign(globalThis, { stands: true }));

    await site.publish(newer);
    await page.goto('/thu-tuc/');
    const offer = page.getByRole('complementary', { name: 'Bản mới' });
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((one) => one?.update()),
    );
    await expect(offer).toContainText(`Có bản mới ngày ${NEWER.day}.`, { timeout: 15_000 });
    await expect(offer).toContainText('cập nhật 1 tệp');
    // Nothing has happened yet: the old worker stands, and so does the kept copy.
    expect(await page.evaluate(waitingWorker)).toBe(true);

    site.asked.length = 0;
    const reloaded = page.waitForEvent('load');
    await offer.getByRole('button', { name: 'Cập nhật' }).click();
    await reloaded;
    // It reloads by itself: what is asked of it meanwhile is asked again.
    await other.waitForFunction(() => !('stands' in globalThis));
    expect(await page.evaluate(waitingWorker)).toBe(false);
    expect(site.asked.filter((path) => path.startsWith('/van-ban/'))).toEqual([LAW]);
    expect(site.asked.filter((path) => path.startsWith('/tra-cuu/'))).toEqual([]);

    await site.cut();
    await page.goto(LAW);
    await expect(copyNotice(page)).toContainText(`bản lưu ngày ${NEWER.day}`);
    await expect(page.locator('h1[data-newer]')).toBeVisible();
  } finally {
    await forget(newer);
  }
});

test('who keeps nothing is told of a new edition only on a page that has stood long', async ({
  page,
  site,
  context,
}) => {
  await visit(page, '/huong-dan/');
  const newer = await newerSite(LAW, (html) => html.replace('<h1', '<h1 data-newer'));
  try {
    await site.publish(newer);
    await page.clock.setFixedTime(TEST_NOW.getTime() + 2 * 3_600_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const offer = page.getByRole('complementary', { name: 'Bản mới' });
    await expect(offer).toContainText(`Có bản mới ngày ${NEWER.day}.`, { timeout: 15_000 });
    await passesAxe(page, '.offline-offer');

    const fresh = await context.newPage();
    await fresh.goto(LAW);
    await expect(fresh.locator('h1[data-newer]')).toBeVisible();
    await fresh.waitForTimeout(2500);
    await expect(fresh.locator('[data-offer]')).toHaveCount(0);

    await offer.getByRole('button', { name: 'Để sau' }).click();
    await expect(offer).toHaveCount(0);
    expect(await page.evaluate(waitingWorker)).toBe(true);
  } finally {
    await forget(newer);
  }
});

/** Runs in the page. */
const waitingWorker = async (): Promise<boolean> =>
  Boolean((await navigator.serviceWorker.getRegistration())?.waiting);

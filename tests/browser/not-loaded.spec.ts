import { expect, test as base, type Page } from '@playwright/test';
import { TEST_NOW } from '../../scripts/lib/test-day.ts';
import { docxOf } from './support/draft-files.ts';
import { awaitLateScripts } from './support/late-scripts.ts';

/** What is aborted here the browser reports as an error, so that errors fail no test. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(TEST_NOW);
    awaitLateScripts(page);
    await use(page);
  },
});

const SCRIPTS = '**/*.js';

/** From now on no script comes. */
const lose = (page: Page) => page.route(SCRIPTS, (route) => route.abort());
const find = (page: Page) => page.unroute(SCRIPTS);

/** Scripts wait until the function it returns is called. */
async function hold(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPTS, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('the filter of outdated references', () => {
  const OLD = '/hieu-luc/dan-chieu-cu/';
  const kind = (page: Page) => page.getByLabel('Loại', { exact: true });
  const rows = (page: Page) => page.locator('tr[data-stale]:visible');
  const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'Không tải được' });

  test('that cannot be loaded says so, and filters at the next try', async ({ page }) => {
    await page.goto(OLD);
    const all = await rows(page).count();
    await lose(page);
    await kind(page).selectOption('co-quan');
    await expect(told(page)).toBeVisible();
    await expect(rows(page)).toHaveCount(all);
    await find(page);
    await kind(page).selectOption('dieu-khoan');
    await expect(told(page)).toHaveCount(0);
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await expect(page).toHaveURL(/[?&]loai=dieu-khoan/);
  });

  test('asked for by the address says so too', async ({ page }) => {
    await page.route('**/stale-page.*.js', (route) => route.abort());
    await page.goto(`${OLD}?loai=dieu-khoan`);
    await expect(told(page)).toBeVisible();
  });

  test('keeps what was chosen while it was being loaded, also on another day', async ({ page }) => {
    await page.goto(OLD);
    const all = await rows(page).count();
    const release = await hold(page);
    await page.getByLabel('Xem tại ngày').fill('1/7/2026');
    await page.keyboard.press('Enter');
    await kind(page).selectOption('dieu-khoan');
    release();
    await expect(page).toHaveURL(/loai=dieu-khoan/);
    await expect(page).toHaveURL(/ngay=2026-07-01/);
    await expect(kind(page)).toHaveValue('dieu-khoan');
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
  });
});

test('a citation shows what it leads to, though a pointer came by when that could not be loaded', async ({
  page,
}) => {
  await page.goto('/van-ban/80-2020-nd-cp/');
  const cite = page.locator('.law a.cite[href^="/"]').first();
  const failed = page.waitForEvent('requestfailed');
  await lose(page);
  await cite.hover();
  await failed;
  await find(page);
  await cite.click();
  await expect(page.locator('.cite-popover')).toBeVisible();
  await expect(page).toHaveURL(/\/van-ban\/80-2020-nd-cp\/$/);
});

test('a search without matters and procedures says so, and finds them at the next try', async ({
  page,
}) => {
  const found = page.locator('[data-part="found"]');
  await page.route('**/viec.json', (route) => route.abort());
  await page.goto(`/tra-cuu/?q=${encodeURIComponent('ai cho phép hội nghị cấp bộ trưởng')}`);
  await expect(found).toContainText('văn bản');
  await expect(found).toContainText('Không tải được việc, thủ tục, thuật ngữ');
  await page.unroute('**/viec.json');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await expect(found).toContainText('2 việc');
  await expect(found).not.toContainText('Chưa tải được');
});

test('the same in English, count and all', async ({ page }) => {
  await page.route('**/viec.json', (route) => route.abort());
  await page.goto(`/tra-cuu/?q=${encodeURIComponent('cấp bộ trưởng')}&lang=en`);
  await expect(page.locator('[data-part="found"]')).toHaveText(
    /^\s*Found: \d+ documents, \d+ passages\.\s+Matters, procedures and terms could not be loaded/,
  );
});

test('the palette says that it is loading before anything of it has come', async ({ page }) => {
  await page.goto('/van-ban/');
  const release = await hold(page);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Đi nhanh' });
  await expect(dialog.getByRole('status')).toHaveText('Đang tải danh sách.');
  release();
  await expect(dialog.getByRole('option').first()).toBeVisible();
});

test.describe('the page that checks drafts', () => {
  const DRAFT = '/kiem-tra-can-cu/';
  const told = (page: Page) => page.locator('[data-part="error"]');

  test('says that what reads a file could not be loaded, and reads it at the next try', async ({
    page,
  }) => {
    await page.goto(DRAFT);
    await lose(page);
    const file = await docxOf('Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020;');
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(told(page)).toContainText('Không tải được bộ đọc tệp; hãy kiểm tra kết nối');
    await find(page);
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.locator('[data-part="results"]')).toBeVisible();
    await expect(told(page)).toBeEmpty();
  });

  test('says that it stopped where the browser lets no worker be made', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = new Proxy(Worker, {
        construct() {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
    });
    await page.goto(DRAFT);
    await page.getByRole('button', { name: 'Thử với đoạn mẫu' }).click();
    await expect(told(page)).toContainText('đã dừng vì lỗi');
    await expect(page.locator('[data-part="work"]')).toBeHidden();
  });
});

test('where the browser lists its caches but opens none, the offline page says why nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () =>
      Promise.reject(new DOMException('Refused', 'SecurityError'));
  });
  await page.goto('/ngoai-tuyen/');
  await expect(page.locator('[data-part="hindrance"]')).toContainText('không lưu được trang');
  await expect(page.getByRole('heading', { name: 'Chọn phần để lưu' })).toBeHidden();
  // Nor does it claim that pages are kept.
  await expect(page.getByText('được giữ lại tự động')).toBeHidden();
});

test.describe('copying where the clipboard is refused', () => {
  async function copy(page: Page): Promise<void> {
    await page.goto('/van-ban/80-2020-nd-cp/');
    await page.locator('.law a.anchor').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: 'Chép' }).first().focus();
    await page.keyboard.press('Enter');
  }

  test('leaves the keyboard where it was', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await copy(page);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Đã chép.');
    await expect(page.getByRole('button', { name: 'Chép' }).first()).toBeFocused();
  });

  test('and the old way fails too, says what to do', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', {
        value: () => {
          throw new Error('Refused');
        },
      });
    });
    await copy(page);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Không chép được');
  });
});

test.describe('the frame in English', () => {
  test('that cannot be loaded says so in both languages, and comes at the next try', async ({
    page,
  }) => {
    await page.goto('/don-vi/');
    await lose(page);
    const button = page.locator('.site-header .wrap > .to-language');
    const told = page.locator('.site-header').getByRole('alert');
    await button.click();
    await expect(told).toContainText('Could not be loaded');
    await expect(told).toContainText('Không tải được');
    await find(page);
    await page.reload();
    await expect(told).toHaveCount(0);
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-framed', /.*/);
  });
});

test.describe('a page whose own modules cannot be loaded', () => {
  for (const path of ['/van-ban/70-2020-qh14/', '/tra-cuu/?q=oda', '/ngoai-tuyen/', '/van-ban/'])
    test(`${path} is as it is without script`, async ({ page }) => {
      await lose(page);
      await page.goto(path);
      await expect(page.locator('html')).not.toHaveClass(/(?:^| )js(?: |$)/);
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
      await expect(page.locator('h1')).toBeVisible();
    });
});

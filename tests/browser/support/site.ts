import { test as base, type Page } from '@playwright/test';

/** Every kind of page, one example each. */
export const PAGE_KINDS = {
  home: '/',
  search: '/tra-cuu/',
  results: '/tra-cuu/?q=hoi+nghi+quoc+te',
  'nothing found': '/tra-cuu/?q=xyzzyq',
  list: '/van-ban/',
  facet: '/van-ban/loai/nghi-dinh/',
  dashboard: '/hieu-luc/',
  'stale references': '/hieu-luc/dan-chieu-cu/',
  'cited documents': '/duoc-dan/',
  'digest document': '/van-ban/70-2020-qh14/',
  'verbatim document': '/van-ban/3072-2014-qd-ubnd-hai-phong/',
  'document without number': '/van-ban/qd-khong-so-so-ngoai-vu-lang-son/',
  'replaced document': '/van-ban/80-2020-nd-cp/',
  'amended document': '/van-ban/64-2021-nd-cp/',
  'draft checker': '/kiem-tra-can-cu/',
  discrepancies: '/sai-khac/',
  reviews: '/xem-xet/',
  units: '/don-vi/',
  unit: '/don-vi/hp-lanh-su-nvonn/',
  duties: '/linh-vuc/',
  duty: '/linh-vuc/hoi-nghi-hoi-thao/',
  'duty under two departments': '/linh-vuc/doan-ra-doan-vao/',
  guides: '/huong-dan/',
  guide: '/huong-dan/cach-kiem-chung/',
  'not found': '/khong-co-trang-nay/',
} as const;

/**
 * A test whose page fails it on any script error, blocked resource, policy violation or request to
 * another origin: the site promises none of them.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // The browser reports the 404 page's own status as an error.
      if (message.type() === 'error' && !message.text().includes('status of 404'))
        faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL)
        faults.push(`request to ${url.href}`);
    });
    await use(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});
export { expect } from '@playwright/test';

/** The search page has its index and answers. */
export async function searchReady(page: Page): Promise<void> {
  await page.locator('[data-search-state="ready"]').waitFor();
}

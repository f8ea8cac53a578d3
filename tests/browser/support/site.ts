import { test as base, type Page } from '@playwright/test';

/** Every kind of page, one example each. */
export const PAGE_KINDS = {
  home: '/',
  search: '/tra-cuu/',
  results: '/tra-cuu/?q=hoi+nghi+quoc+te',
  'nothing found': '/tra-cuu/?q=xyzzyq',
  'results with an answer': '/tra-cuu/?q=hội+thảo+có+bộ+trưởng+nước+ngoài+dự',
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
  'impact radar': '/xem-lai/',
  units: '/don-vi/',
  unit: '/don-vi/hp-lanh-su-nvonn/',
  duties: '/linh-vuc/',
  duty: '/linh-vuc/hoi-nghi-hoi-thao/',
  'duty under two departments': '/linh-vuc/doan-ra-doan-vao/',
  'question path': '/ke-thua-thoa-thuan/',
  'end of a question path':
    '/ke-thua-thoa-thuan/?ben-ky=ubnd-cap-tinh&ubnd-cap-tinh-noi-nhan=mot&ubnd-cap-tinh-viec=doi-ten',
  comparisons: '/so-sanh/',
  'comparison of two acts': '/so-sanh/vien-tro-2020-2025/',
  'comparison side by side': '/so-sanh/hai-phong-lang-son/',
  'finder of who decides': '/tham-quyen/',
  'answer of the finder': '/tham-quyen/?q=xã+có+được+tự+tiếp+khách+nước+ngoài+không',
  'nothing found by the finder': '/tham-quyen/?q=zzz&cap=so',
  'vague question of the finder': '/tham-quyen/?q=thỏa+thuận',
  matter: '/tham-quyen/hoi-nghi-cap-bo-truong/',
  'matter in several parts': '/tham-quyen/chung-nhan-lanh-su/',
  'tables of moved powers': '/tham-quyen/bang/',
  'table of an act': '/tham-quyen/bang/134-2025-nd-cp/',
  'table filtered to nothing': '/tham-quyen/bang/?loc=xyzzyq',
  posts: '/tham-quyen/chuc-danh/',
  post: '/tham-quyen/chuc-danh/thu-truong-don-vi/',
  lessons: '/tap-huan/',
  lesson: '/tap-huan/ban-do-tham-quyen/',
  handout: '/tap-huan/ban-do-tham-quyen/to-phat/',
  slides: '/tap-huan/ban-do-tham-quyen/trinh-chieu/',
  procedures: '/thu-tuc/',
  procedure: '/thu-tuc/cho-phep-hoi-nghi-thu-tuong/',
  'procedure of which little is known': '/thu-tuc/hoi-nghi-cap-bo-truong/',
  'procedure with a question': '/thu-tuc/apostille/',
  'internal procedures': '/thu-tuc/thu-tuc-noi-bo/',
  'help abroad': '/thu-tuc/gap-nan-o-nuoc-ngoai/',
  'help for foreigners': '/thu-tuc/nguoi-nuoc-ngoai-tai-hai-phong/',
  reports: '/bao-cao/',
  'counting days': '/bao-cao/tinh-ngay/?so=15&loai=ngay-lam-viec&tu=2027-01-20',
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

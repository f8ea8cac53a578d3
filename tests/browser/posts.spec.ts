import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsAreHere } from './support/paper.ts';
import { expect, test } from './support/site.ts';

const CARDS = [
  'chu-tich-ubnd-cap-xa',
  'van-phong-cap-xa',
  'giam-doc-so-ngoai-vu',
  'thu-truong-don-vi',
  'chu-tich-ubnd-cap-tinh',
];
const CHAIRMAN = '/tham-quyen/chuc-danh/chu-tich-ubnd-cap-tinh/';
const MINISTERS = '#quyet-dinh ~ ul [data-post-answer="hoi-nghi-cap-bo-truong"]';

/** Pages of a page as the browser prints it on A4, and the words of the first. */
async function printed(page: Page): Promise<{ pages: number; width: number; words: string }> {
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const document = await getDocument({ data }).promise;
  const first = await document.getPage(1);
  const { items } = await first.getTextContent();
  const words = items.map((item) => ('str' in item ? item.str : '')).join('');
  const [, , width = 0] = first.view;
  return { pages: document.numPages, width, words: words.normalize('NFC').replace(/\s+/gu, '') };
}

for (const id of CARDS)
  test(`${id} prints on one sheet of A4, to its last word, on any day`, async ({ page }) => {
    for (const day of ['', '?ngay=2025-06-15', '?ngay=2027-03-15'])
      await test.step(day || 'today', async () => {
        await page.goto(`/tham-quyen/chuc-danh/${id}/${day}`);
        await fontsAreHere(page);
        const { pages, width, words } = await printed(page);
        expect(pages).toBe(1);
        expect(Math.round(width)).toBe(596);
        const name = (await page.locator('h1').innerText()).replace(/\s+/gu, '');
        expect(words).toContain(name);
        // The last entry and the foot: nothing was cut off.
        const last = await page.locator('#chua-ro ~ * li p').last().innerText();
        expect(words).toContain(last.normalize('NFC').replace(/\s+/gu, ''));
        expect(words).toContain(`/tham-quyen/chuc-danh/${id}/`);
      });
  });

test('a card says that it is no full list, and where to ask', async ({ page }) => {
  await page.goto(CHAIRMAN);
  const more = page.getByText('Thẻ chỉ nêu những việc chính');
  await expect(more).toBeVisible();
  await expect(more.getByRole('link')).toHaveAttribute('href', '/tham-quyen/');
});

test('what a post decides is that of the day', async ({ page }) => {
  await page.goto(CHAIRMAN);
  const answer = page.locator(MINISTERS);
  await expect(answer).toContainText('Thuộc quyền của bạn');
  await expect(answer.locator('a').first()).toHaveAttribute(
    'href',
    '/van-ban/134-2025-nd-cp/#dieu-16-khoan-1',
  );
  await page.getByLabel('Xem tại ngày').fill('15/06/2025');
  await page.keyboard.press('Enter');
  await expect(answer).toContainText('Vào ngày này không thuộc bạn');
  await expect(answer).toContainText('Thủ tướng Chính phủ');
  await page.goto(`${CHAIRMAN}?ngay=2027-03-15`);
  await expect(answer).toContainText('Chưa xác định ai quyết định');
  await expect(
    page.locator('.post-card a[href^="/tham-quyen/hoi-nghi-cap-bo-truong/"]'),
  ).toHaveAttribute('href', /\?ngay=2027-03-15$/);
});

test('an act whose state nobody knows leaves the power in doubt', async ({ page }) => {
  await page.goto('/tham-quyen/chuc-danh/thu-truong-don-vi/');
  const guest = page.locator('#quyet-dinh ~ ul > li', {
    has: page.locator('[data-post-answer="tiep-khach-ngang-cap"]'),
  });
  await expect(guest).toContainText('nếu còn áp dụng; chưa xác định được');
  await expect(guest).toContainText('Chỉ ở thành phố Hải Phòng cũ');
  await expect(guest.locator('.badge')).toHaveText('Chưa xác định');
});

test('the list leads to each card', async ({ page }) => {
  await page.goto('/tham-quyen/chuc-danh/');
  for (const id of CARDS)
    await expect(page.locator(`main a[href="/tham-quyen/chuc-danh/${id}/"]`)).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a card says all it says on the day of the build', async ({ page }) => {
    await page.goto(CHAIRMAN);
    await expect(page.locator(MINISTERS)).not.toBeEmpty();
    await expect(page.getByRole('button', { name: 'In một trang' })).toBeHidden();
  });
});

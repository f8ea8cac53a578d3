import { expect, test } from './support/site.ts';

const ACT = '/van-ban/3072-2014-qd-ubnd-hai-phong/';
const area = 'textarea';

test('a fault of a provision is reported from its menu: place, day and version are filled in', async ({
  page,
}) => {
  await page.goto(`${ACT}?ngay=2020-03-01#quy-dinh-dieu-4-khoan-1-diem-a`);
  await page.locator('#quy-dinh-dieu-4-khoan-1-diem-a > .lead > a.anchor').click();
  await page.getByRole('link', { name: 'Báo sai sót ở quy định này' }).click();
  await page.waitForURL('**/bao-sai-sot/?*');
  await expect(page.locator(area)).toHaveValue(
    new RegExp(
      [
        '^Mục: Quyết định 3072/2014/QĐ-UBND: .+',
        'Chỗ: điểm a khoản 1 Điều 4',
        `Trang: http://[\\d.:]+${ACT}\\?ngay=2020-03-01#quy-dinh-dieu-4-khoan-1-diem-a`,
        'Phiên bản: dựng ngày 22/11/2026, (?:mã nguồn [0-9a-f]{12}, )?nội dung [0-9a-f]{12}',
        'Xem cho ngày: 01/03/2020',
        '',
        'Chỗ sai \\(chép nguyên câu trên trang\\):',
      ].join('\n'),
      'u',
    ),
  );
});

test('the link of a document names the article being read; what the reader writes stays', async ({
  page,
}) => {
  await page.goto(`${ACT}#quy-dinh-dieu-4`);
  await page.getByRole('link', { name: 'Báo sai sót trong văn bản này' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bao-sai-sot/?*');
  await expect(page.locator(area)).toHaveValue(/Chỗ: Điều 4\n/u);
  await page.locator(area).pressSequentially('Sai ở đây.');
  await expect(page.locator(area)).toHaveValue(/Sai ở đây\.$/u);
});

test('every page has the link in its footer, and a link made by others says nothing of its own', async ({
  page,
}) => {
  await page.goto('/tham-quyen/hoi-nghi-cap-bo-truong/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Báo sai sót' }).click();
  await expect(page.locator(area)).toHaveValue(
    /^Mục: Cho phép tổ chức hội nghị.+\nTrang: http:[^\n]+\/tham-quyen\/hoi-nghi-cap-bo-truong\/\n/u,
  );
  await page.goto('/bao-sai-sot/?trang=//vidu.vn/&muc=Gọi 0900&ma=<b>&ngay=mai');
  await expect(page.locator(area)).not.toHaveValue(/vidu|0900|<b>|mai/u);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a document shows the filled text to copy, and its link is filled too', async ({ page }) => {
    await page.goto(ACT);
    await expect(page.locator('.report-text')).toContainText(`Trang: ${ACT}`);
    await expect(page.locator('.report-text')).toContainText(/nội dung [0-9a-f]{12}/u);
    const link = page.getByRole('link', { name: 'Báo sai sót trong văn bản này' });
    await expect(link).toHaveAttribute('href', /^\/bao-sai-sot\/\?trang=/u);
  });
});

import { encode } from 'uqr';
import { faultsByAxe } from './support/axe.ts';
import { fontsAreHere } from './support/paper.ts';
import { expect, test } from './support/site.ts';

const LIST = '/thu-tuc/';
const SENSITIVE = '/thu-tuc/cho-phep-hoi-nghi-thu-tuong/';
const MINISTERS = '/thu-tuc/hoi-nghi-cap-bo-truong/';

test('the list narrows while one types, with and without accents; the address tells it', async ({
  page,
}) => {
  await page.goto(LIST);
  const cards = page.locator('[data-procedure]:visible');
  const all = await cards.count();
  expect(all).toBeGreaterThan(15);
  await page.getByLabel('Tên, mã hoặc việc cần làm').fill('apostille');
  const marked = await cards.count();
  expect(marked).toBeGreaterThan(0);
  expect(marked).toBeLessThan(all);
  await page.getByLabel('Tên, mã hoặc việc cần làm').fill('mat ho chieu');
  await expect(cards.first()).toContainText('gặp nạn');
  await expect(page.getByRole('status').filter({ hasText: 'trong' })).toContainText(
    `trong ${String(all)} mục`,
  );
  await expect(page).toHaveURL(/q=mat\+ho\+chieu/);
  await page.getByLabel('Tên, mã hoặc việc cần làm').fill('2.002312');
  await expect(cards).toHaveCount(1);
  await page.reload();
  await expect(cards).toHaveCount(1);
});

test('for whom and field combine, and back leads back', async ({ page }) => {
  await page.goto(LIST);
  const cards = page.locator('[data-procedure]:visible');
  await page.getByLabel('Bạn là ai').selectOption('ubnd-cap-xa');
  const commune = await cards.count();
  await page.getByLabel('Lĩnh vực').selectOption('thoa-thuan-quoc-te');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('xã biên giới');
  await page.goBack();
  await expect(cards).toHaveCount(commune);
  await expect(page.getByLabel('Lĩnh vực')).toHaveValue('');
});

test('where nothing is left it says what to do, and one press brings all back', async ({
  page,
}) => {
  await page.goto(`${LIST}?q=xyzzyq`);
  await expect(page.getByText('Không có thủ tục nào khớp.')).toBeVisible();
  await expect(page.locator('[data-procedure-group]:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('[data-procedure]:visible').first()).toBeVisible();
  await expect(page).toHaveURL(/\/thu-tuc\/$/);
});

test('who decides follows the day, in short and in full, and so do the steps', async ({ page }) => {
  await page.goto(MINISTERS);
  const short = page.locator('[data-answer-line="hoi-nghi-cap-bo-truong"]');
  const full = page.locator('[data-answer="hoi-nghi-cap-bo-truong"]');
  const steps = page.locator('[data-matter-steps]');
  await expect(short).toContainText('Chủ tịch Ủy ban nhân dân cấp tỉnh');
  await expect(steps).not.toContainText('40 ngày');
  await page.getByLabel('Xem tại ngày').fill('15/06/2025');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(short).toHaveText('Thủ tướng Chính phủ');
  await expect(full.locator('.who-answer')).toContainText('Thủ tướng Chính phủ');
  await expect(steps).toContainText('40 ngày');
  await page.goto(`${MINISTERS}?ngay=2027-03-15`);
  await expect(short).toHaveText('Chưa xác định');
  await expect(steps).toContainText('Chưa có trong nguồn');
});

test('the legal basis tells the state of the day', async ({ page }) => {
  await page.goto('/thu-tuc/apostille/?ngay=2026-09-01');
  const state = page.locator('[data-effect-of="293-2026-nd-cp#dieu-6"]').first();
  await expect(state).toContainText('Chưa có hiệu lực');
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(state).toContainText('Còn hiệu lực');
});

for (const path of [SENSITIVE, `${SENSITIVE}?ngay=2027-03-15`])
  test(`the QR code of ${path} is that of its address`, async ({ page }) => {
    await page.goto(`${path}#ho-so`);
    const figure = page.locator('[data-qr]');
    await expect(figure.locator('svg')).toBeVisible();
    const address = new URL(path, page.url()).href;
    await expect(figure.locator('[data-qr-address]')).toHaveText(address);
    const { size, path: drawn } = await figure.locator('svg').evaluate((svg) => ({
      size: svg.getAttribute('viewBox'),
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
    }));
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const expected = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`${String(x)} ${String(y)}`] : [])),
    );
    expect(size).toBe(`0 0 ${String(data.length)} ${String(data.length)}`);
    expect(Array.from(drawn.matchAll(/M(\d+ \d+)h1v1h-1z/g), ([, place]) => place)).toEqual(
      expected,
    );
    // Dark on light, whatever the scheme.
    const [ink, ground] = await figure
      .locator('svg')
      .evaluate((svg) => [
        getComputedStyle(svg).fill,
        getComputedStyle(svg.parentElement ?? svg).backgroundColor,
      ]);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(ground).toBe('rgb(255, 255, 255)');
  });

test('the address can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SENSITIVE}#ho-so`);
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(page.getByText('Đã chép liên kết.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(SENSITIVE, page.url()).href);
});

test('on paper: A4, nothing cut off, no tools, the code and the evidence there', async ({
  page,
}) => {
  await page.goto(SENSITIVE);
  await expect(page.locator('[data-qr] svg')).toBeVisible();
  await fontsAreHere(page);
  await page.emulateMedia({ media: 'print' });
  // A4 less the margins of styles/print.css, at 96 dots an inch.
  const width = Math.floor(((210 - 25 - 18) / 25.4) * 96);
  await page.setViewportSize({ width, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
  await expect(page.getByRole('button', { name: 'In trang này' })).toBeHidden();
  await expect(page.locator('[data-qr] svg')).toBeVisible();
  // Sources stand once at the end, not after every line.
  await expect(page.locator('#nguon')).toBeVisible();
  await expect(page.locator('.fact-evidence li:visible')).toHaveCount(0);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.length).toBeLessThanOrEqual(6);
  for (const [, across, down] of sizes) {
    expect(Math.abs(Number(across) - 595)).toBeLessThan(1.5);
    expect(Math.abs(Number(down) - 842)).toBeLessThan(1.5);
  }
});

test('numbers of institutions can be called', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/thu-tuc/gap-nan-o-nuoc-ngoai/');
  const call = page.getByRole('link', { name: '+84 981 84 84 84' });
  await expect(call).toHaveAttribute('href', 'tel:+84981848484');
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the list narrowed to nothing passes axe', async ({ page }) => {
  await page.goto(`${LIST}?q=xyzzyq`);
  expect(await faultsByAxe(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, the page says it all, and no control promises anything', async ({
    page,
  }) => {
    await page.goto(LIST);
    expect(await page.locator('[data-procedure]:visible').count()).toBeGreaterThan(15);
    await expect(page.getByLabel('Bạn là ai')).toBeHidden();
    await page.locator('[data-procedure="cho-phep-hoi-nghi-thu-tuong"] a').click();
    await expect(page.locator('h1')).toContainText('Thủ tướng');
    await expect(page.locator('[data-answer-line]').first()).toContainText('Thủ tướng Chính phủ');
    await expect(page.locator('.who-steps').first()).toContainText('40 ngày');
    await expect(page.locator('[data-qr]')).toBeHidden();
    await expect(page.getByRole('button', { name: 'In trang này' })).toBeHidden();
  });
});

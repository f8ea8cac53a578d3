import { expect, test } from './support/site.ts';

const CALCULATOR = '/bao-cao/tinh-ngay/';

test.describe('the calculator', () => {
  test('counts what is typed, by keyboard, and keeps it in the address', async ({ page }) => {
    await page.goto(CALCULATOR);
    await page.getByLabel('Bao nhiêu').fill('1');
    await page.getByLabel('Đơn vị').selectOption('ngày làm việc');
    await page.getByLabel('Ngày bắt đầu').fill('13/2/2026');
    await page.getByLabel('Ngày bắt đầu').press('Enter');
    const answer = page.locator('[data-answer]');
    await expect(answer).toContainText('Thứ Hai, 23/02/2026');
    await expect(answer.locator('.skipped li')).toHaveCount(9);
    await expect(answer).toContainText('17/02/2026 thứ Ba: Tết Âm lịch');
    await expect(page).toHaveURL(/so=1&loai=ngay-lam-viec&chieu=sau&tu=2026-02-13$/);
    await page.reload();
    await expect(answer).toContainText('Thứ Hai, 23/02/2026');
  });

  test('counts back from an event, and says why an earlier day', async ({ page }) => {
    await page.goto(`${CALCULATOR}?so=40&loai=ngay&chieu=truoc&tu=2026-12-31`);
    const answer = page.locator('[data-answer]');
    await expect(page.getByLabel('Ngày diễn ra')).toHaveValue('31/12/2026');
    await expect(answer).toContainText('Muộn nhất phải làm');
    await expect(answer).toContainText('Thứ Sáu, 20/11/2026');
    await expect(answer).toContainText('21/11/2026, là ngày nghỉ (thứ Bảy)');
  });

  test('asks for the hour when hours are counted', async ({ page }) => {
    await page.goto(CALCULATOR);
    await expect(page.getByLabel('Giờ', { exact: true })).toBeHidden();
    await page.getByLabel('Bao nhiêu').fill('24');
    await page.getByLabel('Đơn vị').selectOption('giờ');
    await page.getByLabel('Chiều đếm').selectOption('trước ngày diễn ra');
    await page.getByLabel('Ngày diễn ra').fill('10/03/2026');
    await page.getByLabel('Giờ', { exact: true }).fill('9:30');
    await expect(page.locator('[data-answer]')).toContainText('09:30, thứ Hai, 09/03/2026');
  });

  test('takes a time limit of the site, with the way to its basis', async ({ page }) => {
    await page.goto(CALCULATOR);
    const limits = page.getByLabel('Thời hạn nào');
    await limits.selectOption('bao-cao.ket-qua-doan-ra-doan-vao');
    await expect(page.getByLabel('Bao nhiêu')).toHaveValue('7');
    await expect(page.getByLabel('Ngày bắt đầu (ngày kết thúc)')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Xem căn cứ của thời hạn này' })).toHaveAttribute(
      'href',
      '/bao-cao/#ket-qua-doan-ra-doan-vao',
    );
    // Numbers of one's own are no longer that limit.
    await page.getByLabel('Bao nhiêu').fill('8');
    await expect(limits).toHaveValue('');
  });

  test('gives the next day of a deadline of the calendar', async ({ page }) => {
    await page.goto(`${CALCULATOR}?han=bao-cao.ke-hoach-doi-ngoai-nam-sau&tu=2026-11-01`);
    const answer = page.locator('[data-answer]');
    await expect(answer).toContainText('Thứ Bảy, 14/11/2026');
    await expect(answer).toContainText('nên ngày cuối là ngày liền trước');
    await expect(answer).toContainText('muộn nhất ngày 13/11/2026');
    await expect(page.getByLabel('Bao nhiêu')).toBeHidden();
  });

  test('says what is not certain', async ({ page }) => {
    await page.goto(`${CALCULATOR}?so=15&loai=ngay-lam-viec&tu=2027-01-20`);
    const answer = page.locator('[data-answer]');
    await expect(answer).toContainText('chưa chắc');
    await expect(answer).toContainText('chưa có lịch nghỉ chính thức của năm 2027');
    await expect(answer).toContainText('Tết Âm lịch năm 2027');
  });

  for (const [field, text, words] of [
    ['Ngày bắt đầu', '31/02/2026', 'Không có ngày này. Ghi ngày/tháng/năm'],
    ['Bao nhiêu', '0', 'Ghi số từ 1 đến 2000'],
    ['Bao nhiêu', 'mười', 'Ghi số từ 1 đến 2000'],
  ] as const)
    test(`"${text}" under ${field} is refused with a sentence`, async ({ page }) => {
      await page.goto(`${CALCULATOR}?so=5&tu=2026-03-02`);
      await page.getByLabel(field).fill(text);
      await expect(page.getByRole('alert')).toBeHidden();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('alert')).toContainText(words);
      await page.getByRole('button', { name: 'Tính' }).click();
      await expect(page.getByLabel(field)).toBeFocused();
      await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('[data-answer]')).toBeEmpty();
    });

  for (const [field, query, text] of [
    ['Ngày bắt đầu', 'so=15&loai=ngay&tu=2027-02-31', '2027-02-31'],
    ['Bao nhiêu', 'so=0&loai=ngay&tu=2027-01-20', '0'],
  ] as const)
    test(`an address with "${text}" under ${field} is told as a mistake, not counted`, async ({
      page,
    }) => {
      await page.goto(`${CALCULATOR}?${query}`);
      await expect(page.getByLabel(field)).toHaveValue(text);
      await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('[data-answer]')).toBeEmpty();
    });

  test('nothing is wrong before anything is typed', async ({ page }) => {
    await page.goto(CALCULATOR);
    await expect(page.getByLabel('Ngày bắt đầu')).not.toBeEmpty();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.locator('form [aria-invalid]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Tính' }).click();
    await expect(page.getByRole('alert')).toContainText('Ghi số từ 1 đến 2000');
    await expect(page.getByLabel('Bao nhiêu')).toBeFocused();
  });
});

test.describe('what is due', () => {
  test('follows the day asked about', async ({ page }) => {
    await page.goto('/bao-cao/');
    const year = Number((await page.locator('[data-soon]').getAttribute('data-soon'))?.slice(0, 4));
    const soon = page.locator('[data-soon]');
    await page.goto(`/bao-cao/?ngay=${year + 1}-11-10`);
    await expect(soon.locator('time').first()).toHaveText(`14/11/${year + 1}`);
    await expect(page.locator('[data-soon-day]')).toHaveText(`Tính từ ngày 10/11/${year + 1}.`);
    const row = page.locator('#bao-cao-doi-ngoai-6-thang [data-next-words]');
    await expect(row).toHaveText(`Tới đây: 14/06/${year + 2}`);
    await page.goto('/bao-cao/?ngay=2020-01-01');
    await expect(soon).toContainText('chỉ có các hạn từ');
  });

  test('the calendars of the Party and of the people’s committee stand side by side', async ({
    page,
  }) => {
    const tops = () =>
      page.evaluate(() =>
        ['dang', 'uy-ban'].map(
          (side) =>
            document.querySelector(`.calendar.side-${side}`)?.getBoundingClientRect().top ?? -1,
        ),
      );
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/bao-cao/');
    const [party = 0, committee = 1] = await tops();
    expect(party).toBe(committee);
    await page.setViewportSize({ width: 360, height: 800 });
    const [first = 0, second = 0] = await tops();
    expect(second).toBeGreaterThan(first);
  });

  test('a framed day leads to the list, and the list to the table', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/bao-cao/');
    await page.locator('.months a[href$="-11-14"]').first().click();
    await expect(page.locator('.calendar li:target')).toContainText('14/11');
    await page.locator('.calendar li:target a').click();
    await expect(page.locator('tr:target')).toBeInViewport();
  });
});

test.describe('the table of reports', () => {
  test('is narrowed by who, by side, by words without accents; the address says so', async ({
    page,
  }) => {
    await page.goto('/bao-cao/');
    const rows = page.locator('[data-duties] tbody tr:visible');
    const all = await rows.count();
    await page.getByLabel('Bên đặt hạn').selectOption('Đảng');
    const party = await rows.count();
    expect(party).toBeGreaterThan(3);
    expect(party).toBeLessThan(all);
    await page.getByLabel('Tìm trong bảng').fill('6 thang');
    await expect(rows).toHaveCount(1);
    await expect(page).toHaveURL(/tim=6\+thang/);
    await page.goBack();
    await expect(rows).toHaveCount(all);
    await page.goto('/bao-cao/?tim=xyzzyq');
    await expect(rows).toHaveCount(0);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(rows).toHaveCount(all);
  });

  test('is sorted from the keyboard, with what has no day last', async ({ page }) => {
    await page.goto('/bao-cao/');
    const head = page.locator('[data-duties] th[data-sort="han"]');
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const days = await page
      .locator('[data-duties] tbody tr')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.next ?? ''));
    const known = days.filter(Boolean);
    expect(known.length).toBeGreaterThan(10);
    expect(days.slice(0, known.length)).toEqual(known.toSorted());
  });

  test('saves what is shown', async ({ page }) => {
    await page.goto('/bao-cao/?ben=dang');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng đang hiện' }).click(),
    ]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const lines = Buffer.concat(parts).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength((await page.locator('[data-duties] tbody tr:visible').count()) + 1);
    expect(lines.join('\n')).toContain('Trước 15/11 (ngày cuối là 14/11)');
  });

  test('a link to a row that a filter hides shows it', async ({ page }) => {
    await page.goto('/bao-cao/?ben=uy-ban#bao-cao-doi-ngoai-nam');
    await expect(page.locator('#bao-cao-doi-ngoai-nam')).toBeVisible();
  });
});

test('the address of a calendar is copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/bao-cao/');
  await page.locator('[data-copy-calendar]').first().click();
  await expect(page.locator('.copy-line [role="status"]').first()).toHaveText(
    `Đã chép ${baseURL ?? ''}/bao-cao/lich.ics`,
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL ?? ''}/bao-cao/lich.ics`,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there to read, and says which day it was made for', async ({ page }) => {
    await page.goto('/bao-cao/');
    await expect(page.locator('[data-soon-day]')).toContainText('ngày dựng trang này');
    await expect(page.locator('[data-soon] li').first()).toBeVisible();
    await expect(page.locator('[data-duties] tbody tr')).not.toHaveCount(0);
    await expect(page.locator('[data-duty-filter]')).toBeHidden();
    await expect(page.locator('a[href="/bao-cao/lich.ics"]')).toBeVisible();
    await page.goto(CALCULATOR);
    await expect(page.locator('[data-calculator]')).toBeHidden();
    await expect(page.getByRole('table', { name: /Ngày cuối đếm từ/ })).toBeVisible();
    await expect(page.getByText('khoản 5 Điều 148 Bộ luật Dân sự').first()).toBeVisible();
  });
});

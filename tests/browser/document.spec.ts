import { rolldown } from 'rolldown';
import { expect, test } from './support/site.ts';

const QD3072 = '/van-ban/3072-2014-qd-ubnd-hai-phong/';
const POINT_A = '#quy-dinh-dieu-4-khoan-1-diem-a';

test.describe('copying a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const clipboard =
    'điểm a khoản 1 Điều 4 Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND';
  for (const [button, expected] of [
    [
      'Chép trích dẫn lần đầu',
      `${clipboard} ngày 31 tháng 12 năm 2014 của Ủy ban nhân dân thành phố Hải Phòng`,
    ],
    ['Chép trích dẫn lần sau', clipboard],
    ['Chép làm căn cứ', `${clipboard} của Ủy ban nhân dân thành phố Hải Phòng`],
  ] as const)
    test(button, async ({ page }) => {
      await page.goto(QD3072);
      await page.locator(`${POINT_A} > .lead > a.anchor`).click();
      await expect(page.getByRole('dialog', { name: 'Điểm a khoản 1 Điều 4' })).toBeVisible();
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText('Đã chép.')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    });

  test('the link leads back to the place', async ({ page }) => {
    await page.goto(QD3072);
    await page.locator(`${POINT_A} > .lead > a.anchor`).click();
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.endsWith(QD3072 + POINT_A)).toBe(true);
    await page.goto(link);
    await expect(page.locator(POINT_A)).toBeInViewport();
  });

  test('by keyboard: Enter opens, Escape closes and gives the focus back', async ({ page }) => {
    await page.goto(QD3072);
    const anchor = page.locator(`${POINT_A} > .lead > a.anchor`);
    await anchor.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(anchor).toBeFocused();
  });
});

test('every article, clause, point and paragraph has a tool that leads to itself', async ({
  page,
}) => {
  await page.goto(QD3072);
  const counts = await page.evaluate(() => {
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('.law a.anchor')];
    return {
      units: document.querySelectorAll('.law .unit').length,
      withTool: [...document.querySelectorAll('.law .unit')].filter((unit) =>
        anchors.some((anchor) => anchor.hash === `#${unit.id}`),
      ).length,
      dangling: anchors.filter((anchor) => !document.getElementById(anchor.hash.slice(1))).length,
      lines: document.querySelectorAll('.law p:not([data-ui]), .law :is(h2, h3, h4)').length,
      tools: anchors.length,
    };
  });
  expect(counts.withTool).toBe(counts.units);
  expect(counts.dangling).toBe(0);
  expect(counts.tools).toBe(counts.lines);
});

test.describe('contents', () => {
  test('the current article is marked while reading', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${QD3072}#quy-dinh-dieu-8`);
    await expect(page.locator('.toc a[aria-current=true]')).toHaveText(/Điều 8/);
    await page.locator('#quy-dinh-dieu-20').scrollIntoViewIfNeeded();
    await page.evaluate(() =>
      document.getElementById('quy-dinh-dieu-20')?.scrollIntoView({ block: 'start' }),
    );
    await expect(page.locator('.toc a[aria-current=true]')).toHaveText(/Điều 20/);
  });

  test('the filter works without accents and says when nothing matches', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(QD3072);
    await page.getByLabel('Lọc mục lục').fill('hoi nghi');
    await expect(page.locator('.toc a:visible', { hasText: 'Điều 16' })).toBeVisible();
    await expect(page.locator('.toc a:visible', { hasText: 'Điều 17' })).toHaveCount(0);
    await page.getByLabel('Lọc mục lục').fill('xyz');
    await expect(page.getByText('Không có mục nào khớp.')).toBeAttached();
  });

  test('on a phone it is a closed sheet that closes again after a choice', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(QD3072);
    const sheet = page.locator('.toc-sheet');
    await expect(sheet).not.toHaveAttribute('open');
    await sheet.locator('summary').click();
    await page.locator('.toc a', { hasText: 'Điều 16' }).click();
    await expect(sheet).not.toHaveAttribute('open');
    await expect(page.locator('#quy-dinh-dieu-16')).toBeInViewport();
  });
});

test('faults of the source are notes beside the text', async ({ page }) => {
  await page.goto(QD3072);
  await expect(page.locator('.source-note')).toHaveCount(5);
  await expect(page.locator('#quy-dinh-dieu-8-khoan-6 .source-note')).toContainText(
    'không có khoản 5',
  );
});

test('a replaced act says by what and since when, in words', async ({ page }) => {
  await page.goto('/van-ban/80-2020-nd-cp/');
  const state = page.locator('.doc-state');
  await expect(state).toContainText('Hết hiệu lực');
  await expect(state).toContainText('08/12/2025');
  await expect(state.getByRole('link', { name: /313\/2025\/NĐ-CP/ })).toHaveAttribute(
    'href',
    '/van-ban/313-2025-nd-cp/',
  );
});

test('an unverified date is shown as unverified and decides nothing', async ({ page }) => {
  await page.goto('/van-ban/09-2025-tt-bng/');
  await expect(page.locator('.doc-state')).toContainText('Chưa kiểm chứng');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text can be read, the contents lead to it, and tools are links', async ({
    page,
  }) => {
    await page.goto(QD3072);
    await expect(page.locator('#quy-dinh-dieu-25')).toBeAttached();
    await page.locator('.toc a', { hasText: 'Điều 16' }).click();
    await expect(page.locator('#quy-dinh-dieu-16')).toBeInViewport();
    await expect(page.locator(`${POINT_A} > .lead > a.anchor`)).toHaveAttribute('href', POINT_A);
  });
});

test('print leaves the law, its state and its address', async ({ page }) => {
  await page.goto(QD3072);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.law')).toBeVisible();
  await expect(page.locator('.print-footer')).toBeVisible();
  await expect(page.locator('.print-footer')).toContainText('Chưa xác định');
  for (const hidden of ['.toc', '.law a.anchor', 'body > header'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test('an old address leads on, with the place asked for', async ({ page }) => {
  // The site has none yet: the page as [...cu].astro writes it (release.build.test.ts builds one), with its script.
  const bundle = await rolldown({ input: 'src/components/document/follow-moved.ts' });
  const [{ code }] = (await bundle.generate()).output;
  const moved = (to: string): string =>
    `<div data-moved-to="${to}"></div><ul><li id="dieu-7">Nay ở <a href="/tin-cay/#nguon" data-moved-place>đây</a></ul>
    <script type="module">${code}</script>`;
  let to = '/giay-phep/';
  await page.route('**/van-ban/ten-cu/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: moved(to) }),
  );
  for (const [end, asked, leads] of [
    ['/giay-phep/', '', '/giay-phep/'],
    ['/giay-phep/', '#dieu-2', '/giay-phep/#dieu-2'],
    ['/giay-phep/', '#dieu-7', '/tin-cay/#nguon'],
    ['/giay-phep/#muc-1', '#dieu-2', '/giay-phep/#muc-1'],
  ] as const) {
    to = end;
    await page.goto('about:blank');
    await page.goto(`/van-ban/ten-cu/${asked}`);
    await page.waitForURL((url) => url.pathname + url.hash === leads);
  }
  // The old address is not left behind: going back leads past it.
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

import { expect, test } from './support/site.ts';

test('at 200 % zoom (640 px wide) a document still reads in one column', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/van-ban/3072-2014-qd-ubnd-hai-phong/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('law text is at least 18 px, its lines at most 75 characters, in the Vietnamese serif', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/van-ban/3072-2014-qd-ubnd-hai-phong/');
  // The site's fonts are those of the second page.
  await page.waitForFunction(() => localStorage.getItem('phong-chu'));
  await page.reload({ waitUntil: 'networkidle' });
  const line = page.locator('#quy-dinh-dieu-2-khoan-2 > .lead');
  const { size, width, family, loaded } = await line.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      size: parseFloat(style.fontSize),
      width: element.getBoundingClientRect().width,
      family: style.fontFamily,
      loaded: document.fonts.check(
        `${style.fontSize} ${style.fontFamily}`,
        'Ưỡn ẹo, ngượng nghịu, ẵ ộ ữ ặ ỵ',
      ),
    };
  });
  expect(size).toBeGreaterThanOrEqual(18);
  // A character of this face is about 0.46 em wide on average.
  expect(width / (size * 0.46)).toBeLessThanOrEqual(75);
  expect(family).toContain('Source Serif');
  expect(loaded).toBe(true);
});

test('touch targets of the header are at least 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  for (const target of await page.locator('header :is(a, button):visible').all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test('the contents beside a text never lie on the links to the next documents', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/van-ban/134-2025-nd-cp/');
  const link = page.getByRole('link', { name: /^Văn bản cũ hơn/ });
  await link.scrollIntoViewIfNeeded();
  await link.click({ trial: true });
  const lies = await page.evaluate(() => {
    const [contents, links] = ['.toc-sheet', '.neighbours'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return (contents?.bottom ?? 0) > (links?.top ?? 0);
  });
  expect(lies).toBe(false);
});

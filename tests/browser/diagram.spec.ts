import { expect, test } from './support/site.ts';

const DECREE = '/van-ban/80-2020-nd-cp/';
const LONG = '/van-ban/02-2026-tt-bng/';

test('the timeline names who replaced whom, by which provision, and the act being read', async ({
  page,
}) => {
  await page.goto(DECREE);
  const steps = page.getByRole('list', { name: 'Dòng thời gian thay thế' }).locator('> li');
  await expect(steps).toHaveText([/93\/2009/, /80\/2020.*Văn bản đang xem/s, /313\/2025/]);
  await expect(steps.nth(1)).toContainText('Hết hiệu lực từ 08/12/2025');
  await expect(steps.nth(1).getByRole('link', { name: 'khoản 5 Điều 35' })).toHaveAttribute(
    'href',
    /\/van-ban\/313-2025-nd-cp\/#dieu-35-khoan-5$/,
  );
  await expect(steps.locator('[data-current]')).toHaveCount(1);
});

test('the drawing links where the list does, and is neither read out nor tabbed to', async ({
  page,
}) => {
  await page.goto(DECREE);
  const drawn = page.locator('.diagram a');
  const pathsOf = (links: Element[]): string[] =>
    links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname).sort();
  const hrefs = await drawn.evaluateAll(pathsOf);
  const listed = await page.locator('.relation-name a').evaluateAll(pathsOf);
  expect(hrefs.length).toBeGreaterThan(2);
  expect(hrefs).toEqual(listed);
  await expect(page.locator('.diagram')).toHaveAttribute('aria-hidden', 'true');
  for (const link of await drawn.all()) await expect(link).toHaveAttribute('tabindex', '-1');
});

test('what the drawing folds is in the list it leads to', async ({ page }) => {
  await page.goto(LONG);
  const more = page.locator('.diagram-more').first();
  await expect(more).toContainText(/và \d+ văn bản khác/);
  const group = page.locator((await more.getAttribute('href')) ?? '');
  await expect(group).toHaveText('Văn bản có thẩm quyền được chuyển');
  await more.click();
  await expect(group).toBeInViewport();
});

test('no text of a box runs out of it', async ({ page }) => {
  for (const path of [DECREE, LONG, '/van-ban/70-2020-qh14/', '/van-ban/12-2025-tt-bng/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('.diagram-center')).toHaveCount(1);
    const out = await page.locator('.diagram-box').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const edge = box.querySelector('rect')?.getBoundingClientRect();
        const words = [...box.querySelectorAll('text, .badge')];
        return words
          .filter((word) => word.getBoundingClientRect().right > (edge?.right ?? 0))
          .map((word) => word.textContent);
      }),
    );
    expect(out, path).toEqual([]);
  }
});

test('a phone has the list and no drawing; the page keeps its width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(LONG);
  await expect(page.locator('.diagram')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Lược đồ' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

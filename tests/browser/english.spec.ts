import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/site.ts';

const DIGEST = '/van-ban/134-2025-nd-cp/';
const VERBATIM = '/van-ban/3072-2014-qd-ubnd-hai-phong/';

/** The frame has been swapped. */
const inEnglish = (page: Page) => page.locator('html[data-framed]');
const button = (page: Page) => page.locator('.site-header > .wrap > .to-language');

/** Everything on the page, and the law without what is ours among it. */
function look(page: Page): Promise<{ body: string; law: string }> {
  return page.evaluate(() => {
    const law = document.querySelector('.law')?.cloneNode(true) as Element | undefined;
    law?.querySelectorAll('[data-ui]').forEach((one) => one.remove());
    return { body: document.body.outerHTML, law: law?.outerHTML ?? '' };
  });
}

test('a document: its frame turns English by keyboard, its law does not, and all comes back', async ({
  page,
}) => {
  await page.goto(VERBATIM);
  const before = await look(page);
  expect(before.law.length).toBeGreaterThan(40_000);
  await tabTo(page, button(page));
  // The ring of the focus and the header's menus leave no trace in what is compared.
  await page.keyboard.press('Enter');
  await expect(inEnglish(page)).toBeAttached();

  await expect(page.getByRole('heading', { name: 'Attributes' })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Procedures' }).first()).toBeVisible();
  await expect(page.getByText('The legal text is in Vietnamese only')).toBeVisible();
  await expect(page.locator('.doc-state .badge').first()).toHaveText('Not determined');
  await expect(page.locator('.doc-issue > [lang="vi"]')).toHaveText(/^Ủy ban nhân dân/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  expect((await look(page)).law).toBe(before.law);

  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inEnglish(page)).toHaveCount(0);
  expect(await look(page)).toEqual(before);
});

test('what scripts draw later is English as well, and stays so from page to page', async ({
  page,
}) => {
  await page.goto(`${DIGEST}?ngay=2027-04-01&lang=en`);
  await expect(page.locator('[data-as-of-status]')).toHaveText(
    /^State of effect on 01\/04\/2027, not today\./,
  );
  expect(new URL(page.url()).search).toBe('?ngay=2027-04-01');
  await page.locator('.law .anchor').first().click();
  await expect(page.getByRole('dialog').getByText('Copy the link')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/tra-cuu/?q=hội+nghị+quốc+tế');
  await page.locator('[data-face="results"]').waitFor();
  await expect(page.locator('[data-part="found"]')).toHaveText(/^\s*Found: \d+ documents, /);
  await expect(page.getByRole('group', { name: 'Type of document' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who is competent?' })).toBeVisible();
  await expect(page.locator('.passage .text mark').first()).toHaveText('hội nghị');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Go to' }).getByRole('option').first()).toHaveText(
    /^Page Search/,
  );
});

test('the page that checks drafts has it too, and no rule against it', async ({ page }) => {
  await page.goto('/kiem-tra-can-cu/');
  await button(page).click();
  await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra căn cứ');
});

test('who decides is asked and told in English, and a language is no question', async ({
  page,
}) => {
  await page.goto('/tham-quyen/?lang=en');
  await expect(inEnglish(page)).toBeAttached();
  await expect(page.locator('html')).not.toHaveClass(/asked/);
  await expect(page.getByText(/^Describe the matter in Vietnamese/)).toBeVisible();
  await expect(page.getByLabel('Level', { exact: true })).toContainText('Commune');
  await page.getByLabel('The matter in question').fill('hội thảo có bộ trưởng nước ngoài dự');
  const card = page.locator('.who[data-card]').first();
  await expect(card.getByRole('button', { name: 'Copy the citation' }).first()).toBeVisible();
  await expect(card.locator('.who-commune')).toContainText("Is it the commune's competence? No.");
  // Who it is and what the matter is are content.
  await expect(card.locator('.who-matter')).toHaveText(/^Cho phép/);
  await expect(card.locator('.who-answer strong')).toHaveText(/^Bộ trưởng/);
  await expect(page.locator('html')).toHaveClass(/asked/);
});

test('a table of moved powers has English heads, and its matters stay', async ({ page }) => {
  await page.goto('/tham-quyen/bang/134-2025-nd-cp/?lang=en');
  await expect(page.getByRole('columnheader', { name: 'Basis' })).toBeVisible();
  await expect(page.locator('[data-act-notice]')).toContainText(/\d+ matters moved/);
  await page.getByLabel('Search the table').fill('hội nghị');
  await expect(page.locator('[data-power-count]')).toHaveText(/^\d of \d matters$/);
  await expect(page.locator('tbody th').first()).toHaveText(/^Ký thỏa thuận|^Cho phép/);
});

test('on a phone the header grows no line, and the button is in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(DIGEST);
  const header = page.locator('.site-header');
  const height = (await header.boundingBox())?.height;
  await expect(button(page)).toBeHidden();
  await header.getByText('Mục', { exact: true }).click();
  await header.getByRole('button', { name: 'English' }).click();
  await expect(header.getByText('Menu', { exact: true })).toBeVisible();
  expect((await header.boundingBox())?.height).toBeLessThanOrEqual(height ?? 0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('an English document page passes axe', async ({ page }) => {
  await page.goto(`${DIGEST}?lang=en`);
  await expect(inEnglish(page)).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no button is there that would do nothing', async ({ page }) => {
    await page.goto('/');
    for (const one of await page.locator('.to-language').all()) await expect(one).toBeHidden();
  });
});

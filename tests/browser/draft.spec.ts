import { readFileSync } from 'node:fs';
import { faultsByAxe } from './support/axe.ts';
import { DRAFT, check, drawn, findings, openDraftPage, part } from './support/draft-page.ts';
import { expect, test } from './support/site.ts';

const finding = '.draft-finding:visible';

test.beforeEach(({ page }) => openDraftPage(page));

test('a pasted draft comes back unchanged, with every citation marked and judged', async ({
  page,
}) => {
  await check(page, DRAFT);
  expect(await part(page, 'marked').evaluate((element) => element.textContent)).toBe(DRAFT);
  expect(await findings(page)).toEqual([
    'error: Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ',
    'error: Nghị định số 134/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ',
    'ok: khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP',
    'ok: khoản 1 Điều này',
    'note: Kế hoạch số 9999/KH-UBND',
  ]);
  await expect(page.locator('.draft-text mark')).toHaveCount(5);
  await expect(page.locator('.draft-finding').first()).toContainText('08/12/2025');
  await expect(page.locator('.draft-finding').first()).toContainText('313/2025/NĐ-CP');
  await expect(page.locator('.draft-finding').nth(1)).toContainText('12/06/2025');
  await expect(part(page, 'basis')).toContainText('Hải Phòng');
  await expect(part(page, 'headline')).toBeFocused();
});

test('the panes stay in step, by pointer and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await check(page, DRAFT + 'Một dòng không có viện dẫn.\n'.repeat(60) + DRAFT);
  const last = page.locator(finding).last();
  await last.getByRole('heading').getByRole('link').click();
  const mark = page.locator('.draft-text mark a:focus');
  await expect(mark).toHaveText('Kế hoạch số 9999/KH-UBND');
  await expect(mark).toBeInViewport();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(mark).toContainText('ngày 30 tháng 6 năm 2025');
  const id = (await mark.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  const item = page.locator(`${id} h4 a`);
  await expect(item).toBeFocused();
  await expect(item).toBeInViewport();
  await page.getByRole('button', { name: 'Chỗ trước' }).click();
  await page.getByRole('button', { name: 'Chỗ sau' }).click();
  await expect(page.locator('.draft-finding[aria-current]')).toHaveCount(1);
});

test('the findings follow the text as it is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await check(page, DRAFT + 'Một dòng không có viện dẫn.\n'.repeat(60) + DRAFT);
  const item = page.locator(finding).nth(3);
  await expect(item).not.toBeInViewport();
  // Time in which scrolling would be the page's own.
  await page.waitForTimeout(400);
  await part(page, 'marked').evaluate((pane) => (pane.scrollTop = pane.scrollHeight));
  await expect(item).toBeInViewport();
});

test('counts filter; a mark of a hidden severity shows its finding again', async ({ page }) => {
  await check(page, DRAFT);
  const ok = page.getByRole('button', { name: '2 Không thấy vấn đề' });
  await expect(ok).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator(finding)).toHaveCount(3);
  await page.getByRole('button', { name: '2 Lỗi' }).click();
  await expect(page.locator(finding)).toHaveCount(1);
  await expect(part(page, 'shown')).toHaveText('Đang hiện 1 trong 5.');
  await page.locator('.draft-text mark[data-severity="ok"] a').first().click();
  await expect(ok).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(finding)).toHaveCount(3);
  await expect(page.locator('.draft-finding h4 a:focus')).toContainText('khoản 1 Điều 16');
});

test('the date asked for decides; a date that is none is refused', async ({ page }) => {
  await part(page, 'day').fill('1/1/2021');
  await check(page, 'Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ;');
  await expect(page.locator('.draft-finding')).toHaveAttribute('data-severity', 'ok');
  await expect(part(page, 'day')).toHaveValue('01/01/2021');
  await part(page, 'day').fill('22/11/2026');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(page.locator('.draft-finding')).toHaveAttribute('data-severity', 'error');
  await part(page, 'day').fill('31/02/2026');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(part(page, 'day-error')).toContainText('01/07/2025');
  await expect(part(page, 'day')).toBeFocused();
});

test('the place asked for decides on local numbers', async ({ page }) => {
  const text = 'Thực hiện Quyết định số 62/2025/QĐ-UBND.';
  await part(page, 'place').selectOption('hai-phong');
  await check(page, text);
  await expect(page.locator('.draft-finding h4 + .draft-verdict')).not.toHaveText(
    'Chưa rõ văn bản nào',
  );
  await part(page, 'place').selectOption('');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(page.locator('.draft-finding h4 + .draft-verdict')).toHaveText(
    'Chưa rõ văn bản nào',
  );
});

test('a proposal, the report and the table can be taken away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await check(page, DRAFT);
  const first = page.locator('.draft-finding').first();
  await first.getByRole('button', { name: /^Chép/ }).click();
  await expect(first.getByRole('status')).toHaveText('Đã chép.');
  expect(await clipboard()).toBe(await first.locator('.draft-proposed').innerText());
  expect(await clipboard()).toContain('313/2025/NĐ-CP');
  await page.getByRole('button', { name: 'Chép báo cáo' }).click();
  await expect(part(page, 'copied')).toHaveText('Đã chép.');
  expect(await clipboard()).toMatch(/80\/2020\/NĐ-CP[^]*08\/12\/2025/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  // Heads, a row for each finding, and the end of the last line.
  expect(csv.split('\r\n')).toHaveLength(7);
  expect(csv).toContain('Nghị định số 80/2020/NĐ-CP');
});

test('markup in a draft is text', async ({ page }) => {
  await check(page, '<img src=x onerror="document.title=1"> Nghị định số 80/2020/NĐ-CP<script>');
  await expect(page).not.toHaveTitle('1');
  expect(await page.locator('[data-draft] img').count()).toBe(0);
});

test('nothing to check, and nothing found, are said in words', async ({ page }) => {
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(part(page, 'error')).toContainText('dán văn bản');
  await expect(part(page, 'text')).toBeFocused();
  await check(page, 'Trời hôm nay đẹp.');
  await expect(part(page, 'headline')).toHaveText('Không thấy viện dẫn nào');
});

test('by keyboard alone: try the sample, go through the findings, back to the draft', async ({
  page,
}) => {
  await part(page, 'sample').focus();
  await page.keyboard.press('Enter');
  await drawn(page);
  await page.locator('.draft-finding h4 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.draft-text mark a').first()).toBeFocused();
  await part(page, 'edit').focus();
  await page.keyboard.press('Enter');
  await expect(part(page, 'text')).toBeFocused();
  await expect(part(page, 'results')).toBeHidden();
});

test('on a phone the panes take turns and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await check(page, DRAFT);
  await expect(part(page, 'marked')).toBeHidden();
  await page.locator('.draft-finding h4 a').first().click();
  await expect(page.locator('.draft-text mark a').first()).toBeFocused();
  await page.locator('.draft-text mark a').nth(1).click();
  await expect(page.locator('.draft-finding h4 a').nth(1)).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await part(page, 'sample').click();
    await drawn(page);
    expect(await faultsByAxe(page)).toEqual([]);
  });

test('a long text is pasted at once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const long = DRAFT.repeat(600);
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await part(page, 'text').focus();
  const began = Date.now();
  await page.keyboard.press('Control+V');
  await expect(part(page, 'text')).toHaveValue(long);
  expect(Date.now() - began).toBeLessThan(5000);
});

test('printed: the findings and the documents, not the tools', async ({ page }) => {
  await check(page, DRAFT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(finding)).toHaveCount(3);
  await expect(part(page, 'marked')).toBeHidden();
  await expect(part(page, 'form')).toBeHidden();
  await expect(page.locator('.draft-table')).toBeVisible();
});

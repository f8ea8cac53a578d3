import { AxeBuilder } from '@axe-core/playwright';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readSuccession } from '../../src/content/read/read-succession.ts';
import { pathsOf, treeOf } from '../../src/legal/succession/index.ts';
import { expect, test } from './support/site.ts';

const PAGE = '/ke-thua-thoa-thuan/';
const { value: entries } = await readSuccession(CONTENT_DIR);
const tree = treeOf(entries.map(({ value }) => value));
const PATHS = tree ? pathsOf(tree) : [];
const nameOf = (id: string): string =>
  entries
    .flatMap(({ value }) => value.outcomes.map((one) => [`${value.id}-${one.id}`, one.name]))
    .find(([outcome]) => outcome === id)?.[1] ?? '';

test('there are paths to try', () => {
  expect(PATHS.length).toBeGreaterThan(30);
});

// Several paths a test: a page for each of some forty would take longer than what it shows.
const BRANCHES = [...new Set(PATHS.map(({ taken }) => taken[0]?.answer.id ?? ''))];
const pathsBelow = (branch: string) => PATHS.filter(({ taken }) => taken[0]?.answer.id === branch);

for (const branch of BRANCHES)
  test(`${branch}: every path can be clicked to its end, and only that is shown`, async ({
    page,
  }) => {
    await page.goto(PAGE);
    for (const [i, { taken, outcome }] of pathsBelow(branch).entries()) {
      // Loading the page for each path would take most of the time.
      if (i > 0) await page.getByRole('link', { name: 'Làm lại từ đầu' }).click();
      for (const { question, answer } of taken) {
        const section = page.locator(`[data-node="${question.id}"]`);
        await expect(page.locator('[data-node]:visible')).toHaveCount(1);
        await section.locator(`[data-answer="${answer.id}"]`).click();
      }
      await expect(page.locator('[data-node]:visible')).toHaveCount(1);
      await expect(page.locator('[data-node]:visible h2')).toHaveText(nameOf(outcome.id));
      await expect(page.locator('[data-path-chips] li')).toHaveCount(taken.length);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const branch of BRANCHES)
    test(`${branch}: every path leads to the same end by links`, async ({ page }) => {
      await page.goto(PAGE);
      for (const { taken, outcome } of pathsBelow(branch)) {
        for (const { question, answer } of taken)
          await page
            .locator(`[data-node="${question.id}"]`)
            .locator(`[data-answer="${answer.id}"]`)
            .click();
        await expect(page.locator(':target h2')).toHaveText(nameOf(outcome.id));
        await expect(page.locator(':target')).toBeInViewport();
      }
    });

  test('everything is on the page, and nothing that needs script', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('[data-node]:visible')).toHaveCount(
      new Set(
        PATHS.flatMap(({ taken, outcome }) => [
          ...taken.map(({ question }) => question.id),
          outcome.id,
        ]),
      ).size,
    );
    await expect(page.locator('[data-path-bar]')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Chép trích dẫn' })).toHaveCount(0);
  });
});

const NAME_PATH = `${PAGE}?ben-ky=ubnd-cap-tinh&ubnd-cap-tinh-noi-nhan=mot&ubnd-cap-tinh-viec=doi-ten`;

test.describe('a path', () => {
  test('is walked by keyboard; focus and words follow', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('[data-path-status]')).toHaveText(
      'Câu 1. Sau câu này còn nhiều nhất 2 câu.',
    );
    await page.locator('[data-node="ben-ky"] [data-answer="so"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#ten-hoi-so-noi-nhan')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#ten-hoi-so-viec-nhieu')).toBeFocused();
    await expect(page.locator('[data-path-status]')).toHaveText('Câu 3. Đây là câu cuối.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#ten-ket-qua-so-nhieu-tiep-tuc')).toBeFocused();
    await expect(page.locator('[data-path-status]')).toHaveText('Đã có kết quả sau 3 câu trả lời.');
  });

  test('can be gone back, changed at any answer, and begun again', async ({ page }) => {
    await page.goto(`${PAGE}?ben-ky=so&so-noi-nhan=mot&so-viec=sua`);
    await expect(page.locator('#ket-qua-so-sua')).toBeVisible();
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await expect(page).toHaveURL(/\?ben-ky=so&so-noi-nhan=mot$/);
    await expect(page.locator('#hoi-so-viec')).toBeVisible();
    await page.goBack();
    await expect(page.locator('#ket-qua-so-sua')).toBeVisible();
    await page.getByRole('link', { name: /Nơi tiếp nhận: Một cơ quan/ }).click();
    await expect(page.locator('#hoi-so-noi-nhan')).toBeVisible();
    await page.getByRole('link', { name: 'Nhiều cơ quan' }).click();
    await expect(page.locator('[data-path-chips] li').last()).toContainText('Nhiều cơ quan');
    await page.getByRole('link', { name: 'Làm lại từ đầu' }).click();
    await expect(page.locator('#hoi-ben-ky')).toBeVisible();
    await expect(page.locator('[data-path-chips] li')).toHaveCount(0);
  });

  test('depends on the day: after 28/02/2027 a name is changed in the usual way', async ({
    page,
  }) => {
    await page.goto(NAME_PATH);
    const phases = page.locator('#ket-qua-ubnd-cap-tinh-doi-ten [data-phase]');
    const [heir, short, usual] = [phases.nth(0), phases.nth(1), phases.nth(2)];
    await expect(short).toHaveAttribute('data-standing', 'holds');
    await expect(usual).toHaveAttribute('data-standing', 'ahead');
    await expect(usual.locator('ol')).toBeHidden();
    await page.getByLabel('Xem tại ngày').fill('1/3/2027');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ngay=2027-03-01/);
    await expect(short).toHaveAttribute('data-standing', 'past');
    await expect(short).toContainText('Đã hết thời gian áp dụng');
    await expect(usual).toHaveAttribute('data-standing', 'holds');
    await expect(usual.locator('ol')).toBeVisible();
    await expect(heir).toHaveAttribute('data-standing', 'holds');
    await expect(
      short.locator('[data-effect-of="177-2025-nd-cp#dieu-5-khoan-4"] .badge'),
    ).toHaveText('Hết hiệu lực toàn bộ');
    // The day goes along with the path.
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await expect(page).toHaveURL(/ngay=2027-03-01/);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await page.getByRole('link', { name: 'Chỉ đổi tên bên Việt Nam' }).click();
    await expect(page).toHaveURL(/viec=doi-ten$/);
    await expect(short).toHaveAttribute('data-standing', 'holds');
    await page.goto(`${NAME_PATH}&ngay=2025-06-30`);
    await expect(heir).toHaveAttribute('data-standing', 'ahead');
  });

  test('an unknown answer in the address leads as far as it is known', async ({ page }) => {
    await page.goto(`${PAGE}?ben-ky=so&so-noi-nhan=la`);
    await expect(page.locator('#hoi-so-noi-nhan')).toBeVisible();
    await page.goto(`${PAGE}?ben-ky=<script>&ngay=la`);
    await expect(page.locator('#hoi-ben-ky')).toBeVisible();
  });

  test('a link to a place of the page without script leads along the first path', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#ket-qua-cap-huyen-vi-pham`);
    await expect(page.locator('[data-node]:visible')).toHaveCount(1);
    await expect(page.locator('#ket-qua-cap-huyen-vi-pham')).toBeVisible();
    await expect(page).toHaveURL(
      /\?ben-ky=cap-huyen&cap-huyen-ngay-ky=truoc&cap-huyen-viec=vi-pham$/,
    );
    await expect(page.locator('[data-path-chips] li')).toHaveCount(3);
  });

  test('all paths at once can be read, and left again', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('link', { name: /Xem cả \d+ đường hỏi/ }).click();
    await expect(page).toHaveURL(/xem=tat-ca/);
    await expect(page.locator('[data-node]:visible').nth(20)).toBeVisible();
    await page.locator('[data-node="so-noi-nhan"] [data-answer="mot"]').click();
    await expect(page).toHaveURL(/#hoi-so-viec$/);
    await expect(page.locator('#hoi-so-viec')).toBeInViewport();
    await page.getByRole('link', { name: 'Hỏi từng câu' }).click();
    await expect(page.locator('[data-node]:visible')).toHaveCount(1);
  });
});

test('all paths at once pass axe and fit a phone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${PAGE}?xem=tat-ca`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // The longest page there is; its colours are those of the ends of paths, looked at one by one.
  const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the clause can be copied as a citation, the result as a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAGE}?ben-ky=so&so-noi-nhan=nhieu&so-viec-nhieu=doi-ten`);
  await page.getByRole('button', { name: 'Chép trích dẫn' }).first().click();
  await expect(page.locator('[data-current] [data-copied]').first()).toHaveText('Đã chép.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain(
    'khoản 2 Điều 6 Nghị định số 177/2025/NĐ-CP ngày 30 tháng 6 năm 2025',
  );
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(page.locator('[data-path-shared]')).toHaveText('Đã chép liên kết.');
  expect(await copied()).toBe(page.url());
});

test('a result prints with its answers and its steps, and no tools', async ({ page }) => {
  await page.goto(NAME_PATH);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-path-chips] li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Quay lại' })).toBeHidden();
  await expect(page.locator('[data-node]:visible')).toHaveCount(1);
  const usual = page.locator('#ket-qua-ubnd-cap-tinh-doi-ten [data-phase]').nth(2);
  await expect(usual.locator('ol')).toBeVisible();
});

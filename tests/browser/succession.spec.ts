import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readSuccession } from '../../src/content/read/read-succession.ts';
import { pathsOf, treeOf } from '../../src/legal/succession/index.ts';
import { faultsByAxe } from './support/axe.ts';
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

const BRANCHES = [...new Set(PATHS.map(({ taken }) => taken[0]?.answer.id ?? ''))];
const pathsBelow = (branch: string) => PATHS.filter(({ taken }) => taken[0]?.answer.id === branch);

// One page for all: loading it for each of some forty paths would take longer than what it shows.
test('every path can be clicked to its end, and only that is shown', async ({ page }) => {
  await page.goto(PAGE);
  const again = page.getByRole('link', { name: 'Làm lại từ đầu' });
  for (const branch of BRANCHES)
    await test.step(branch, async () => {
      const [first, ...others] = pathsBelow(branch).map(stepsOf);
      if (await again.isVisible()) await again.click();
      for (const { question, answer } of first?.steps ?? []) {
        const section = page.locator(`[data-node="${question}"]`);
        await expect(page.locator('[data-node]:visible')).toHaveCount(1);
        await section.locator(`[data-answer="${answer}"]`).click();
      }
      expect(await page.evaluate(endShown)).toEqual(first?.end);
      // The page answers a press before the next can come; the pointer's way to one is seen above.
      for (const { steps, end } of others) {
        await again.click();
        expect(await page.evaluate(press, steps)).toEqual(steps.map(({ question }) => [question]));
        expect(await page.evaluate(endShown)).toEqual(end);
      }
    });
});

interface Step {
  readonly question: string;
  readonly answer: string;
}

/** The answers of a path by their ids, and what its end is to show. */
function stepsOf({ taken, outcome }: (typeof PATHS)[number]) {
  const steps = taken.map(({ question, answer }): Step => {
    return { question: question.id, answer: answer.id };
  });
  return { steps, end: { headings: [nameOf(outcome.id)], chips: taken.length } };
}

/** Presses one answer after the other; which questions showed before each. Runs in the page. */
function press(steps: readonly Step[]): (string | undefined)[][] {
  return steps.map(({ question, answer }) => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-node]')].filter((one) =>
      one.checkVisibility(),
    );
    const link = document.querySelector<HTMLElement>(
      `[data-node="${question}"] [data-answer="${answer}"]`,
    );
    if (link?.checkVisibility()) link.click();
    return shown.map(({ dataset }) => dataset.node);
  });
}

/** Headings of what is shown, and how many answers stand above it. Runs in the page. */
function endShown() {
  const shown = [...document.querySelectorAll('[data-node]')].filter((one) =>
    one.checkVisibility(),
  );
  return {
    headings: shown.map((one) => one.querySelector('h2')?.textContent.trim() ?? ''),
    chips: document.querySelectorAll('[data-path-chips] li').length,
  };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every path leads to the same end by links', async ({ page }) => {
    await page.goto(PAGE);
    const leads = await page.evaluate(whereAnswersLead);
    for (const { taken, outcome } of PATHS)
      for (const [i, { question, answer }] of taken.entries())
        expect(leads, `${question.id}: ${answer.id}`).toContainEqual({
          question: question.id,
          answer: answer.id,
          visible: true,
          node: taken[i + 1]?.question.id ?? outcome.id,
          ...(i + 1 === taken.length ? { heading: nameOf(outcome.id) } : {}),
        });
    expect(new Set(leads.map(({ question, answer }) => `${question} ${answer}`)).size).toBe(
      leads.length,
    );
  });

  // A browser follows one link to a place of the page as it does another.
  test('the first path of each branch leads to its end by presses', async ({ page }) => {
    await page.goto(PAGE);
    for (const branch of BRANCHES)
      await test.step(branch, async () => {
        const [{ taken, outcome } = { taken: [], outcome: { id: '' } }] = pathsBelow(branch);
        for (const { question, answer } of taken)
          await page
            .locator(`[data-node="${question.id}"]`)
            .locator(`[data-answer="${answer.id}"]`)
            .click();
        await expect(page.locator(':target h2')).toHaveText(nameOf(outcome.id));
        await expect(page.locator(':target')).toBeInViewport();
      });
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

/** Each answer that is a link to a place of the page, and what stands at that place; runs in the page. */
function whereAnswersLead() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-answer][href^="#"]')];
  return links.map((link) => {
    const place = document.getElementById(link.hash.slice(1));
    const heading = place?.dataset.short === undefined ? place?.querySelector('h2') : null;
    return {
      question: link.closest<HTMLElement>('[data-node]')?.dataset.node,
      answer: link.dataset.answer,
      visible: link.checkVisibility() && place?.checkVisibility() === true,
      node: place?.dataset.node,
      ...(heading ? { heading: heading.textContent.trim() } : {}),
    };
  });
}

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
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${PAGE}?xem=tat-ca`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // The longest page there is; its colours are those of the ends of paths, looked at one by one.
  expect(await faultsByAxe(page, { without: ['color-contrast'] })).toEqual([]);
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

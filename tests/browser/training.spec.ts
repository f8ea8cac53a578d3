import type { Page } from '@playwright/test';
import { fontsAreHere } from './support/paper.ts';
import { expect, test } from './support/site.ts';

const LIST = '/tap-huan/';
const LESSON = '/tap-huan/ban-do-tham-quyen/';
const DECK = `${LESSON}trinh-chieu/`;
const HANDOUT = `${LESSON}to-phat/`;

/** The question of a number, from 1. */
function question(page: Page, number: number) {
  return page.locator('[data-question]').nth(number - 1);
}

/** Where the right option of each question is, as the page's own script reads it. */
async function rightPlaces(page: Page): Promise<number[]> {
  const keys = JSON.parse((await page.locator('#dap-an').textContent()) ?? '[]') as {
    right: number;
  }[];
  return keys.map(({ right }) => right);
}

/** Answers a question with the right option, or with another. */
async function answer(page: Page, number: number, right: boolean): Promise<void> {
  const place = (await rightPlaces(page))[number - 1] ?? 0;
  const one = question(page, number);
  await one
    .getByRole('radio')
    .nth(right ? place : place === 0 ? 1 : 0)
    .check();
  await one.getByRole('button', { name: 'Trả lời' }).click();
}

test.describe('a self-check', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(LESSON);
  });

  test('is done by keyboard alone: choose, answer, go on', async ({ page }) => {
    const first = question(page, 1);
    const [right = 0] = await rightPlaces(page);
    await first.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    for (let i = 0; i < right; i++) await page.keyboard.press('ArrowDown');
    await expect(first.getByRole('radio').nth(right)).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(first.getByRole('button', { name: 'Trả lời' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(first.getByRole('status')).toHaveText('Đúng.');
    await expect(first.locator('.explanation')).toHaveAttribute('open');
    await expect(first.locator('.explanation a[href*="/van-ban/"]').first()).toBeVisible();
    await expect(first.locator('.explanation .badge').first()).toBeVisible();
    await expect(first.getByRole('button', { name: 'Câu tiếp theo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question(page, 2).getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(question(page, 2).getByRole('status')).not.toBeEmpty();
  });

  test('an answer without a choice asks for one and counts nothing', async ({ page }) => {
    await question(page, 1).getByRole('button', { name: 'Trả lời' }).click();
    await expect(question(page, 1).getByRole('status')).toHaveText('Hãy chọn một phương án.');
    await expect(page.locator('[data-score]')).toHaveText(/Đã làm 0\/\d+ câu\./);
    await expect(question(page, 1).locator('.explanation')).toBeHidden();
  });

  test('a wrong answer shows the right one, in words and not by colour alone', async ({ page }) => {
    await answer(page, 1, false);
    const one = question(page, 1);
    await expect(one.getByRole('status')).toHaveText('Chưa đúng.');
    await expect(one.locator('.option.is-right')).toContainText('Đáp án đúng');
    await expect(one.locator('.option.is-wrong')).toContainText('Bạn chọn');
    await expect(one.getByRole('radio').first()).toBeDisabled();
  });

  test('all answered gives the score; wrong ones are done again; then all over', async ({
    page,
  }) => {
    const total = (await rightPlaces(page)).length;
    for (let number = 1; number <= total; number++) await answer(page, number, number > 2);
    const result = page.locator('[data-result]');
    await expect(result).toContainText(`đúng ${total - 2} trên ${total} câu`);
    await page.getByRole('button', { name: 'Làm lại 2 câu sai' }).click();
    await expect(page.locator('[data-score]')).toHaveText(
      `Đã làm ${total - 2}/${total} câu, đúng ${total - 2}.`,
    );
    await expect(question(page, 1).getByRole('radio').first()).toBeFocused();
    await answer(page, 1, true);
    await answer(page, 2, true);
    await expect(result).toContainText(`đúng cả ${total} câu`);
    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await expect(page.locator('[data-score]')).toHaveText(`Đã làm 0/${total} câu.`);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('progress survives a reload, shows in the list, and is deleted there', async ({ page }) => {
    await answer(page, 1, true);
    await answer(page, 2, false);
    await page.reload();
    await expect(page.locator('[data-score]')).toHaveText(/Đã làm 2\/\d+ câu, đúng 1\./);
    await expect(question(page, 1).getByRole('status')).toHaveText('Đúng.');
    await expect(question(page, 3).getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goto(LIST);
    await expect(page.locator('[data-lesson-progress="ban-do-tham-quyen"]')).toContainText(
      'đã làm 2/',
    );
    await expect(page.getByRole('link', { name: /^Tiếp tục bài 1/ })).toHaveAttribute(
      'href',
      LESSON,
    );
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Xóa tiến độ trên máy này' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã xóa' })).toBeVisible();
    await expect(page.locator('[data-lesson-progress="ban-do-tham-quyen"]')).toContainText(
      'Chưa học.',
    );
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
      'q1',
    );
  });

  test('sends nothing: progress stays in the browser', async ({ page }) => {
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await answer(page, 1, true);
    await answer(page, 2, false);
    await expect(page.locator('[data-score]')).toHaveText(/Đã làm 2\/\d+ câu, đúng 1\./);
    await page.waitForLoadState('networkidle');
    // A second after a page is there it looks for the worker of the site, whatever its reader does.
    expect(asked.filter((one) => !/\/_astro\/(?:register|worker-link)\./u.test(one))).toEqual([]);
  });

  test('what somebody else wrote under its name does no harm', async ({ page }) => {
    for (const text of ['{', '[]', '{"ban-do-tham-quyen":{"answers":{"q1":{"choice":99}}}}']) {
      await page.evaluate((kept) => {
        localStorage.setItem('tap-huan.v1', kept);
      }, text);
      await page.reload();
      await expect(page.locator('[data-score]')).toHaveText(/Đã làm 0\//);
    }
  });

  test('without storage it works as long as the page, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await expect(page.locator('[data-storage-note]')).toContainText('không cho lưu');
    await answer(page, 1, true);
    await answer(page, 2, true);
    await expect(page.locator('[data-score]')).toHaveText(/Đã làm 2\/\d+ câu, đúng 2\./);
  });

  test('warns on a day on which what an answer rests on has ended', async ({ page }) => {
    const decree = page.locator('[data-warning-of*="134-2025-nd-cp#dieu-16-khoan-1"]').first();
    await expect(decree).toBeHidden();
    await page.getByLabel('Xem tại ngày').fill('1/3/2027');
    await page.keyboard.press('Enter');
    await expect(decree).toContainText('đã hết hiệu lực');
    const law = page.locator('[data-warning-of="70-2020-qh14#dieu-3-khoan-6"]');
    await expect(law).toHaveCount(1);
    await expect(law).toBeHidden();
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(decree).toBeHidden();
  });
});

test.describe('the text of a lesson', () => {
  test('embeds provisions whose state, and answers that, follow the day', async ({ page }) => {
    await page.goto(`${LESSON}?ngay=2025-06-15`);
    const clause = page.locator('.lesson-clause', { hasText: 'Khoản 1 Điều 16' });
    await expect(clause.locator('.badge')).toHaveText('Chưa có hiệu lực');
    const card = page.locator('[data-answer-short="hoi-nghi-cap-bo-truong"]');
    await expect(card.locator('.who-answer')).toContainText('Thủ tướng Chính phủ');
    await page.goto(`${LESSON}?ngay=2025-08-15`);
    await expect(card.locator('.who-answer')).toContainText('Chủ tịch Ủy ban nhân dân cấp tỉnh');
    await page.goto(`${LESSON}?ngay=2027-03-15`);
    await expect(card.locator('.who-answer')).toContainText('Chưa xác định');
    await expect(clause.locator('.badge')).toHaveText('Hết hiệu lực toàn bộ');
  });

  test('a provision whose power has moved says so, for as long as it has', async ({ page }) => {
    await page.goto('/tap-huan/hoi-nghi-hoi-thao/');
    const mark = page.locator('[data-clause-mark="06-2020-qd-ttg#dieu-3-khoan-1"]');
    await expect(mark).toContainText('Điểm a khoản 1 Điều 3');
    await expect(mark).toContainText('đã chuyển theo Nghị định số 134/2025/NĐ-CP');
    await page.goto('/tap-huan/hoi-nghi-hoi-thao/?ngay=2027-03-01');
    await expect(mark).toContainText('nay lại theo văn bản này');
    await expect(page.locator('[data-clause-mark="06-2020-qd-ttg#dieu-2-khoan-1"]')).toBeHidden();
  });

  test('a provision can be cited from where it stands', async ({ page }) => {
    await page.goto(LESSON);
    await page
      .locator('.lesson-clause', { hasText: 'Khoản 1 Điều 16' })
      .getByRole('button', { name: /^Chép trích dẫn/ })
      .click();
    await expect(page.getByRole('dialog')).toContainText(
      'khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP ngày 12 tháng 6 năm 2025',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('a solution opens by one press', async ({ page }) => {
    await page.goto(LESSON);
    const solution = page.locator('.solution').first();
    await expect(solution.locator('.solution-body')).toBeHidden();
    await solution.getByText('Cách giải').click();
    await expect(solution.locator('.solution-body')).toBeVisible();
  });
});

test.describe('slides', () => {
  test('lead on by keys, tell the address, and Escape leads back', async ({ page }) => {
    await page.goto(DECK);
    const total = await page.locator('[data-slide]').count();
    const shown = page.locator('[data-slide]:visible');
    await expect(shown).toHaveCount(1);
    const title = page.locator('[data-deck-status]');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#trang-2$/);
    await expect(title).toHaveText(
      `Trang 2 trên ${total}: ${await shown.getByRole('heading', { level: 2 }).innerText()}`,
    );
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/#trang-3$/);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#trang-2$/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(new RegExp(`#trang-${total}$`));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#trang-${total}$`));
    await expect(page.getByRole('button', { name: 'Trang sau' })).toBeDisabled();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/#trang-1$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  });

  test('the address opens a slide, buttons lead on, N shows what the speaker says', async ({
    page,
  }) => {
    await page.goto(`${DECK}#trang-3`);
    const shown = page.locator('[data-slide]:visible');
    await expect(shown).toHaveAttribute('data-slide', '3');
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect(shown).toHaveAttribute('data-slide', '4');
    await expect(shown.locator('.slide-notes')).toBeHidden();
    await page.keyboard.press('n');
    await expect(shown.locator('.slide-notes')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lời người nói (N)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.evaluate(() => (location.hash = '#trang-2'));
    await expect(shown).toHaveAttribute('data-slide', '2');
  });

  test('the space bar on a button presses the button', async ({ page }) => {
    await page.goto(DECK);
    await page.getByRole('button', { name: 'Lời người nói (N)' }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-slide]:visible')).toHaveAttribute('data-slide', '1');
    await expect(page.locator('[data-slide="1"] .slide-notes')).toBeVisible();
  });

  test('F fills the screen and leaves it', async ({ page }) => {
    await page.goto(DECK);
    await page.keyboard.press('f');
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.className))
      .toMatch(/deck/);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  test('print one a page, with what the speaker says only when asked', async ({ page }) => {
    await page.goto(DECK);
    const total = await page.locator('[data-slide]').count();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(total);
    await page.getByLabel('In cả lời người nói').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.slide-notes').first()).toBeVisible();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(total);
  });
});

test('a slide stands on a small laptop’s screen whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(DECK);
  const faces = await page.locator('[data-slide]').count();
  for (let number = 1; number <= faces; number++) {
    const box = await page.locator('.slide.current .slide-face').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), `slide ${String(number)}`).toBeLessThanOrEqual(800);
    await page.keyboard.press('ArrowRight');
  }
});

test.describe('slides under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a swipe leads on and back, a short touch does not', async ({ page }) => {
    await page.goto(DECK);
    const shown = page.locator('[data-slide]:visible');
    await swipe(page, 280, 80);
    await expect(shown).toHaveAttribute('data-slide', '2');
    await swipe(page, 200, 190);
    await expect(shown).toHaveAttribute('data-slide', '2');
    await swipe(page, 80, 280);
    await expect(shown).toHaveAttribute('data-slide', '1');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('questions have their answers one press below, and no dead buttons', async ({ page }) => {
    await page.goto(LESSON);
    const first = question(page, 1);
    await first.getByText('Đáp án và giải thích').click();
    await expect(first.locator('.right-answer')).toBeVisible();
    await expect(first.locator('.explanation .badge').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Trả lời' })).toHaveCount(0);
    await expect(page.locator('.score')).toBeHidden();
  });

  test('slides stand one under another, each with what the speaker says', async ({ page }) => {
    await page.goto(DECK);
    const slides = page.locator('[data-slide]');
    expect(await slides.count()).toBeGreaterThan(7);
    await expect(slides.last().getByRole('heading', { level: 2 })).toBeVisible();
    await expect(slides.last().locator('.slide-notes')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Trang sau' })).toHaveCount(0);
  });

  test('the list leads to every lesson and promises no progress', async ({ page }) => {
    await page.goto(LIST);
    expect(await page.locator('main h3 a').count()).toBeGreaterThanOrEqual(6);
    await expect(page.locator('[data-lesson-progress]').first()).toBeHidden();
  });
});

test('a handout prints on A4 with the key on a page of its own and nothing to press', async ({
  page,
}) => {
  await page.goto(HANDOUT);
  await fontsAreHere(page);
  const pages = pagesIn(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(15);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.solution-body').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.print-footer')).toContainText(LESSON);
  const before = await page
    .locator('.answer-key')
    .evaluate((element) => getComputedStyle(element).breakBefore);
  expect(before).toBe('page');
});

/** How many pages a PDF has: its page objects, which browsers write uncompressed. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

/** Moves one finger across the slide. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.locator('[data-deck]').evaluate(
    (deck, [start = 0, end = 0]) => {
      const touch = (clientX: number) =>
        new Touch({ identifier: 1, target: deck, clientX, clientY: 300 });
      const fire = (name: string, clientX: number, held: boolean): void => {
        const one = touch(clientX);
        deck.dispatchEvent(
          new TouchEvent(name, {
            bubbles: true,
            touches: held ? [one] : [],
            changedTouches: [one],
          }),
        );
      };
      fire('touchstart', start, true);
      fire('touchend', end, false);
    },
    [from, to],
  );
}

import type { Browser, Page } from '@playwright/test';
import {
  REGULATION,
  docxOf,
  htmlOf,
  pdfOf,
  textFile,
  type ChosenFile,
} from './support/draft-files.ts';
import { check, choose, drawn, findings, openDraftPage, part } from './support/draft-page.ts';
import { lockedPdf } from './support/locked-pdf.ts';
import { expect, test } from './support/site.ts';

test.beforeEach(({ page }) => openDraftPage(page));

/** What the page finds in the regulation when it is pasted. */
async function expected(page: Page): Promise<string[]> {
  await check(page, REGULATION);
  const found = await findings(page);
  expect(found.length).toBeGreaterThan(60);
  await part(page, 'edit').click();
  return found;
}

const KINDS: readonly (readonly [
  string,
  (browser: Browser) => Promise<ChosenFile> | ChosenFile,
])[] = [
  ['PDF', (browser) => pdfOf(browser, htmlOf(REGULATION))],
  ['DOCX', () => docxOf(REGULATION)],
  ['TXT', () => textFile(REGULATION)],
];

for (const [kind, make] of KINDS)
  test(`a ${kind} file gives the same findings as its text`, async ({ page, browser }) => {
    const pasted = await expected(page);
    await choose(page, await make(browser));
    await drawn(page);
    expect(await findings(page)).toEqual(pasted);
    await expect(part(page, 'source')).toContainText('du-thao');
  });

test('the readers are loaded only when a file of theirs is chosen', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const reader = /(pdf|docx)-reader/.exec(request.url())?.[0];
    if (reader !== undefined) loaded.push(reader);
  });
  await page.reload({ waitUntil: 'networkidle' });
  await check(page, 'Căn cứ Nghị định số 80/2020/NĐ-CP;');
  await choose(page, textFile('Căn cứ Nghị định số 134/2025/NĐ-CP;'));
  await expect(page.locator('.draft-finding')).toContainText('134/2025/NĐ-CP');
  expect(loaded).toEqual([]);
  await choose(page, await docxOf('Căn cứ Nghị định số 313/2025/NĐ-CP;'));
  await expect(page.locator('.draft-finding')).toContainText('313/2025/NĐ-CP');
  expect(loaded).toEqual(['docx-reader']);
});

test('a file read for a day that is none is kept until the day is mended', async ({ page }) => {
  await part(page, 'day').fill('99');
  await choose(page, textFile('Căn cứ Nghị định số 80/2020/NĐ-CP;'));
  await expect(part(page, 'day-error')).not.toBeEmpty();
  await expect(part(page, 'text')).toHaveValue('Căn cứ Nghị định số 80/2020/NĐ-CP;');
  await part(page, 'day').fill('22/11/2026');
  await page.keyboard.press('Enter');
  await drawn(page);
});

test('a file can be dropped', async ({ page }) => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Căn cứ Nghị định số 80/2020/NĐ-CP;'], 'tha.txt'));
    return data;
  });
  await page.dispatchEvent('[data-draft] textarea', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('[data-draft] textarea', 'drop', { dataTransfer: transfer });
  await drawn(page);
  await expect(part(page, 'source')).toHaveText('tha.txt.');
  await expect(page.locator('.draft-finding')).toHaveCount(1);
});

const picture =
  '<canvas id="c" width="400" height="300"></canvas><script>document.getElementById("c").getContext("2d").fillRect(9, 9, 99, 99)</script>';

test('a page that is a picture among pages of text is named as not checked', async ({
  page,
  browser,
}) => {
  const text = '<p>Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ;</p>';
  const html = `${text}<div style="break-before: page">${picture}</div>`;
  await choose(page, await pdfOf(browser, html));
  await drawn(page);
  await expect(part(page, 'source')).toHaveText(
    'du-thao.pdf, 2 trang; 1 trang là ảnh nên chưa được kiểm tra.',
  );
});

const raw = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: '', buffer });
const UNREADABLE: readonly (readonly [
  string,
  (browser: Browser) => Promise<ChosenFile> | ChosenFile,
  RegExp,
])[] = [
  [
    'a PDF cut off in the middle of nothing',
    () => raw('hong.pdf', Buffer.from('%PDF-1.7\nkhông phải PDF')),
    /Tệp bị hỏng/,
  ],
  ['a PDF with a password', () => raw('khoa.pdf', lockedPdf('bí mật')), /có mật khẩu/],
  ['a blank PDF', (browser) => pdfOf(browser, ''), /không có chữ nào/],
  ['a scanned PDF', (browser) => pdfOf(browser, picture), /ảnh chụp/],
  ['a broken DOCX', () => raw('hong.docx', Buffer.from('PK\u0003\u0004hỏng')), /Tệp bị hỏng/],
  ['a DOCX without words', () => docxOf(''), /không có chữ nào/],
  ['an old Word file', () => raw('cu.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex')), /\.docx/],
  [
    'a DOCX with a password',
    () =>
      raw(
        'khoa.docx',
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      ),
    /có mật khẩu/,
  ],
  ['a picture', () => raw('anh.png', Buffer.from('89504e470d0a1a0a00', 'hex')), /loại tệp/],
  ['an empty file', () => raw('trong.txt', Buffer.alloc(0)), /không có chữ nào/],
];

// On one page, which each of them leaves fit for the next.
test('what cannot be read gets one plain sentence, and the page goes on', async ({
  page,
  browser,
}) => {
  for (const [name, make, words] of UNREADABLE)
    await test.step(name, async () => {
      await choose(page, await make(browser));
      await expect(part(page, 'error')).toHaveText(words);
      await expect(part(page, 'work')).toBeHidden();
      await check(page, 'Căn cứ Nghị định số 80/2020/NĐ-CP;');
      await expect(part(page, 'error')).toHaveText('');
      await part(page, 'edit').click();
    });
});

test('a PDF of 100 pages is read and checked while the page stays free', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const pages = Array.from(
    { length: 7 },
    () => `<div style="break-after: page">${htmlOf(REGULATION)}</div>`,
  );
  const file = await pdfOf(browser, pages.join(''));
  await page.evaluate(() => {
    const state = window as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await choose(page, file);
  await expect(part(page, 'work')).toBeVisible();
  await expect.poll(() => part(page, 'bar').getAttribute('value')).not.toBeNull();
  await drawn(page);
  const count = /, (\d+) trang/.exec((await part(page, 'source').textContent()) ?? '')?.[1];
  expect(Number(count)).toBeGreaterThan(95);
  expect(await page.locator('.draft-finding').count()).toBeGreaterThan(400);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  test.info().annotations.push({ type: 'longest task', description: `${longest.toFixed(0)} ms` });
  expect(longest).toBeLessThan(1000);
});

test('a long check can be stopped at once', async ({ page }) => {
  await part(page, 'text').evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text.repeat(60);
  }, REGULATION);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(part(page, 'error')).toHaveText('Đã dừng kiểm tra.');
  await expect(page.getByRole('button', { name: 'Kiểm tra', exact: true })).toBeFocused();
  await expect(part(page, 'work')).toBeHidden();
  await expect(part(page, 'results')).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(0);
});

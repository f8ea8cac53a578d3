import { test as timed } from '@playwright/test';
import { shiftsOn, watchShifts } from './support/shifts.ts';
import { expect, test } from './support/site.ts';

const DOCUMENT = '/van-ban/70-2020-qh14/';

// A clock of its own would not tell which files came.
timed(
  'the first page is set in the fonts of the device and does not move; paper and the next page have those of the site',
  async ({ page }) => {
    await watchShifts(page);
    const fontOf = (element: string): Promise<string> =>
      page.locator(element).evaluate((one) => getComputedStyle(one).fontFamily);

    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(DOCUMENT);
    expect(await fontOf('h1')).not.toContain('Source Serif');
    expect(await fontOf('body')).not.toContain('Be Vietnam');
    await page.waitForFunction(() => localStorage.getItem('phong-chu')?.includes('.woff2'));
    expect(await shiftsOn(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await fontOf('h1')).toContain('Source Serif');
    expect(await fontOf('body')).toContain('Be Vietnam');
    await page.emulateMedia({ media: 'screen' });

    await page.goto('/van-ban/80-2020-nd-cp/');
    expect(await fontOf('h1')).toContain('Source Serif');
    expect(await fontOf('body')).toContain('Be Vietnam');
  },
);

test('those who ask to save data are sent no font', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
});

timed(
  'a font that is no longer where it was kept is forgotten, and fetched anew',
  async ({ page }) => {
    await page.goto('/tin-cay/');
    await page.waitForFunction(() => localStorage.getItem('phong-chu'));
    await page.evaluate(() => {
      localStorage.setItem('phong-chu', 'co /_astro/khong-con.woff2');
    });
    await page.goto(DOCUMENT);
    await page.waitForFunction(() => localStorage.getItem('phong-chu') === null);
    await page.goto(DOCUMENT);
    await page.waitForFunction(() => localStorage.getItem('phong-chu')?.includes('vietnam-pro'));
  },
);

import { LEAST_TARGET } from '../../src/components/trust/accessibility-checks.ts';
import { faultsByAxe } from './support/axe.ts';
import { drawWhole } from './support/looks.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { expect, test } from './support/site.ts';
import { PHONE, showTools, toolFaults } from './support/touch.ts';

test.use(PHONE);

const LONGEST = [PAGE_KINDS['digest document'], PAGE_KINDS['verbatim document']];
const OTHERS = [
  'home',
  'list',
  'duty',
  'posts',
  'lesson',
  'procedure',
  'stale references',
] as const;

for (const path of LONGEST)
  test(`a finger meets one tool at a time beside every line: ${path}`, async ({ page }) => {
    await page.goto(path);
    // As it is opened, with most articles not laid out yet: so Lighthouse looks at it.
    expect(await faultsByAxe(page, { only: ['target-size'] })).toEqual([]);
    await page.evaluate(drawWhole);
    await showTools(page);
    expect(await page.evaluate(toolFaults, LEAST_TARGET)).toEqual([]);
    expect(await faultsByAxe(page, { only: ['target-size'] })).toEqual([]);
  });

test('what can be pressed on a phone is large enough and free, on pages of other kinds', async ({
  page,
}) => {
  for (const kind of OTHERS) {
    await page.goto(PAGE_KINDS[kind]);
    await page.evaluate(drawWhole);
    expect(await faultsByAxe(page, { only: ['target-size'] }), kind).toEqual([]);
  }
});

test('a finger on the number of a provision opens its menu, as one on its tool', async ({
  page,
}) => {
  await page.goto(PAGE_KINDS['verbatim document']);
  for (const [place, name] of [
    ['#quy-dinh-dieu-4-khoan-1-diem-a > .lead', 'Điểm a khoản 1 Điều 4'],
    ['#quy-dinh-dieu-4 > .unit-heading', 'Điều 4'],
  ] as const) {
    await page.locator(`${place} > .marker`).tap();
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Đóng' }).tap();
  }
});

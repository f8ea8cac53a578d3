import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/site.ts';

test('the copy menu passes axe too', async ({ page }) => {
  await page.goto('/van-ban/3072-2014-qd-ubnd-hai-phong/');
  await page.locator('#quy-dinh-dieu-4-khoan-1-diem-a > .lead > a.anchor').click();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

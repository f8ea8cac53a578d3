import { faultsByAxe } from './support/axe.ts';
import { expect, test } from './support/site.ts';

const ACT = '/van-ban/3072-2014-qd-ubnd-hai-phong/';

test('the copy menu passes axe too', async ({ page }) => {
  await page.goto(ACT);
  await page.locator('#quy-dinh-dieu-4-khoan-1-diem-a > .lead > a.anchor').click();
  expect(await faultsByAxe(page, { within: 'dialog' })).toEqual([]);
});

test('those who hear the page hear where they are: each clause and point has its full name', async ({
  page,
}) => {
  await page.goto(ACT);
  const article = page.locator('#quy-dinh-dieu-4');
  await expect(article.getByRole('heading', { level: 4 })).toHaveAccessibleName(/^Điều 4\. /u);
  const clause = article.getByRole('group', { name: 'khoản 1 Điều 4', exact: true });
  const point = clause.getByRole('group', { name: 'điểm a khoản 1 Điều 4', exact: true });
  await expect(point).toMatchAriaSnapshot(`
    - group "điểm a khoản 1 Điều 4":
      - paragraph:
        - text: /^a\\) Việc cử các cán bộ/
        - link "Trích dẫn điểm a khoản 1 Điều 4":
          - /url: "#quy-dinh-dieu-4-khoan-1-diem-a"
  `);
  const nameless = await page.evaluate(
    () => document.querySelectorAll('.law div.unit[id]:not([role="group"][aria-label])').length,
  );
  expect(nameless).toBe(0);
  await expect(page.locator('.law div.unit[role="group"]').nth(20)).toBeAttached();
});

import { expect, test } from './support/site.ts';

/** Pages with a button that prints, and the button. */
const BUTTONS = [
  ['/thu-tuc/cho-phep-hoi-nghi-thu-tuong/', 'In trang này'],
  ['/tham-quyen/chuc-danh/van-phong-cap-xa/', 'In một trang'],
  ['/tap-huan/ban-do-tham-quyen/to-phat/', 'In tờ phát'],
  ['/tap-huan/ban-do-tham-quyen/trinh-chieu/', 'In'],
] as const;

for (const [path, name] of BUTTONS)
  test(`${path}: “${name}” prints`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });

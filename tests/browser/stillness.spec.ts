import { expect, test } from './support/site.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';
import { shiftsOn, watchShifts } from './support/shifts.ts';

/** Pages whose scripts change most of what the server sent, and the kinds of document. */
const MOVING = [
  'home',
  'list',
  'dashboard',
  'age of evidence',
  'digest document',
  'verbatim document',
  'replaced document',
  'finder of who decides',
  'answer of the finder',
  'nothing found by the finder',
  'tables of moved powers',
  'table filtered to nothing',
  'question path',
  'end of a question path',
  'lessons',
  'slides',
  'counting days',
  'offline use',
] as const;

for (const width of [360, 1280])
  test(`nothing moves under the reader while a page gets ready, ${String(width)} px wide`, async ({
    page,
  }) => {
    await watchShifts(page);
    await page.addInitScript(() => {
      localStorage.removeItem('phong-chu');
    });
    await page.setViewportSize({ width, height: 800 });
    const moved: Record<string, string[]> = {};
    for (const kind of MOVING) {
      await page.goto(PAGE_KINDS[kind]);
      await page.waitForFunction(() => document.querySelector('[data-waits]') === null);
      const shifts = await shiftsOn(page);
      if (shifts.length > 0) moved[kind] = shifts;
    }
    expect(moved).toEqual({});
  });

test('what waits for a script is shown without it, too, and what is folded opens with the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const lists = page.locator('details[data-filters]');
  await page.goto('/van-ban/');
  await expect(lists).not.toHaveAttribute('open');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(lists).toHaveAttribute('open');

  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(PAGE_KINDS['counting days']);
  await expect(page.getByRole('heading', { name: 'Cách tính' })).toBeVisible();
  await expect(page.locator('[data-waits]')).toHaveCount(1);
});

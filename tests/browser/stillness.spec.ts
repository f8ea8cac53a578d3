import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';
import { PAGE_KINDS } from './support/page-kinds.ts';

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

/** What moved without the reader having done something. */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.waitForFunction(() => document.querySelector('[data-waits]') === null);
  // Two frames: what was shown last is laid out and painted.
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve((window as { shifts?: string[] } & Window).shifts ?? []);
          });
        });
      }),
  );
}

for (const width of [360, 1280])
  test(`nothing moves under the reader while a page gets ready, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      localStorage.removeItem('phong-chu');
      new PerformanceObserver((list) => {
        // Less is a header painted while its second half is still coming in.
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          if (entry.value > 0.005)
            shifts.push(`${entry.value.toFixed(4)} ${JSON.stringify(entry)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    const moved: Record<string, string[]> = {};
    for (const kind of MOVING) {
      const shifts = await shiftsOf(page, PAGE_KINDS[kind]);
      if (shifts.length > 0) moved[kind] = shifts;
    }
    expect(moved).toEqual({});
  });

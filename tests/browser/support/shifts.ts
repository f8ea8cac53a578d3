import type { Page } from '@playwright/test';

/** Less is a header painted while its second half is still coming in. */
const SEEN = 0.005;

/** From the next page on, notes what moves without the reader having done something. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript((seen) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        if (entry.value > seen) shifts.push(`${entry.value.toFixed(4)} ${JSON.stringify(entry)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  }, SEEN);
}

/** What has moved on the page, once what is shown now is painted. */
export function shiftsOn(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // Two frames: what was shown last is laid out and painted.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve((window as { shifts?: string[] } & Window).shifts ?? []);
          });
        });
      }),
  );
}

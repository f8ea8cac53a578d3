import type { Page } from '@playwright/test';

/** Name under which a page keeps what its policies have refused. */
const KEPT = 'refusedByPolicy';

/** Keeps what the policies of every later page refuse, from before its first script on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const kept: string[] = [];
    Reflect.set(globalThis, name, kept);
    document.addEventListener('securitypolicyviolation', (event) => {
      kept.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  }, KEPT);
}

/** What was refused so far: the directive and what it stood against, `img-src https://…`. */
export async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate((name) => Reflect.get(globalThis, name) as string[], KEPT);
}

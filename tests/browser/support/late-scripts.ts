import type { Page } from '@playwright/test';

/**
 * A page whose `goto` and `reload` also wait for what it loads once it has been painted: a test presses
 * faster than readers do.
 */
export function awaitLateScripts(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...asked) => {
    const response = await goto(...asked);
    await lateScripts(page);
    return response;
  };
  page.reload = async (...asked) => {
    const response = await reload(...asked);
    await lateScripts(page);
    return response;
  };
}

/** Resolves when they have run, or cannot be had; at once where scripts do not run. */
async function lateScripts(page: Page): Promise<void> {
  await page
    .evaluate(async () => {
      if (!document.documentElement.classList.contains('js')) return;
      const late = Array.from(document.querySelectorAll('script[type="module"]:not([src])'));
      const files = late.flatMap(({ textContent }) =>
        Array.from(textContent.matchAll(/import\("([^"]+)"\)/g), ([, file = '']) => file),
      );
      if (files.length === 0) return;
      await new Promise((painted) => {
        requestAnimationFrame(() => setTimeout(painted));
      });
      await Promise.allSettled(files.map((file) => import(file)));
    })
    // The page may already be on its way to another.
    .catch(() => undefined);
}

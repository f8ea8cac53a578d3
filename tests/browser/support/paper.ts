import type { Page } from '@playwright/test';

/** Width of the text on A4 between the margins of print.css (25 and 18 mm), in CSS pixels. */
export const PAPER = Math.floor(((210 - 25 - 18) / 25.4) * 96);

/** Texts that stand wholly or partly where paper or a box ends; runs in the page. */
export function cutOff(paper: number): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    // Hidden on purpose, for screen readers only.
    if (parent.closest('.visually-hidden, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const words = text.slice(0, 60);
    if (left < -1 || right > paper + 1) found.push(`${words} (${Math.round(right)} px)`);
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left: from, right: to, bottom } = box.getBoundingClientRect();
      if (overflowX !== 'visible' && (left < from - 1 || right > to + 1))
        found.push(`${words} in ${box.className || box.tagName}`);
      if (overflowY !== 'visible' && range.getBoundingClientRect().bottom > bottom + 1)
        found.push(`${words} below ${box.className || box.tagName}`);
    }
  }
  return [...new Set(found)].slice(0, 5);
}

/** Waits for the site's fonts, in which paper is set once they are here. */
export async function fontsAreHere(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('phong-chu') !== null);
}

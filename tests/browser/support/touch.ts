import type { Page } from '@playwright/test';

/** A phone as checkers of accessibility take one: a finger, and no pointer that hovers. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
} as const;

/** Shows the tools beside provisions, which are clear until they are pointed at. */
export async function showTools(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.law .anchor { opacity: 1 !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/**
 * What is wrong with the tools beside the law: too small for a finger, over one another, or over a line
 * of the law or of ours. Runs in the page; all of it must be drawn.
 */
export function toolFaults(least: number): string[] {
  const boxes = [...document.querySelectorAll<HTMLAnchorElement>('.law .anchor')]
    .map((tool) => ({ name: tool.hash, box: tool.getBoundingClientRect() }))
    .sort((a, b) => a.box.top - b.box.top);
  const right = Math.max(
    ...[...document.querySelectorAll('.law .lead')].map(
      (line) => line.getBoundingClientRect().right,
    ),
  );
  const faults: string[] = [];
  boxes.forEach(({ name, box }, i) => {
    if (box.width < least || box.height < least)
      faults.push(`${name}: ${box.width} × ${box.height}`);
    const next = boxes[i + 1];
    if (next && next.box.top < box.bottom) faults.push(`${name} lies over ${next.name}`);
    if (box.left < right) faults.push(`${name} lies over words`);
    if (box.right > innerWidth) faults.push(`${name} is cut off`);
  });
  return boxes.length === 0 ? ['there is no tool'] : faults;
}

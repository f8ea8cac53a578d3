import type { Locator, Page } from '@playwright/test';
import { LEAST_TARGET } from '../../../src/components/trust/accessibility-checks.ts';
import { expect } from './site.ts';

/**
 * Presses Tab until something has the focus, and looks at every stop on the way: the focus shows, lies
 * in the window, is covered by nothing and is large enough.
 *
 * @param most stops; more would be a way nobody goes.
 */
export async function tabTo(page: Page, wanted: Locator, most = 30): Promise<void> {
  const target = await wanted.elementHandle();
  for (let stops = 1; stops <= most; stops++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(faultsOfFocus, LEAST_TARGET)).toEqual([]);
    if (await page.evaluate((element) => document.activeElement === element, target)) return;
  }
  throw new Error(`not reached with ${most} presses of Tab: ${wanted.toString()}`);
}

/** The first thing on a page leads past its header. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Đến nội dung chính' }), 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
}

/** What is wrong with how the focus shows; runs in the page. */
function faultsOfFocus(least: number): string[] {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return [];
  const faults: string[] = [];
  const name = `${one.tagName.toLowerCase()}.${one.className} "${(one.getAttribute('aria-label') ?? one.innerText).slice(0, 30)}"`;
  const rings = [one, one.parentElement ?? one].map((box) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });
  if (Math.max(...rings) < 2) faults.push(`no ring: ${name}`);
  const box = one.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  if (box.bottom <= 0 || box.top >= innerHeight) faults.push(`out of sight: ${name}`);
  // A small control is pressed by its label. What wraps has its middle between its lines.
  const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
  const inline = getComputedStyle(one).display === 'inline';
  const on = document.elementFromPoint(x, y);
  const covered = on && !one.contains(on) && !on.contains(one) && !label?.contains(on);
  if (covered && !inline) faults.push(`covered by ${on.tagName}.${on.className}: ${name}`);
  // A link within a sentence is as high as its line (WCAG 2.5.8 lets it).
  const large = ({ width, height }: DOMRect): boolean => width >= least && height >= least;
  if (!inline && !large(box) && !(label && large(label.getBoundingClientRect())))
    faults.push(`${Math.round(box.width)} × ${Math.round(box.height)}: ${name}`);
  return faults;
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe looks at, and by which rules; without any, the whole page by all that axe has on. */
export interface Asked {
  /** Only in what matches. */
  readonly within?: string;
  /** Only these rules, or those with these tags. */
  readonly only?: readonly string[];
  /** Not by these rules. */
  readonly without?: readonly string[];
}

/** Rules whose answer depends on colours; all others look at what is there and how it is laid out. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page: one line for each rule, with the beginning of each place. */
export async function faultsByAxe(page: Page, asked: Asked = {}): Promise<string[]> {
  // Reading axe takes the page as long as many of its rules: once is enough for all questions.
  const there = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(there ? { axeSource: 'void 0' } : {}) });
  // Legacy: without frames there is nothing to gather, and no second page to be opened for it.
  axe.setLegacyMode();
  axe.options({
    // What is well takes axe a third of its time to describe.
    resultTypes: ['violations'],
    // Nor are paths to things needed: their beginning tells which they are.
    selectors: false,
    ...(asked.only ? { runOnly: [...asked.only] } : {}),
    rules: Object.fromEntries((asked.without ?? []).map((rule) => [rule, { enabled: false }])),
  });
  if (asked.within !== undefined) axe.include(asked.within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

import type { DueItem, SoonRange } from './soon-html.ts';

/** What a page with a list of what is due hands to its scripts. */
export interface DueData {
  readonly items: readonly DueItem[];
  readonly range: SoonRange;
}

/** The days that travel in the page; null on pages without them. */
export function readDueData(): DueData | null {
  const data = document.getElementById('han-sap-toi-du-lieu')?.textContent;
  return data ? (JSON.parse(data) as DueData) : null;
}

import type { CitedBy } from '../../content/site/site-citations.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Places that cite one provision, or the document as a whole (empty address). */
export interface CitedGroup {
  readonly address: string;
  readonly by: readonly { readonly from: string; readonly at: string }[];
}

/** Citations of a document by the provision cited: the whole document first, then by number. */
export function citedGroups(citedBy: readonly CitedBy[]): CitedGroup[] {
  const groups = new Map<string, Map<string, { from: string; at: string }>>();
  for (const { from, at, addresses } of citedBy)
    for (const address of addresses.length === 0 ? [''] : addresses) {
      const group = groups.get(address) ?? new Map<string, { from: string; at: string }>();
      groups.set(address, group);
      // A paragraph that cites the same place twice is one place.
      group.set(`${from}#${at}`, { from, at });
    }
  return [...groups]
    .map(([address, by]) => ({ address, by: [...by.values()] }))
    .sort((a, b) => byNumber.compare(a.address, b.address));
}

/** Made once: a page is rendered faster than a collator is made. */
const byNumber = new Intl.Collator('vi', { numeric: true });

/** Id of the list of places that cite a provision. */
export function citedId(address: string): string {
  return address === '' ? 'dan-chieu-den-van-ban' : `dan-chieu-den-${address}`;
}

/**
 * Puts after the address link of each provision that is cited the number of places that cite it, as
 * a link to their list. It is the interface's, not the law's (`data-ui`).
 */
export function insertCitedCounts(html: string, groups: readonly CitedGroup[]): string {
  let counted = html;
  for (const { address, by } of groups) {
    const anchor = address === '' ? -1 : counted.indexOf(`<a class="anchor" href="#${address}"`);
    const end = anchor < 0 ? -1 : counted.indexOf('</a>', anchor) + '</a>'.length;
    if (end < 0) continue;
    const n = by.length;
    const count = `<a class="cited-count" data-ui href="#${citedId(address)}" aria-label="${filled(texts.citedCountLabel, { n })}">${filled(texts.citedCount, { n })}</a>`;
    counted = counted.slice(0, end) + count + counted.slice(end);
  }
  return counted;
}

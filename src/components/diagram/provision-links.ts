import type { SiteDocument } from '../../content/model.ts';
import { textSides } from '../../content/site/site.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { escapeHtml } from '../ui/name-html.ts';

/** A provision in words, as HTML; a link to it where the document's page has it. */
export type ProvisionHtml = (address: string) => string;

/**
 * Links provisions of a document. An address that the page's text lacks (a digest of other articles,
 * no text at all) is words only, so that no link leads nowhere.
 */
export async function provisionHtml(document: SiteDocument | null): Promise<ProvisionHtml> {
  const ids = document ? (await textSides()).get(document.slug)?.facts.addresses : undefined;
  return (address) => {
    const parsed = parseAddress(address);
    const words = escapeHtml((parsed && describeAddress(parsed)) ?? address);
    return document && ids?.has(address)
      ? `<a href="${document.url}#${address}">${words}</a>`
      : words;
  };
}

import type { SiteDocument } from '../../content/model.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';

/** A place in a document as a link: "khoản 1 Điều 16", "Điều 12 của Quy định kèm theo". */
export interface Place {
  readonly text: string;
  readonly href: string;
}

/**
 * The link to a provision; null for a document as a whole.
 *
 * @example
 * placeIn(decision, 'quy-dinh-dieu-12'); // { text: 'Điều 12, Quy định kèm theo', href: '/van-ban/…/#quy-dinh-dieu-12' }
 */
export function placeIn({ url, data }: SiteDocument, provision?: string): Place | null {
  const address = provision === undefined ? null : parseAddress(provision);
  if (provision === undefined || address === null) return null;
  const attachment = data.attachments.find(({ prefix }) => provision.startsWith(`${prefix}-`));
  const name = attachment ? `, ${attachment.name.split(' ').slice(0, 2).join(' ')} kèm theo` : '';
  return { text: `${describeAddress(address)}${name}`, href: `${url}#${provision}` };
}

import { readDay } from '../../legal/calendar.ts';
import { parseAddress } from '../../legal/address/index.ts';

/** What the query of /bao-sai-sot/ says; whatever does not look as the site writes it is passed over. */
export interface AskedPlace {
  /** Path of a page of this site. */
  readonly page: string | null;
  readonly provision: string | null;
  readonly day: string | null;
  readonly digest: string | null;
}

/** Paths as this site has them: no scheme, no host, nothing to decode. */
const PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/u;

/**
 * Reads the query. Anybody can write a link to the page, so it takes from it only what cannot say
 * anything of its own: a path, the address of a provision, a day, a digest.
 */
export function readPlace(query: string): AskedPlace {
  const params = new URLSearchParams(query);
  const page = params.get('trang') ?? '';
  const provision = params.get('muc') ?? '';
  const digest = params.get('ma') ?? '';
  return {
    page: page.length <= 300 && PATH.test(page) ? page : null,
    provision: provision.length <= 200 && parseAddress(provision) ? provision : null,
    day: readDay(params.get('ngay') ?? ''),
    digest: /^[0-9a-f]{12}$/u.test(digest) ? digest : null,
  };
}

import { withLateScripts } from '../../../src/layouts/late-scripts.ts';
import { octetsOf } from '../../../src/offline/octets.ts';
import { keepOwnPolicy } from './own-policy.ts';

/** Pages of documents: the longest, and what most readers open. */
const DOCUMENT = /^van-ban\/[^/]+\/index\.html$/;

/**
 * A page as readers get it: documents are painted before their scripts are asked for, and the policy
 * allows what stands in the page and nothing else.
 *
 * @param name relative to the site, with "/"
 * @param page as Astro built it; is changed
 * @returns `page` itself where it is already so
 */
export function publishedPage(name: string, page: Buffer): Buffer {
  if (!DOCUMENT.test(name)) return keepOwnPolicy(page);
  const octets = octetsOf(page);
  const late = withLateScripts(octets);
  return keepOwnPolicy(late === octets ? page : Buffer.from(late, 'latin1'));
}

import { hash } from 'node:crypto';

const POLICY = '<meta http-equiv="content-security-policy" content="';
const HASH = / '(sha256-[\w+/=-]+)'/g;

/**
 * A page whose policy allows, of what stands inline, only what stands in that page: the build lists
 * the hashes of every style sheet of the site on each of its pages, three kilobytes that no
 * compression makes smaller.
 *
 * @param page is changed; the page itself is returned where there is nothing to change, else its part
 *   that then holds the page.
 */
export function keepOwnPolicy(page: Buffer): Buffer {
  const at = page.indexOf(POLICY);
  if (at === -1) return page;
  const from = at + POLICY.length;
  const to = page.indexOf('"', from);
  const own = new Set([...inline(page, 'style'), ...inline(page, 'script')]);
  const policy = page.toString('latin1', from, to);
  const kept = policy.replace(HASH, (part, sum: string) => (own.has(sum) ? part : ''));
  if (kept === policy) return page;
  const end = from + page.write(kept, from, 'latin1');
  page.copyWithin(end, to);
  return page.subarray(0, end + page.length - to);
}

/** Hashes of what stands in elements of this name, as a policy has them. */
function inline(page: Buffer, name: string): string[] {
  const found: string[] = [];
  const close = `</${name}>`;
  for (let at = page.indexOf(`<${name}`); at !== -1; at = page.indexOf(`<${name}`, at)) {
    const from = page.indexOf('>', at) + 1;
    const to = page.indexOf(close, from);
    if (from === 0 || to === -1) break;
    if (!/\ssrc=/.test(page.toString('latin1', at, from)))
      found.push(`sha256-${hash('sha256', page.subarray(from, to), 'base64')}`);
    at = to + close.length;
  }
  return found;
}

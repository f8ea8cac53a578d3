import { createHash } from 'node:crypto';

/** What stands inline, with its content. */
const INLINE = /<(?:style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const HASH = / '(sha256-[\w+/=-]+)'/g;

/**
 * A page whose policy allows, of what stands inline, only what stands in that page: the build lists
 * the hashes of every style sheet of the site on each of its pages, three kilobytes that no
 * compression makes smaller.
 */
export function withOwnPolicy(html: string): string {
  if (!POLICY.test(html)) return html;
  const own = new Set(Array.from(html.matchAll(INLINE), ([, content = '']) => hashOf(content)));
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policy.replace(HASH, (part, hash: string) => (own.has(hash) ? part : '')) + after,
  );
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

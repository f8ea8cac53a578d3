import { createHash } from 'node:crypto';

/** What is read off a file of a built site, in one reading. */
export interface FileFacts {
  /** Relative to the site, with "/". */
  readonly name: string;
  readonly sha256: string;
  /** What of the search server's own it gives away, in words; null when nothing. */
  readonly leak: string | null;
  /** Of pages only. */
  readonly page: PageLinks | null;
}

/** Where the links of a page lead. */
export interface PageLinks {
  /** Fragments of the page itself that no element has. */
  readonly missing: readonly string[];
  /** Links to other pages of the site as `/path/` or `/path/#fragment`, once each. */
  readonly others: readonly string[];
}

/** Where a local search server keeps its key and data. */
const PRIVATE_FOLDER = /\.meilisearch[\\/]/;

/**
 * Reads a file: its digest, secrets it may hold, links of a page.
 *
 * @param secrets what no file may hold.
 */
export function fileFacts(name: string, bytes: Buffer, secrets: readonly Buffer[]): FileFacts {
  const html = name.endsWith('.html') ? bytes.toString() : null;
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    leak: leakOf(bytes, secrets),
    page: html === null ? null : pageLinks(name, html),
  };
}

function leakOf(bytes: Buffer, secrets: readonly Buffer[]): string | null {
  if (secrets.some((secret) => bytes.includes(secret))) return 'khóa của máy chủ tìm kiếm';
  return bytes.includes('.meilisearch') && PRIVATE_FOLDER.test(bytes.toString())
    ? 'đường dẫn riêng của máy chủ tìm kiếm'
    : null;
}

function pageLinks(name: string, html: string): PageLinks {
  const url = pageUrl(name);
  const hrefs = new Set(Array.from(html.matchAll(/<a\s[^>]*?href="([^"]+)"/g), ([, href]) => href));
  const own = idsOf(html);
  const missing: string[] = [];
  const others = new Set<string>();
  for (const href of hrefs) {
    const link = decode(href ?? '');
    if (/^[a-z]+:/i.test(link)) continue;
    const { pathname, hash } = new URL(link, `http://site${url}`);
    if (pathname !== url) others.add(pathname + hash);
    else if (hash !== '' && !own.has(decodeURIComponent(hash.slice(1)))) missing.push(hash);
  }
  return { missing, others: [...others] };
}

/** The address of a page: `van-ban/index.html` is `/van-ban/`. */
export function pageUrl(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The ids of a page's elements. */
export function idsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => decode(id ?? '')));
}

function decode(html: string): string {
  return html.includes('&')
    ? html
        .replaceAll('&#38;', '&')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
    : html;
}

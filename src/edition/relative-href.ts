/** Stands for wherever the site is; only its being the same matters. */
const SITE = 'https://site.invalid';

/**
 * An address on a page, as the same page names it when it is a file: relative, with `index.html`
 * where a server would look for it. Query and fragment stay as they are written, and so does what
 * leads elsewhere; only what would lead elsewhere by the page's own scheme is told `https:`, because
 * `//host/` on a page in a file is a folder of another computer.
 *
 * @param href as written, from the root or from the page
 * @param page the page's own path from the root
 *
 * @example relativeHref('/van-ban/?q=a#b', '/tra-cuu/') // '../van-ban/index.html?q=a#b'
 * @example relativeHref('#dieu-1', '/van-ban/a/') // '#dieu-1'
 */
export function relativeHref(href: string, page: string): string {
  // As browsers read it: without what they take no notice of.
  const read = href.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  if (/^(?:$|[?#]|[a-z][a-z\d+.-]*:)/i.test(read)) return href;
  const url = URL.parse(read, SITE + page);
  if (!url) return href;
  if (url.origin !== SITE) return url.href;
  const file = url.pathname.endsWith('/') ? 'index.html' : '';
  const [rest = ''] = /[?#].*$/s.exec(read) ?? [];
  return rootOf(page) + url.pathname.slice(1) + file + rest;
}

/**
 * The way from a page to the root of the site.
 *
 * @example rootOf('/van-ban/a/') // '../../'
 * @example rootOf('/404.html') // './'
 */
export function rootOf(page: string): string {
  return '../'.repeat(page.split('/').length - 2) || './';
}

/**
 * What a file below `root` is called from the root of the site; null for one that is elsewhere.
 *
 * @param url whole addresses, as in `location.href`
 *
 * @example pathBelow('file:///E:/van-ban/index.html#a', 'file:///E:/') // '/van-ban/#a'
 */
export function pathBelow(url: string, root: string): string | null {
  if (!url.startsWith(root)) return null;
  return `/${url.slice(root.length)}`.replace(/^([^?#]*\/)index\.html(?=[?#]|$)/, '$1');
}

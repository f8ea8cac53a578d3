import { wordsOf } from '../../../src/offline/octets.ts';

/** Where the links of a page lead, and where links to it may. */
export interface PageLinks {
  /** Fragments of the page itself that no element has. */
  readonly missing: readonly string[];
  /** Links to other pages of the site as `/path/` or `/path/#fragment`, once each. */
  readonly others: readonly string[];
  /** The ids of its elements as {@link idsOf} reads them: one text takes far less room than a list. */
  readonly ids: string;
}

/** Addresses that stay as they are when they are resolved, which most do. */
const PLAIN = /^(?:(?:\/[\w-]+)*\/(?:[\w-]+(?:\.\w+)*)?)?(?:#[\w-]+)?$/;

/**
 * Reads the links of a page.
 *
 * @param html its octets (`octetsOf`).
 */
export function pageLinks(name: string, html: string): PageLinks {
  const url = pageUrl(name);
  const { links, ids: found } = attributesOf(html);
  const ids = wordsOf(found.join('"'));
  const own = idsOf(ids);
  const missing: string[] = [];
  const others = new Set<string>();
  for (const href of new Set(links)) {
    const link = PLAIN.test(href) ? href : resolved(decode(wordsOf(href)), url);
    if (link === null) continue;
    const [path, id] = partsOf(link);
    if (path !== '' && path !== url) others.add(link);
    else if (id !== '' && !own.has(id)) missing.push(`#${id}`);
  }
  return { missing, others: [...others], ids };
}

/** `/path/` or `/path/#fragment` of an address; null where it leads to another site. */
function resolved(link: string, url: string): string | null {
  if (/^[a-z]+:/i.test(link)) return null;
  const { pathname, hash } = new URL(link, `http://site${url}`);
  return pathname + hash;
}

/** The path of a link, which is empty within a page, and the id it leads to. */
export function partsOf(link: string): readonly [path: string, id: string] {
  const at = link.indexOf('#');
  if (at === -1) return [link, ''];
  const id = link.slice(at + 1);
  return [link.slice(0, at), id.includes('%') ? decodeURIComponent(id) : id];
}

/** The address of a page: `van-ban/index.html` is `/van-ban/`. */
export function pageUrl(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The ids of a page's elements. @param ids see {@link PageLinks}. */
export function idsOf(ids: string): ReadonlySet<string> {
  const all = ids.split('"');
  return new Set(ids.includes('&') ? all.map(decode) : all);
}

/** What stands in `id="…"` and `href="…"`, in one walk from attribute to attribute. */
function attributesOf(html: string): { readonly ids: string[]; readonly links: string[] } {
  const ids: string[] = [];
  const links: string[] = [];
  for (let at = html.indexOf('="'); at !== -1; at = html.indexOf('="', at + 2)) {
    // Of a million attributes, by their last letters.
    const last = html[at - 1];
    if (last === 'd' && html[at - 2] === 'i' && isBlank(html[at - 3])) ids.push(valueAt(html, at));
    if (
      last === 'f' &&
      isBlank(html[at - 5]) &&
      html.startsWith('href', at - 4) &&
      isInTag(html, at)
    )
      links.push(valueAt(html, at));
  }
  return { ids, links };
}

/** A text may speak of attributes too. */
function isInTag(html: string, at: number): boolean {
  return html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
}

function valueAt(html: string, at: number): string {
  const from = at + '="'.length;
  return html.slice(from, Math.max(from, html.indexOf('"', from)));
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && character <= ' ';
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

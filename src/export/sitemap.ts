import { NEWLINE, xml, xmlJoin, xmlText } from './xml.ts';

/** A page with the day its content was last looked at, where that is known. */
export interface SitemapPage {
  /** From the root of the site. */
  readonly path: string;
  readonly checkedOn: string | null;
}

/** A sitemap (sitemaps.org, 0.9); it takes whole addresses only, hence the site's own. */
export function sitemap(pages: readonly SitemapPage[], site: URL): string {
  const urls = pages.map(({ path, checkedOn }) =>
    xml(
      'url',
      {},
      xml('loc', {}, xmlText(new URL(path, site).href)),
      ...(checkedOn === null ? [] : [xml('lastmod', {}, xmlText(checkedOn))]),
    ),
  );
  const root = xml(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    NEWLINE,
    xmlJoin(urls, '\n'),
    NEWLINE,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sitemap, type SitemapPage } from '../../src/export/sitemap.ts';

/**
 * Writes `sitemap.xml` over the pages of a built site. Documents carry the day on which their facts
 * were last checked, as the index of the site's data tells it.
 *
 * @param site where the site will be served; a sitemap takes whole addresses only.
 */
export async function writeSitemap(folder: string, site: URL): Promise<number> {
  const index = JSON.parse(await readFile(join(folder, 'api/v1/index.json'), 'utf8')) as {
    documents: { url: string; checkedOn: string }[];
  };
  const checked = new Map(index.documents.map(({ url, checkedOn }) => [url, checkedOn]));
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file): SitemapPage => {
      const path = file.slice(0, -'index.html'.length);
      return { path, checkedOn: checked.get(path) ?? null };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  await writeFile(join(folder, 'sitemap.xml'), sitemap(pages, site));
  return pages.length;
}

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Checks that every link from one page of a built site to another leads to a page (and an element)
 * that exists. Throws with the list of those that do not.
 */
export async function checkLinks(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(sep).join('/'));
  const pages = new Map<string, { ids: Set<string>; links: string[] }>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(dist, file), 'utf8');
    pages.set(pageUrl(file), {
      ids: new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => decode(match[1] ?? ''))),
      links: Array.from(html.matchAll(/<a\s[^>]*?href="([^"]+)"/g), (match) =>
        decode(match[1] ?? ''),
      ),
    });
  }
  const assets = new Set(files.map((file) => `/${relative('', file)}`));
  const broken: string[] = [];
  for (const [url, { links }] of pages)
    for (const link of new Set(links)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const target = new URL(link, `http://site${url}`);
      const page = pages.get(target.pathname);
      const id = decodeURIComponent(target.hash.slice(1));
      if (page ? id === '' || page.ids.has(id) : assets.has(decodeURIComponent(target.pathname)))
        continue;
      broken.push(`${url} → ${link}`);
    }
  if (broken.length > 0)
    throw new Error(
      `Liên kết hỏng:\n${broken.slice(0, 20).join('\n')}${broken.length > 20 ? `\n… và ${broken.length - 20} liên kết khác` : ''}`,
    );
}

function pageUrl(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function decode(html: string): string {
  return html
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

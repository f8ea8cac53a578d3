import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressList } from '../../src/legal/permalink/index.ts';
import { filesIn } from './files.ts';

/** What a built site answers to. */
export interface SiteAddresses {
  /** What the next release must keep: pages, published files, provisions. */
  readonly published: AddressList;
  /** The same with every element of a document's page that an address can name. */
  readonly answered: AddressList;
}

/** Files that others may have taken into their own programs, calendars and readers. */
const FILES = [
  /^\/van-ban\/[a-z0-9-]+\.(?:json|xml|md|txt)$/u,
  /^\/tham-quyen\/bang\/[a-z0-9-]+\.docx$/u,
  /^\/(?:api|nguon)\//u,
  /\.(?:csv|ics|atom)$/u,
];

/** Reads a built site; pages that only lead on are no addresses of their own. */
export async function siteAddresses(site: string): Promise<SiteAddresses> {
  const published = new Map<string, readonly string[]>();
  const answered = new Map<string, readonly string[]>();
  for (const { name } of await filesIn(site)) {
    const path = `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
    if (path.endsWith('/')) {
      const html = await readFile(join(site, name), 'utf8');
      if (html.includes(' data-moved-to="')) continue;
      const ids = path.startsWith('/van-ban/') ? idsIn(html) : [];
      published.set(path, await provisionsOf(site, path, ids));
      answered.set(path, ids);
    } else if (FILES.some((pattern) => pattern.test(path))) {
      published.set(path, []);
      answered.set(path, []);
    }
  }
  return { published, answered };
}

function idsIn(html: string): string[] {
  return Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id);
}

/** Provisions of a document, as its published data lists them. */
async function provisionsOf(site: string, path: string, ids: readonly string[]): Promise<string[]> {
  const [, slug] = /^\/van-ban\/([a-z0-9-]+)\/$/u.exec(path) ?? [];
  if (slug === undefined) return [];
  const text = await readFile(join(site, 'van-ban', `${slug}.json`), 'utf8').catch(() => null);
  if (text === null) return [];
  const { text: held } = JSON.parse(text) as {
    text: { provisions: Readonly<Record<string, unknown>> } | null;
  };
  const known = new Set(ids);
  return Object.keys(held?.provisions ?? {}).filter((address) => known.has(address));
}

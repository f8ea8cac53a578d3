import { follow, redirectMap, splitAddress } from '../../legal/permalink/index.ts';
import type { RedirectEntry } from '../../schemas/redirect.ts';
import { ContentError } from '../content-error.ts';
import { CONTENT_DIR } from '../paths.ts';
import { readRedirects } from '../read/read-redirects.ts';
import { allDocuments } from './site.ts';

/** An old address with where it leads in the end. */
export interface Moved extends RedirectEntry {
  readonly place: string;
  readonly end: string;
}

/** The old addresses of one path. */
export interface MovedPage {
  readonly path: string;
  /** Where the page went; null for a page that is still there. */
  readonly page: Moved | null;
  /** Provisions that went elsewhere than their page. */
  readonly places: readonly Moved[];
}

let pages: Promise<readonly MovedPage[]> | undefined;

/** Everything that moved, by the path it was at. Read once a build. */
export function movedPages(): Promise<readonly MovedPage[]> {
  pages ??= load();
  return pages;
}

/** What moved away from a page that is still there. */
export async function movedPlaces(path: string): Promise<readonly Moved[]> {
  const page = (await movedPages()).find((one) => one.path === path && one.page === null);
  return page?.places ?? [];
}

/** Slugs a document had before, under which its files stay. */
export async function formerSlugs(slug: string): Promise<string[]> {
  return (await movedPages()).flatMap(({ page, path }) => {
    const [, former] = /^\/van-ban\/([a-z0-9-]+)\/$/u.exec(path) ?? [];
    return former !== undefined && page?.end === `/van-ban/${slug}/` ? [former] : [];
  });
}

async function load(): Promise<readonly MovedPage[]> {
  const { value, issues } = await readRedirects(CONTENT_DIR);
  if (issues.length > 0) throw new ContentError(issues);
  const entries = value.map((placed) => placed.value);
  const redirects = redirectMap(entries);
  const moved = entries.map((entry): Moved => {
    const end = follow(entry.from, redirects);
    if (end === null) throw new Error(`The redirect from ${entry.from} goes in a circle.`);
    return { ...entry, place: splitAddress(entry.from).place, end };
  });
  const alive = new Set((await allDocuments()).map(({ url }) => url));
  return [...Map.groupBy(moved, ({ from }) => splitAddress(from).path)].map(([path, own]) => ({
    path,
    page: alive.has(path) ? null : (own.find(({ place }) => place === '') ?? null),
    places: own.filter(({ place }) => place !== ''),
  }));
}

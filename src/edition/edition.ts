/**
 * What an edition that no server serves does in its own way. Everywhere else a place of the site is
 * its path from the root (`/van-ban/70-2020-qh14/#dieu-1`), in data and in what scripts draw.
 */
export interface Edition {
  /** A path of the site as an address that the open page can go to. */
  readonly hrefOf: (path: string) => string;
  /** The other way: what a link of the open page is called from the root; other links stay. */
  readonly pathOf: (href: string) => string;
  /** Where the same site is published, `https://host`; null where nobody told the edition. */
  readonly published: string | null;
  /** A file of the site by its path. Rejects, as `fetch` does, where it cannot be had. */
  readonly read: (path: string) => Promise<Response>;
}

declare global {
  /** Set before any other script runs, by `edition/files/start.ts`; absent where a server serves. */
  var siteEdition: Edition | undefined;
}

/** Reads a file of the site; the part of `fetch` that is used. */
export type ReadFile = (path: string, options?: RequestInit) => Promise<Response>;

/** Whether the open page comes from files, and so has no server to ask. */
export function isFromFiles(): boolean {
  return globalThis.siteEdition !== undefined;
}

/**
 * Where a script sends the reader for a path of the site. Links that scripts draw need no such
 * care: an edition sees to them.
 *
 * @example location.assign(siteHref('/tap-huan/'));
 */
export function siteHref(path: string): string {
  return globalThis.siteEdition?.hrefOf(path) ?? path;
}

/**
 * The address of a place of the site to give to others. A file on a stick is no place they can go to:
 * there it is the place on the published site, or the bare path where the edition does not know that.
 *
 * @param place a path of the site, or a whole address as in `location.href`
 *
 * @example sharedAddress('/van-ban/a/#dieu-1') // 'https://vidu.gov.vn/van-ban/a/#dieu-1'
 */
export function sharedAddress(place: string): string {
  const edition = globalThis.siteEdition;
  if (!edition) return new URL(place, location.href).href;
  const path = edition.pathOf(place);
  return edition.published === null ? path : new URL(path, edition.published).href;
}

/** Whether addresses to give to others are whole. */
export function knowsPublished(): boolean {
  return globalThis.siteEdition?.published !== null;
}

/** What a link's `href` is called from the root of the site, whatever the edition made of it. */
export function sitePath(href: string): string {
  return globalThis.siteEdition?.pathOf(href) ?? href;
}

/** Reads a file of the site wherever the edition keeps it. */
export const readSiteFile: ReadFile = (path, options) =>
  globalThis.siteEdition?.read(path) ?? fetch(path, options);

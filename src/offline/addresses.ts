/** Where everything of the offline edition is, on the server and in the browser. */

/** Which files there are, and which part each belongs to (see `manifest.ts`). */
export const MANIFEST = '/ngoai-tuyen/ban-ke.json';

/** The service worker. */
export const WORKER = '/sw.js';

/** Where readers choose what to keep. */
export const PAGE = '/ngoai-tuyen/';

/** Shown in place of a page that is not kept. */
export const MISSING = '/ngoai-tuyen/khong-co/';

/** Pages that come with every part: where readers begin, and where they see what they keep. */
export const BASE_PAGES: readonly string[] = ['/', PAGE, MISSING];

/** The page that promises to ask for nothing; it has no part in any of this but being kept. */
export const SEALED = '/kiem-tra-can-cu/';

/** Names of the browser's caches. */
export const CACHES = {
  /** Files of chosen parts, each under its path and the hash of its content. */
  store: 'phan-da-luu',
  /** What is kept, in JSON: one entry for the chosen parts, one for the frame of each worker. */
  state: 'so-luu',
  /** Pages as they were last visited. */
  pages: 'trang-da-xem',
  /** Files those pages need. */
  files: 'tep-da-xem',
} as const;

/** Whether a file has the hash of its content in its name, so that it never changes. */
export function isHashed(path: string): boolean {
  return path.startsWith('/_astro/') || path.startsWith('/tra-cuu/du-lieu/');
}

/**
 * The path under which a page is known, whatever way it was asked for.
 *
 * @example pagePath('/van-ban/70-2020-qh14/index.html'); // '/van-ban/70-2020-qh14/'
 */
export function pagePath(pathname: string): string {
  return pathname.replace(/\/index\.html$/u, '/');
}

/** Address of a kept file in the store: two builds may keep the same path with different content. */
export function storeKey(path: string, hash: string): string {
  return `${path}?ban=${hash}`;
}

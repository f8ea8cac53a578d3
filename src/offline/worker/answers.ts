import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { CACHES, pagePath } from '../addresses.ts';
import type { Shelf } from '../store/shelf.ts';
import { savedCopy } from './copies.ts';
import type { How } from './how.ts';
import { keeping } from './keeping.ts';
import { keptPage, missingPage, NOT_KEPT } from './kept-page.ts';
import { FILE_LIMITS, PAGE_LIMITS } from './limits.ts';
import type { WorkerBuild } from './shell.ts';
import { KEPT_AT } from './trim.ts';

/** Seconds the network may take before what is kept is given. */
const PATIENCE = 3;

type Answer = (options: RouteHandlerCallbackOptions) => Promise<Response>;

/** How each kind of request is answered (`howToAnswer`). */
export function answersFrom(
  shelf: Shelf,
  build: WorkerBuild,
): Record<Exclude<How, 'pass'>, Answer> {
  const matchOptions = { ignoreVary: true };
  const files = { cacheName: CACHES.files, matchOptions };
  const parts = fromParts(shelf, build);
  const hashed = new CacheFirst({ ...files, plugins: [keeping(FILE_LIMITS, false), parts] });
  const data = new NetworkFirst({
    ...{ ...files, networkTimeoutSeconds: PATIENCE },
    plugins: [keeping(FILE_LIMITS, false), parts],
  });
  const notKept: WorkboxPlugin = { cacheWillUpdate: () => Promise.resolve(null) };
  const other = new NetworkFirst({ ...files, plugins: [notKept, parts] });
  const pages = new NetworkFirst({
    ...{ cacheName: CACHES.pages, matchOptions, networkTimeoutSeconds: PATIENCE },
    plugins: [
      keeping(PAGE_LIMITS, true),
      {
        cachedResponseWillBeUsed: ({ request }) =>
          keptPage(shelf, build, new URL(request.url).pathname),
        handlerDidError: ({ request }) => missingPage(shelf, build, new URL(request.url)),
      },
    ],
  });

  /** A page from the network; one from the shelf where the server fails, and none that is gone. */
  const page: Answer = async (options) => {
    const response = await pages.handle(options);
    const { pathname } = new URL(options.request.url);
    if (response.status === 404 || response.status === 410)
      await (await caches.open(CACHES.pages)).delete(pagePath(pathname), matchOptions);
    if (response.status < 500 || response.headers.has(NOT_KEPT)) return response;
    return (await keptPage(shelf, build, pathname)) ?? response;
  };
  return {
    page,
    hashed: (options) => hashed.handle(options),
    data: (options) => data.handle(options),
    other: (options) => other.handle(options),
  };
}

/** Of a file kept from a visit and one of a chosen part the newer is given. */
function fromParts(shelf: Shelf, build: WorkerBuild): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const saved = await savedCopy(shelf, build, new URL(request.url).pathname);
      const visitedAt = Number(cachedResponse?.headers.get(KEPT_AT) ?? 0);
      return saved && saved.at > visitedAt ? saved.response : (cachedResponse ?? null);
    },
  };
}

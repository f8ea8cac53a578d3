import type { WorkboxPlugin } from 'workbox-core/types.js';
import { pagePath } from '../addresses.ts';
import { copyOf } from '../store/fetch-file.ts';
import { KEPT_AT, KEPT_BYTES, trim, type Limits } from './trim.ts';

/**
 * What may be kept of what was visited, with when and how large: whole own files as the server has
 * them. No redirect, no error page, nothing from elsewhere; a page only if it is one.
 */
export async function keepable(
  response: Response,
  page: boolean,
  now: number,
): Promise<Response | null> {
  if (response.status !== 200 || response.redirected) return null;
  if (response.type !== 'basic' && response.type !== 'default') return null;
  if (page && !response.headers.get('content-type')?.startsWith('text/html')) return null;
  const body = await response.arrayBuffer();
  const kept = copyOf(response, body);
  kept.headers.set(KEPT_AT, String(now));
  kept.headers.set(KEPT_BYTES, String(body.byteLength));
  return kept;
}

/** Keeps visited files within limits, under their paths. */
export function keeping(limits: Limits, page: boolean): WorkboxPlugin {
  return {
    cacheKeyWillBeUsed: ({ request }) => {
      const { origin, pathname } = new URL(request.url);
      // What a reader asked for stands in queries; it is not kept.
      return Promise.resolve(origin + pagePath(pathname));
    },
    cacheWillUpdate: ({ response }) => keepable(response, page, Date.now()),
    cacheDidUpdate: async ({ cacheName }) => trim(await caches.open(cacheName), limits),
  };
}

import { MISSING } from '../addresses.ts';
import type { Shelf } from '../store/shelf.ts';
import { newer, savedCopy, visitedCopy } from './copies.ts';
import { withNotice } from './notice.ts';
import type { WorkerBuild } from './shell.ts';

/** Marks the answer that tells of a page that is not kept. */
export const NOT_KEPT = 'x-khong-luu';

/** A kept page with the notice that it is one; null where none is kept. */
export async function keptPage(
  shelf: Shelf,
  build: WorkerBuild,
  pathname: string,
): Promise<Response | null> {
  const copy = newer(await savedCopy(shelf, build, pathname), await visitedCopy(caches, pathname));
  if (!copy) return null;
  const { response, day } = copy;
  const { headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withNotice(await response.text(), day), { headers });
}

/** Says that a page is not kept; an address without its last stroke leads on to the page. */
export async function missingPage(shelf: Shelf, build: WorkerBuild, url: URL): Promise<Response> {
  if (!url.pathname.endsWith('/')) {
    const whole = `${url.pathname}/`;
    if (await keptPage(shelf, build, whole)) return Response.redirect(whole + url.search, 302);
  }
  const copy = await savedCopy(shelf, build, MISSING);
  if (!copy) return Response.error();
  const headers = new Headers(copy.response.headers);
  headers.set(NOT_KEPT, '1');
  return new Response(copy.response.body, { status: 503, headers });
}

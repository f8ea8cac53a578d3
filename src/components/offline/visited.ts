import { CACHES, PAGE } from '../../offline/addresses.ts';
import { KEPT_AT } from '../../offline/worker/trim.ts';

/** A page that is kept because it was visited. */
export interface VisitedPage {
  readonly path: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Pages kept from visits, newest first, with their titles as text. */
export async function visitedPages(most = Infinity): Promise<VisitedPage[]> {
  if (!(await caches.has(CACHES.pages))) return [];
  const cache = await caches.open(CACHES.pages);
  const found = await Promise.all(
    (await keysToShow(cache)).map(async (request) => {
      const response = await cache.match(request, { ignoreVary: true });
      const at = Number(response?.headers.get(KEPT_AT) ?? 0);
      return { response, at, path: new URL(request.url).pathname };
    }),
  );
  const newest = found.sort((a, b) => b.at - a.at).slice(0, most);
  return Promise.all(
    newest.map(async ({ response, at, path }) => ({
      ...{ at, path },
      title: titleIn((await response?.text()) ?? '') ?? path,
    })),
  );
}

/** How many there are. */
export async function visitedCount(): Promise<number> {
  if (!(await caches.has(CACHES.pages))) return 0;
  return (await keysToShow(await caches.open(CACHES.pages))).length;
}

/** The pages of the offline edition itself are no news. */
async function keysToShow(cache: Cache): Promise<Request[]> {
  return (await cache.keys()).filter(({ url }) => !new URL(url).pathname.startsWith(PAGE));
}

/** Title of a page of this site without the site's name; its characters as text. */
function titleIn(html: string): string | null {
  const end = html.indexOf('</title>');
  if (end < 0) return null;
  // A document that is parsed and never shown runs nothing.
  const { title } = new DOMParser().parseFromString(html.slice(0, end + 8), 'text/html');
  return title.split(' · ')[0] ?? title;
}

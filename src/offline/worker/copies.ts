import { dayInVietNam } from '../../legal/calendar.ts';
import { CACHES, pagePath, storeKey } from '../addresses.ts';
import { newestOf } from '../state.ts';
import type { Shelf } from '../store/shelf.ts';
import type { WorkerBuild } from './shell.ts';
import { KEPT_AT } from './trim.ts';

/** A kept file. */
export interface Copy {
  readonly response: Response;
  /** When it was last known to be what the site says, in milliseconds. */
  readonly at: number;
  /** The day its words speak of. */
  readonly day: string;
}

/** A file of the chosen parts, or else of the worker's own frame. */
export async function savedCopy(
  shelf: Shelf,
  { files, builtOn }: WorkerBuild,
  pathname: string,
): Promise<Copy | null> {
  const path = pagePath(pathname);
  const saved = newestOf(await shelf.parts(), path);
  const frame = Object.hasOwn(files, path) ? files[path] : undefined;
  const found = [
    ...(saved ? [{ hash: saved.hash, day: saved.day, at: Date.parse(saved.savedAt) }] : []),
    ...(frame === undefined ? [] : [{ hash: frame, day: builtOn, at: Date.parse(builtOn) }]),
  ].sort((a, b) => b.at - a.at);
  for (const { hash, day, at } of found) {
    const response = await shelf.get(storeKey(path, hash));
    if (response) return { response, day, at };
  }
  return null;
}

/** A page as it was last visited. */
export async function visitedCopy(caches: CacheStorage, pathname: string): Promise<Copy | null> {
  const cache = await caches.open(CACHES.pages);
  const response = await cache.match(pagePath(pathname), { ignoreVary: true });
  if (!response) return null;
  const at = Number(response.headers.get(KEPT_AT) ?? 0);
  return { response, at, day: dayInVietNam(at) };
}

/** The newer of two copies; of a page of law that counts more than that a part is whole. */
export function newer(saved: Copy | null, visited: Copy | null): Copy | null {
  if (!saved || !visited) return saved ?? visited;
  return visited.at > saved.at ? visited : saved;
}

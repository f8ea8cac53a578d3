import { CACHES } from '../addresses.ts';
import type { Shelf } from './shelf.ts';

/** Forgets parts and deletes what only they needed. */
export async function removeParts(shelf: Shelf, ids: readonly string[]): Promise<void> {
  await shelf.update((parts) => parts.filter(({ id }) => !ids.includes(id)));
  await shelf.sweep();
}

/** Forgets the pages that were kept because they were visited. */
export async function removeVisited(caches: CacheStorage): Promise<void> {
  await caches.delete(CACHES.pages);
  await caches.delete(CACHES.files);
}

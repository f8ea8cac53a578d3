import { CACHES } from '../addresses.ts';
import { keepable } from './keeping.ts';

/** Keeps the page that was there before the worker, with its files; what fails is not kept. */
export async function keepVisit(page: string, files: readonly string[]): Promise<void> {
  const put = async (cacheName: string, path: string, isPage: boolean): Promise<void> => {
    const response = await fetch(path, { cache: isPage ? 'no-cache' : 'default' });
    const kept = await keepable(response, isPage, Date.now());
    if (kept) await (await caches.open(cacheName)).put(path, kept);
  };
  await Promise.allSettled([
    put(CACHES.pages, page, true),
    ...files.map((path) => put(CACHES.files, path, false)),
  ]);
}

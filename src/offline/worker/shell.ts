import { storeKey } from '../addresses.ts';
import type { SavedShell } from '../state.ts';
import { fetchFile } from '../store/fetch-file.ts';
import type { Shelf, Turns } from '../store/shelf.ts';

/** What the build tells its worker. */
export interface WorkerBuild extends SavedShell {
  readonly builtOn: string;
}

/**
 * Keeps what a worker needs without a network; files that an older one already keeps are not fetched
 * again. Rejects when one cannot be had, and then the browser tries again another day.
 */
export async function installShell(
  shelf: Shelf,
  turns: Turns,
  fetch: typeof globalThis.fetch,
  { build, files }: WorkerBuild,
): Promise<void> {
  await turns.fill(async () => {
    // Named first, so that nobody takes its files for leavings.
    await shelf.putShell({ build, files });
    const stored = await shelf.stored();
    await Promise.all(
      Object.entries(files).map(async ([path, hash]) => {
        const key = storeKey(path, hash);
        if (!stored.has(key)) await shelf.put(key, await fetchFile(fetch, { path, hash }));
      }),
    );
  });
}

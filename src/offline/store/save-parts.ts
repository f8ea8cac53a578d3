import { storeKey } from '../addresses.ts';
import type { OfflineManifest } from '../manifest.ts';
import { planFor, type Plan } from '../plan.ts';
import type { SavedPart } from '../state.ts';
import { fetchFile, sameFile } from './fetch-file.ts';
import type { Shelf, Turns } from './shelf.ts';

/** What saving needs of the world around it. */
export interface SaveTools {
  readonly shelf: Shelf;
  readonly turns: Turns;
  readonly fetch: typeof globalThis.fetch;
  /** What else the browser keeps of a file, from a visit. */
  readonly nearby: (path: string) => Promise<Response | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How far a download is. */
export interface SaveProgress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

export interface SaveOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: SaveProgress) => void;
}

/** Requests under way at one time; browsers allow six to a server. */
const AT_ONCE = 6;

/**
 * Keeps parts as a manifest has them, new ones and such as are kept already. All or nothing: the state
 * that names them is written when the last file is there, and until then the old one stands. Rejects
 * when a file cannot be had (`FileError`), there is no room (`QuotaExceededError`) or the signal says
 * so; what has come by then stays in the store for another try, until something sweeps it.
 */
export async function saveParts(
  tools: SaveTools,
  manifest: OfflineManifest,
  ids: readonly string[],
  options: SaveOptions = {},
): Promise<Plan> {
  const { shelf, turns, now } = tools;
  const done = await turns.fill(async () => {
    const plan = planFor(manifest, ids, await shelf.parts(), await shelf.stored());
    await fetchAll(tools, plan, options);
    options.signal?.throwIfAborted();
    const savedAt = new Date(now()).toISOString();
    const { build, builtOn } = manifest;
    const made = manifest.parts
      .filter(({ id }) => ids.includes(id))
      .map(({ id, label, start, pages, files }): SavedPart => {
        const own = files.flatMap((at) => {
          const path = manifest.files[at]?.path ?? '';
          const file = plan.files.get(path);
          return file ? [[path, file] as const] : [];
        });
        return { id, label, start, pages, build, builtOn, savedAt, files: Object.fromEntries(own) };
      });
    await shelf.update((parts) => [...parts.filter(({ id }) => !ids.includes(id)), ...made]);
    return plan;
  });
  await shelf.sweep();
  return done;
}

async function fetchAll(
  { shelf, fetch, nearby }: SaveTools,
  plan: Plan,
  { signal, progress }: SaveOptions,
): Promise<void> {
  const queue = [...plan.fetch];
  const total = { ofFiles: queue.length, ofBytes: plan.bytes };
  let files = 0;
  let bytes = 0;
  const tell = (): void => progress?.({ files, bytes, ...total });
  // When one fails the others are given up.
  const given = new AbortController();
  const give = (): void => {
    given.abort();
  };
  if (signal?.aborted) give();
  signal?.addEventListener('abort', give);
  const fetchNext = async (): Promise<void> => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const response =
        (await sameFile(await nearby(file.path), file)) ??
        (await fetchFile(fetch, file, given.signal));
      await shelf.put(storeKey(file.path, file.hash), response);
      files++;
      bytes += file.bytes;
      tell();
    }
  };
  tell();
  const failures: unknown[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      fetchNext().catch((error: unknown) => {
        failures.push(error);
        give();
      }),
    ),
  );
  signal?.removeEventListener('abort', give);
  // The first is the cause; the others were given up for it.
  if (failures.length > 0) throw failures[0];
}

import { CACHES } from '../addresses.ts';
import { droppable } from '../plan.ts';
import type { SavedPart, SavedShell } from '../state.ts';

/** Keys of the state; they are addresses only because a cache wants such. */
const PARTS = '/ngoai-tuyen/so/phan';
const SHELL = '/ngoai-tuyen/so/vo/';

/** One at a time, across tabs and the worker, where the browser can; the others wait. */
export interface Turns {
  /** Changes what is kept; short. */
  change<T>(work: () => Promise<T>): Promise<T>;
  /** Fetches into the store, which then nobody sweeps. */
  fill<T>(work: () => Promise<T>): Promise<T>;
  /** Does the work if nobody fills the store; otherwise nothing. */
  ifIdle(work: () => Promise<void>): Promise<void>;
}

/** Turns by the browser's locks; without any everybody goes at once. */
export function turnsOf(locks: LockManager | undefined): Turns {
  if (!locks) return { change: (work) => work(), fill: (work) => work(), ifIdle: (work) => work() };
  return {
    change: async (work) => locks.request('ngoai-tuyen-so', work),
    fill: async (work) => locks.request('ngoai-tuyen-kho', { mode: 'shared' }, work),
    ifIdle: async (work) =>
      locks.request('ngoai-tuyen-kho', { ifAvailable: true }, (lock) =>
        lock === null ? undefined : work(),
      ),
  };
}

/** What is kept whole: chosen parts, and the frame of each worker. */
export interface Shelf {
  parts(): Promise<readonly SavedPart[]>;
  /** Changes the chosen parts at once: readers find either the old ones or the new. */
  update(change: (parts: readonly SavedPart[]) => readonly SavedPart[]): Promise<void>;
  putShell(shell: SavedShell): Promise<void>;
  /** Forgets the frames of all builds but one. */
  keepOnlyShell(build: string): Promise<void>;
  /** Keys of everything in the store. */
  stored(): Promise<ReadonlySet<string>>;
  get(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
  /** Deletes what nothing names, unless somebody is filling the store. */
  sweep(): Promise<void>;
}

/** The shelf in a browser's caches. */
export function openShelf(caches: CacheStorage, turns: Turns): Shelf {
  const open = (name: 'store' | 'state'): Promise<Cache> => caches.open(CACHES[name]);

  const read = async <T>(key: string): Promise<T | null> => {
    const found = await (await open('state')).match(key);
    // What another version wrote, or something else broke, is as if it were not there.
    return found ? ((await found.json().catch(() => null)) as T | null) : null;
  };
  const write = async (key: string, value: unknown): Promise<void> =>
    (await open('state')).put(key, Response.json(value));
  const shellKeys = async (): Promise<string[]> =>
    (await keysOf(await open('state'))).filter((key) => key.startsWith(SHELL));
  const parts = async (): Promise<readonly SavedPart[]> =>
    (await read<readonly SavedPart[]>(PARTS)) ?? [];

  return {
    parts,
    update: (change) => turns.change(async () => write(PARTS, change(await parts()))),
    putShell: (shell) => write(`${SHELL}${shell.build}`, shell),
    async keepOnlyShell(build) {
      const state = await open('state');
      for (const key of await shellKeys()) if (key !== `${SHELL}${build}`) await state.delete(key);
    },
    stored: async () => new Set(await keysOf(await open('store'))),
    get: async (key) => (await open('store')).match(key, { ignoreVary: true }),
    put: async (key, response) => (await open('store')).put(key, response),
    sweep: () =>
      turns.ifIdle(async () => {
        const store = await open('store');
        const keys = await keysOf(store);
        const shells = await Promise.all((await shellKeys()).map((key) => read<SavedShell>(key)));
        const unnamed = droppable(
          keys,
          await parts(),
          shells.filter((shell) => shell !== null),
        );
        for (const key of unnamed) await store.delete(key);
      }),
  };
}

/** Paths with queries of everything in a cache. */
export async function keysOf(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
  });
}

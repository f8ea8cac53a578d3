import { CACHES, isHashed, WORKER } from '../../offline/addresses.ts';
import type { SaveTools } from '../../offline/store/save-parts.ts';
import { openShelf, turnsOf } from '../../offline/store/shelf.ts';
import type { BuildAnswer, Message } from '../../offline/worker/messages.ts';

/** Registers the worker; the browser asks for it anew now and then by itself. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
}

/** Milliseconds a worker may take to say which build it is. */
const PATIENCE = 5000;

/** Which build a worker is of; null when it does not say. */
export function buildOf(worker: ServiceWorker): Promise<BuildAnswer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<BuildAnswer>) => {
      resolve(data);
    };
    worker.postMessage({ type: 'build' } satisfies Message, [port2]);
    setTimeout(() => {
      resolve(null);
    }, PATIENCE);
  });
}

/** Lets the new worker take over; every tab of the site then loads again. */
export function applyUpdate(waiting: ServiceWorker): void {
  waiting.postMessage({ type: 'apply' } satisfies Message);
}

/** What this browser keeps, and what keeping more takes. */
export function openKept(): SaveTools {
  const turns = turnsOf((navigator as { locks?: LockManager }).locks);
  return {
    shelf: openShelf(caches, turns),
    turns,
    fetch: (input, options) => fetch(input, options),
    nearby: async (path) =>
      isHashed(path) ? (await caches.open(CACHES.files)).match(path) : undefined,
    now: () => Date.now(),
  };
}

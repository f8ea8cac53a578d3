import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { removeVisited } from '../store/remove.ts';
import { openShelf, turnsOf } from '../store/shelf.ts';
import { answersFrom } from './answers.ts';
import { howToAnswer, type How } from './how.ts';
import { readMessage } from './messages.ts';
import { installShell, type WorkerBuild } from './shell.ts';
import { keepVisit } from './visit.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build (scripts/offline/bundle-worker.ts). */
declare const __WORKER_BUILD__: WorkerBuild;

const build = __WORKER_BUILD__;
const turns = turnsOf((self.navigator as { locks?: LockManager }).locks);
const shelf = openShelf(caches, turns);

self.addEventListener('install', (event) => {
  event.waitUntil(installShell(shelf, turns, fetch, build));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await shelf.keepOnlyShell(build.build);
      await shelf.sweep();
      // Older browsers have none.
      const { navigationPreload } = self.registration as Partial<ServiceWorkerRegistration>;
      await navigationPreload?.enable();
      // Pages of a first visit, which no worker serves yet; the others have one already.
      await self.clients.claim();
    })(),
  );
});

// A new worker never takes over by itself: it waits until a reader says so, or every page is closed.
self.addEventListener('message', (event) => {
  const { source } = event;
  const message = source instanceof WindowClient ? readMessage(event.data, source.url) : null;
  if (message?.type === 'apply') event.waitUntil(self.skipWaiting());
  else if (message?.type === 'build')
    event.ports[0]?.postMessage({ build: build.build, builtOn: build.builtOn });
  else if (message) event.waitUntil(keepVisit(message.page, message.files));
});

for (const [how, answer] of Object.entries(answersFrom(shelf, build)))
  registerRoute(({ request }) => howOf(request) === how, answer);

// What was only visited gives way first.
registerQuotaErrorCallback(() => removeVisited(caches));

function howOf(request: Request): How {
  const { method, mode, cache, url, headers } = request;
  return howToAnswer({ method, mode, cache, url, range: headers.has('range') }, self.origin);
}

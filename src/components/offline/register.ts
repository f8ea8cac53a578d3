import type { Message } from '../../offline/worker/messages.ts';
import { buildOf, openKept, registerWorker } from './worker-link.ts';

/** A page that has stood longer than this may be older than what the server has, in milliseconds. */
const OLD = 60_000;
/** A page in front asks for news at most this often. */
const HOUR = 3_600_000;

/** Registers the worker, tells it of a first visit, and watches for a new edition. */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const first = serviceWorker.controller === null;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (first && connection?.saveData) return;
  const opened = Date.now();
  const registration = await registerWorker();
  reloadOnce(serviceWorker, first);
  if (first) (await serviceWorker.ready).active?.postMessage(visit());

  const look = (): void => {
    void lookForNews(registration, Date.now() - opened > OLD);
  };
  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) look();
    });
  });
  let asked = opened;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** When a reader has let the new worker take over, here or in another tab, the page loads again. */
function reloadOnce(serviceWorker: ServiceWorkerContainer, first: boolean): void {
  let before = !first;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes over a page that is as new as itself.
    if (before) location.reload();
    before = true;
  });
}

function visit(): Message {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin);
  return {
    type: 'visited',
    page: location.pathname,
    files: [...new Set(files.map(({ pathname }) => pathname))],
  };
}

/**
 * Offers a new edition to those it is news for: who keeps parts of an older one, or has had this page
 * open for long. A page that has just come from the server is the new edition itself.
 */
async function lookForNews(
  registration: ServiceWorkerRegistration,
  standsLong: boolean,
): Promise<void> {
  const { waiting, active } = registration;
  const worker = waiting ?? active;
  const old = standsLong && waiting !== null;
  const parts = await openKept().shelf.parts();
  if (!worker || (parts.length === 0 && !old)) return;
  const build = await buildOf(worker);
  const behind = parts.some((part) => part.build !== build?.build);
  if (!build || (!behind && !old)) return;
  const { offerUpdate } = await import('./offer.ts');
  await offerUpdate(registration, build, { behind, old });
}

import { whenLoaded } from '../ui/when-loaded.ts';

/**
 * Lets the site be kept for use without a network, long after the page is there. A page that does not
 * name the site's manifest takes no part: it promises to ask for nothing, or is no page of a server.
 */
export function installOffline(page: Document): void {
  if (!import.meta.env.PROD || !page.querySelector('link[rel=manifest]')) return;
  whenLoaded(() => {
    setTimeout(() => {
      // A browser without workers, or that forbids them, shows the page as ever.
      import('./register.ts').then(({ startOffline }) => startOffline()).catch(() => undefined);
    }, 1000);
  });
}

import { isHashed, MANIFEST, WORKER } from '../addresses.ts';

/** What the worker looks at in a request. */
export type Asked = Pick<Request, 'method' | 'mode' | 'cache' | 'url'> & {
  /** The request asks for a part of a file only. */
  readonly range: boolean;
};

/**
 * How a request is answered: a page or data from the network, from what is kept where that fails; a
 * file named by its content from what is kept; another file from the network, or from a chosen part.
 * `pass` goes its way as if there were no worker.
 */
export type How = 'page' | 'hashed' | 'data' | 'other' | 'pass';

/** Small files that pages fetch, under names that stay the same. */
const DATA = /^\/(?:tra-cuu\/[\w-]+\.json|favicon\.svg|manifest\.webmanifest)$/u;

/** Chooses how; only own files are ever kept, and nothing that was sent or asked of a search server. */
export function howToAnswer(asked: Asked, origin: string): How {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== origin || asked.range) return 'pass';
  if (url.pathname.startsWith('/tim/') || [MANIFEST, WORKER].includes(url.pathname)) return 'pass';
  if (asked.mode === 'navigate') return 'page';
  // Who asks for a fresh one is not given a kept one.
  if (asked.cache === 'reload' || asked.cache === 'no-store') return 'pass';
  if (isHashed(url.pathname)) return 'hashed';
  return DATA.test(url.pathname) ? 'data' : 'other';
}

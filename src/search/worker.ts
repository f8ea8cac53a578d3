import type { Request } from './messages.ts';
import { serveRequests } from './serve-requests.ts';
import { serveRemotely } from './server/serve-remotely.ts';

/**
 * Entry of the search worker: one kind searches data it is handed, another asks a server; a build
 * without a server holds nothing of the second. It is bundled into the page and started from a
 * blob: that way it inherits the page's content security policy, and it also starts from `file://`.
 */
const answer = serveRequests();
const remote =
  __SEARCH_SERVER__ === null ? null : serveRemotely((reply) => self.postMessage(reply));
let connected = false;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'connect') connected = true;
  if (connected) remote?.(data);
  else if (data.kind !== 'connect') {
    const reply = answer(data);
    if (reply) self.postMessage(reply);
  }
});

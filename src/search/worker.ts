import type { Request } from './messages.ts';
import { serveRequests } from './serve-requests.ts';

/**
 * Entry of the search worker. It is bundled into the page and started from a blob: that way it
 * inherits the page's content security policy, and it also starts from `file://`.
 */
const answer = serveRequests();
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  self.postMessage(answer(data));
});

import type { OutgoingHttpHeaders } from 'node:http';
import type { Cached } from './cache.ts';
import { exchange } from './exchange.ts';
import { BY_HAND, refusal, statusFault } from './faults.ts';
import type { FetchLimits } from './limits.ts';
import type { Manners } from './manners.ts';
import { stepOf, type Fetched, type Step, type Unchanged } from './step.ts';

/** How to go about it. */
export interface FollowOptions {
  readonly signal: AbortSignal;
  readonly limits: FetchLimits;
  readonly manners: Manners;
  /** What was fetched from this address before. */
  readonly kept: Cached | null;
}

/**
 * Fetches a file, over redirects, each looked at before it is followed; a busy server is asked once
 * more when it says when.
 *
 * @throws FetchFault; what `signal` aborts with.
 */
export async function follow(start: URL, options: FollowOptions): Promise<Fetched | Unchanged> {
  const { signal, limits, manners } = options;
  let url = start;
  let left = limits.total;
  let redirects = 0;
  let waited = false;
  for (;;) {
    const { step, took } = await manners.inTurn(url.host, signal, () => timed(url, left, options));
    left -= took;
    switch (step.kind) {
      case 'fetched':
      case 'unchanged':
        return step;
      case 'moved':
        redirects += 1;
        if (redirects > limits.redirects) throw astray(start.host, limits.redirects);
        url = step.to;
        break;
      case 'busy':
        if (waited || step.after === null || step.after > limits.retryAfter)
          throw statusFault(url.host, step.status, step.after);
        waited = true;
        await manners.clock.sleep(step.after, signal);
    }
  }
}

function astray(host: string, most: number): Error {
  return refusal(
    `Máy chủ ${host} chuyển hướng quá ${most} lần nên đã dừng; hãy xem lại địa chỉ, hoặc ${BY_HAND}.`,
  );
}

async function timed(
  url: URL,
  total: number,
  { signal, limits, manners, kept }: FollowOptions,
): Promise<{ readonly step: Step; readonly took: number }> {
  const began = performance.now();
  const bounds = { signal, total, told: limits.total, idle: limits.idle };
  const step = await exchange(url, headersFor(url, kept), bounds, (answer) =>
    stepOf(answer, url, { most: limits.bytes, kept, now: manners.clock.now() }),
  );
  return { step, took: performance.now() - began };
}

/** No cookies, no referrer. What we have is named only where it came from. */
function headersFor(url: URL, kept: Cached | null): OutgoingHttpHeaders {
  const same = kept?.entry.finalUrl === url.href ? kept.entry : null;
  return {
    'user-agent': 'tra-cuu-doi-ngoai',
    accept: '*/*',
    'accept-encoding': 'gzip',
    ...(same?.etag !== undefined && { 'if-none-match': same.etag }),
    ...(same?.lastModified !== undefined && { 'if-modified-since': same.lastModified }),
  };
}

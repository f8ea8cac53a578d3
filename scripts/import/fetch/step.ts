import type { IncomingMessage } from 'node:http';
import { nextAddress } from './address.ts';
import { readBody } from './body.ts';
import type { Cached } from './cache.ts';
import { statusFault } from './faults.ts';
import { mediaTypeOf } from './media-type.ts';
import { retryAfter } from './retry-after.ts';

/** What a server sent, at the end of all redirects. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What we have is still what the server has. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly copy: Cached;
}

/** One answer: a file, the way on, or to come back later. */
export type Step =
  | Fetched
  | Unchanged
  | { readonly kind: 'moved'; readonly to: URL }
  | { readonly kind: 'busy'; readonly status: number; readonly after: number | null };

/** What an answer is read with. */
interface Expecting {
  /** Bytes. */
  readonly most: number;
  readonly kept: Cached | null;
  readonly now: number;
}

/**
 * What an answer comes to; reads it to the end when it is the file.
 *
 * @throws FetchFault
 */
export async function stepOf(
  answer: IncomingMessage,
  url: URL,
  { most, kept, now }: Expecting,
): Promise<Step> {
  const { statusCode: status = 0, headers } = answer;
  const { location, etag, 'last-modified': lastModified } = headers;
  if (status === 304 && kept?.entry.finalUrl === url.href) return { kind: 'unchanged', copy: kept };
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined)
    return { kind: 'moved', to: nextAddress(url, location) };
  if (status === 429 || status === 503)
    return { kind: 'busy', status, after: retryAfter(headers['retry-after'], now) };
  if (status !== 200) throw statusFault(url.host, status, null);
  const type = mediaTypeOf(headers['content-type'], url.host);
  return {
    kind: 'fetched',
    url: url.href,
    type,
    bytes: await readBody(answer, url.host, most),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

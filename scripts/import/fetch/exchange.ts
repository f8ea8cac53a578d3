import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { isLoopback } from './address.ts';
import { codeOf, FetchFault, networkFault, shortFault, slowFault } from './faults.ts';

/** Bounds of one request, in milliseconds. */
export interface ExchangeOptions {
  readonly signal: AbortSignal;
  readonly total: number;
  /** What `total` is part of, for the user. */
  readonly told: number;
  readonly idle: number;
}

/**
 * Asks a server for one thing and hands its answer to `use`. When this ends, however it ends, the
 * connection is closed and no timer runs.
 *
 * @throws FetchFault; what `signal` aborts with.
 */
export async function exchange<T>(
  url: URL,
  headers: OutgoingHttpHeaders,
  { signal, total, told, idle }: ExchangeOptions,
  use: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(slowFault.long(url.host, told)), Math.max(1, total));
  const stop = AbortSignal.any([signal, late.signal]);
  let request: ClientRequest | null = null;
  try {
    request = open(url, headers, stop);
    request.setTimeout(idle, () => late.abort(slowFault.silent(url.host, idle)));
    const errors: Error[] = [];
    request.on('error', (error) => errors.push(error));
    const used = await use(await answerOf(request));
    // Bytes beyond the announced length are an error of the request, not of its answer.
    if (errors.some((error) => codeOf(error).startsWith('HPE_'))) throw shortFault(url.host);
    return used;
  } catch (error) {
    signal.throwIfAborted();
    if (late.signal.aborted) throw late.signal.reason;
    throw error instanceof FetchFault ? error : networkFault(url.host, error);
  } finally {
    clearTimeout(timer);
    request?.destroy();
  }
}

/** A connection of its own each time; through the proxy that the machine names, but not to itself. */
function open(url: URL, headers: OutgoingHttpHeaders, signal: AbortSignal): ClientRequest {
  if (url.protocol !== 'https:')
    return httpRequest(url, { headers, signal, agent: new HttpAgent() });
  const agent = new HttpsAgent(isLoopback(url.hostname) ? {} : { proxyEnv: process.env });
  return httpsRequest(url, { headers, signal, agent });
}

function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
    // An answer that switches to another protocol closes the connection without an error.
    request.once('close', () => reject(Object.assign(new Error(), { code: 'ERR_HTTP_CLOSED' })));
    request.end();
  });
}

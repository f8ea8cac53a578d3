import { splitData } from '../../../../src/content/site/split-data.ts';
import type { Loaded } from '../../../../src/search/data-source.ts';
import type { Load, Reply, Request } from '../../../../src/search/messages.ts';
import { serveRequests } from '../../../../src/search/serve-requests.ts';
import type { WorkerLike } from '../../../../src/search/worker-provider.ts';
import { DATA } from '../corpus.ts';

/** A worker of this thread, and what came to it. */
export interface FakeWorker extends WorkerLike {
  readonly asked: Request[];
  readonly terminated: () => boolean;
  /** Breaks as a worker does whose script throws. */
  fail(): void;
}

/** A worker in the same thread that answers a turn later, or loads and then says nothing. */
export function createWorker({ silent = false } = {}): FakeWorker {
  const answer = serveRequests();
  const listeners: ((event: { data: Reply }) => void)[] = [];
  const errors: (() => void)[] = [];
  const asked: Request[] = [];
  let over = false;
  return {
    asked,
    terminated: () => over,
    fail: () => errors.forEach((listener) => listener()),
    postMessage(request) {
      asked.push(request);
      const reply = request.kind === 'connect' ? null : answer(request);
      if (reply && (!silent || request.kind === 'load'))
        setTimeout(() => listeners.forEach((listener) => listener({ data: reply })), 1);
    },
    addEventListener(type: string, listener: unknown) {
      if (type === 'message') listeners.push(listener as (event: { data: Reply }) => void);
      else errors.push(listener as () => void);
    },
    terminate: () => (over = true),
  };
}

/** The corpus of these tests as the files the build writes. */
export const FILES = splitData(DATA);

/** A file as text. */
export function jsonOf({ content }: { readonly content: Buffer }): string {
  return content.toString();
}

/** What a worker is told first: all of them. */
export function prepare(): Promise<Loaded<Load>> {
  const parts = FILES.files.map(jsonOf);
  return Promise.resolve({ kind: 'data', data: { kind: 'load', parts } });
}

import type { LoadedData } from './load-data.ts';
import type { LoadReport, Reply, Request } from './messages.ts';
import type { Outcome, SearchProvider } from './provider.ts';
import type { SearchResponse, Suggestion } from './response.ts';

/** The part of `Worker` that is used; tests pass a stand-in. */
export interface WorkerLike {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** What the provider is made of. */
export interface EmbeddedParts {
  readonly load: () => Promise<LoadedData>;
  readonly createWorker: () => WorkerLike;
}

/** A request without an answer yet. */
interface Waiting {
  readonly lane: string;
  readonly settle: (outcome: Outcome<unknown>) => void;
}

const CANCELLED = { kind: 'cancelled' } as const;
const BROKEN = {
  kind: 'error',
  message: 'Bộ tra cứu trong trình duyệt đã dừng vì lỗi.',
} as const;

/**
 * Searches in a worker of the browser, so that typing never waits. At most one request per lane
 * (`search`, `suggest`, one per expanded document) is out; a newer one cancels the older.
 */
export function createEmbeddedProvider({ load, createWorker }: EmbeddedParts): SearchProvider {
  let started: Promise<Outcome<LoadReport>> | null = null;
  let worker: WorkerLike | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const start = async (): Promise<Outcome<LoadReport>> => {
    const data = await load();
    if (data.kind === 'error') return data;
    return new Promise((resolve) => {
      const fail = (outcome: Outcome<never>): void => {
        resolve(outcome);
        for (const { settle } of waiting.values()) settle(outcome);
        waiting.clear();
      };
      try {
        worker = createWorker();
      } catch {
        fail(BROKEN);
        return;
      }
      worker.addEventListener('error', () => fail(BROKEN));
      worker.addEventListener('message', ({ data: reply }) => {
        if (reply.kind === 'loaded') resolve({ kind: 'answer', value: reply.report });
        else if (reply.kind === 'refused') fail({ kind: 'error', message: reply.message });
        else settleReply(reply);
      });
      worker.postMessage({ kind: 'load', json: data.json });
    });
  };

  const settleReply = (reply: Exclude<Reply, { kind: 'loaded' | 'refused' }>): void => {
    const value = reply.kind === 'found' ? reply.response : reply.suggestions;
    waiting.get(reply.id)?.settle({ kind: 'answer', value });
    waiting.delete(reply.id);
  };

  const cancel = (id: number): void => {
    waiting.get(id)?.settle(CANCELLED);
    waiting.delete(id);
  };

  const ask = <T>(
    lane: string,
    request: (id: number) => Request,
    signal?: AbortSignal,
  ): Promise<Outcome<T>> => {
    for (const [id, other] of waiting) if (other.lane === lane) cancel(id);
    const id = ++lastId;
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve(CANCELLED);
        return;
      }
      // The worker answers a request with what it was asked for, so the type is that of the lane.
      waiting.set(id, { lane, settle: (outcome) => resolve(outcome as Outcome<T>) });
      signal?.addEventListener('abort', () => cancel(id), { once: true });
      void ready().then((state) => {
        if (!waiting.has(id)) return;
        if (state.kind === 'answer') worker?.postMessage(request(id));
        else {
          resolve(state);
          waiting.delete(id);
        }
      });
    });
  };

  const ready = (): Promise<Outcome<LoadReport>> => (started ??= start());

  return {
    ready,
    search: (text, options = {}, signal) =>
      ask<SearchResponse>(
        `search ${options.document ?? ''}`,
        (id) => ({ kind: 'search', id, text, options }),
        signal,
      ),
    suggest: (text, signal) =>
      ask<readonly Suggestion[]>('suggest', (id) => ({ kind: 'suggest', id, text }), signal),
    retry() {
      worker?.terminate();
      worker = null;
      started = null;
    },
  };
}

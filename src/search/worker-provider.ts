import type { Loaded } from './data-source.ts';
import type { Connect, Load, LoadReport, Reply, Request } from './messages.ts';
import { laneOf, type Outcome, type SearchProvider } from './provider.ts';
import type { SearchResponse } from './response.ts';

/** The part of `Worker` that is used; tests pass a stand-in. */
export interface WorkerLike {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** What the provider is made of. */
export interface WorkerParts {
  /** What the worker is told first. */
  readonly prepare: () => Promise<Loaded<Load | Connect>>;
  readonly createWorker: () => WorkerLike;
}

/** A request without an answer yet. */
interface Waiting {
  readonly lane: string;
  readonly settle: (outcome: Outcome<SearchResponse>) => void;
}

/** A worker from its start until it ends. */
interface Run {
  ready: Promise<Outcome<LoadReport>>;
  worker: WorkerLike | null;
  /** Settles whatever still waits for it. */
  end(outcome: Outcome<never>): void;
}

const CANCELLED = { kind: 'cancelled' } as const;
const BROKEN = { kind: 'error', message: 'Bộ tra cứu trong trình duyệt đã dừng vì lỗi.' } as const;

/**
 * Searches in a worker of the browser, so that typing never waits. At most one request per lane is
 * out; a newer one cancels the older.
 */
export function createWorkerProvider({ prepare, createWorker }: WorkerParts): SearchProvider {
  let run: Run | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const settle = (id: number, outcome: Outcome<SearchResponse>): void => {
    waiting.get(id)?.settle(outcome);
    waiting.delete(id);
  };

  const start = (): Run => {
    let resolve: (outcome: Outcome<LoadReport>) => void = () => undefined;
    let over = false;
    const own: Run = {
      ready: new Promise((settled) => (resolve = settled)),
      worker: null,
      end(outcome) {
        if (over) return;
        over = true;
        resolve(outcome);
        // What breaks after it was ready stays so until it is tried again.
        own.ready = Promise.resolve(outcome);
        for (const id of [...waiting.keys()]) settle(id, outcome);
        own.worker?.terminate();
      },
    };
    const receive = (reply: Reply): void => {
      if (over) return;
      if (reply.kind === 'loaded') resolve({ kind: 'answer', value: reply.report });
      else if (reply.kind === 'refused') own.end({ ...reply, kind: 'error' });
      else settle(reply.id, outcomeOf(reply));
    };
    void prepare().then((first) => {
      if (over) return;
      if (first.kind === 'error') {
        own.end(first);
        return;
      }
      try {
        own.worker = createWorker();
        own.worker.addEventListener('error', () => own.end(BROKEN));
        own.worker.addEventListener('message', ({ data }) => receive(data));
        own.worker.postMessage(first.data);
      } catch {
        own.end(BROKEN);
      }
    });
    return own;
  };

  const cancel = (id: number): void => {
    if (!waiting.has(id)) return;
    settle(id, CANCELLED);
    run?.worker?.postMessage({ kind: 'cancel', id });
  };

  const search: SearchProvider['search'] = (text, options = {}, signal) => {
    const lane = laneOf(options);
    for (const [id, other] of waiting) if (other.lane === lane) cancel(id);
    const id = ++lastId;
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve(CANCELLED);
        return;
      }
      waiting.set(id, { lane, settle: resolve });
      signal?.addEventListener('abort', () => cancel(id), { once: true });
      const own = (run ??= start());
      void own.ready.then((state) => {
        if (!waiting.has(id)) return;
        if (state.kind === 'answer') own.worker?.postMessage({ kind: 'search', id, text, options });
        else settle(id, state);
      });
    });
  };

  return {
    ready: () => (run ??= start()).ready,
    search,
    retry() {
      run?.end(CANCELLED);
      run = null;
    },
  };
}

function outcomeOf(reply: Extract<Reply, { id: number }>): Outcome<SearchResponse> {
  return reply.kind === 'found'
    ? { kind: 'answer', value: reply.response }
    : { ...reply, kind: 'error' };
}

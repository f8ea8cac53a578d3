import type { CheckReply, CheckRequest } from './check-messages.ts';
import CheckWorker from './check-worker.ts?worker&inline';

/** How a check ended. */
export type CheckOutcome =
  | Extract<CheckReply, { kind: 'report' }>
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/**
 * Checks a draft in a worker of its own; aborting the signal stops the worker at once. A browser that
 * lets none be made is a failure like others.
 */
export function runCheck(
  request: CheckRequest,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<CheckOutcome> {
  let worker: Worker | undefined;
  return new Promise<CheckOutcome>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true });
    if (signal.aborted) resolve({ kind: 'cancelled' });
    worker = new CheckWorker();
    worker.addEventListener('error', () => resolve({ kind: 'failed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      if (data.kind === 'progress') progress(data.done);
      else resolve(data);
    });
    worker.postMessage(request);
  })
    .catch(() => ({ kind: 'failed' }) as const)
    .finally(() => worker?.terminate());
}

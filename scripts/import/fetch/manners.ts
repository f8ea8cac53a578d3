import { CLOCK, type Clock } from './clock.ts';

/** How we behave towards servers: one request at a time for each, with a pause between them. */
export interface Manners {
  readonly clock: Clock;
  /** Runs `work` when its turn at a host has come; rejects with what `signal` aborts with. */
  readonly inTurn: <T>(host: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

/**
 * Queues for hosts.
 *
 * @param gap milliseconds from the end of a request to the beginning of the next.
 */
export function createManners(gap = 1000, clock: Clock = CLOCK): Manners {
  const queues = new Map<string, Promise<void>>();
  const ended = new Map<string, number>();
  return {
    clock,
    inTurn: async (host, signal, work) => {
      const before = queues.get(host) ?? Promise.resolve();
      const own = Promise.withResolvers<undefined>();
      queues.set(
        host,
        before.then(() => own.promise),
      );
      try {
        await unlessAborted(before, signal);
        const last = ended.get(host);
        // A clock that was set back must not make us wait for hours.
        const wait = last === undefined ? 0 : Math.min(gap, last + gap - clock.now());
        if (wait > 0) await clock.sleep(wait, signal);
        try {
          return await work();
        } finally {
          ended.set(host, clock.now());
        }
      } finally {
        own.resolve(undefined);
      }
    },
  };
}

async function unlessAborted(wanted: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const stop = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([wanted, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

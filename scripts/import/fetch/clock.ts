import { setTimeout as pause } from 'node:timers/promises';

/** Time, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with what `signal` aborts with. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await pause(ms, undefined, { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  },
};

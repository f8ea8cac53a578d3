import type { After } from '../../../../src/search/fallback-provider.ts';

/** A clock that goes only when told. */
export interface Clock {
  readonly after: After;
  /** Lets time pass: what is due runs in order, and what follows from it settles in between. */
  pass(milliseconds: number): Promise<void>;
  /** How long until each thing that is still to come. */
  readonly due: () => number[];
}

export function createClock(): Clock {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return {
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        timers = timers.filter((other) => other !== next);
        next.run();
        await settle();
      }
      now = end;
    },
    due: () => timers.map(({ at }) => at - now).sort((a, b) => a - b),
  };
}

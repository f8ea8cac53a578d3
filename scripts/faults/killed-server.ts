import type { ServerEngine } from '../../src/search/server/server-engine.ts';
import { answersTo, askerOf } from './asker.ts';
import type { Contents } from './contents.ts';
import { openLab, type Lab } from './lab.ts';

/** What became of servers that were killed. */
export interface Revived {
  readonly tries: number;
  /** Milliseconds from the start of the server to its first right answer, longest. */
  readonly slowest: number;
  readonly faults: readonly string[];
}

/**
 * Kills the server while questions are asked of it, starts it on the same data and asks again: the
 * answers must be the same.
 */
export async function killWhileSearching(
  folder: string,
  contents: Contents,
  tries: number,
): Promise<Revived> {
  const faults: string[] = [];
  let slowest = 0;
  let lab = await openLab(folder);
  try {
    await contents.publish('first', lab.target);
    const ask = async (from: Lab): Promise<string> =>
      answersTo(await pageOf(from, contents), contents.questions);
    const expected = await ask(lab);
    for (let i = 1; i <= tries; i++) {
      const asking = keepAsking(lab, contents);
      await asking.first;
      await new Promise((resolve) => setTimeout(resolve, 37 * i));
      await lab.server.kill();
      await asking.ended;
      const began = performance.now();
      lab = await openLab(folder);
      if ((await ask(lab)) !== expected) faults.push(`try ${i}: other answers than before`);
      slowest = Math.max(slowest, performance.now() - began);
    }
    return { tries, slowest, faults };
  } finally {
    await lab.close();
  }
}

/** Asks until the server is gone; tells when it had answered once, and when it answers no more. */
function keepAsking(
  lab: Lab,
  contents: Contents,
): { first: Promise<unknown>; ended: Promise<unknown> } {
  const { promise: first, resolve, reject } = Promise.withResolvers();
  const ask = async (): Promise<never> => {
    const engine = await pageOf(lab, contents);
    for (;;) {
      await answersTo(engine, contents.questions);
      resolve('answered');
    }
  };
  // Where it has answered before, that it is gone is what is wanted.
  return { first, ended: ask().catch(reject) };
}

function pageOf({ target }: Lab, contents: Contents): Promise<ServerEngine> {
  return askerOf(target, contents.data('first'), contents.digest('first'));
}

import { askerOf } from './asker.ts';
import type { Contents } from './contents.ts';
import type { Lab } from './lab.ts';

/** What many searchers at once met with. */
export interface Searched {
  readonly searches: number;
  readonly errors: number;
  /** Milliseconds of a search: the median, and what 95 of 100 stay below. */
  readonly p50: number;
  readonly p95: number;
}

/** Searches from `count` searchers at once for so long, each asking again as soon as it is answered. */
export async function manySearchers(
  { target }: Lab,
  contents: Contents,
  { count, ms }: { count: number; ms: number },
): Promise<Searched> {
  await contents.publish('first', target);
  const engine = await askerOf(target, contents.data('first'));
  const end = performance.now() + ms;
  const times: number[] = [];
  let errors = 0;
  await Promise.all(
    Array.from({ length: count }, async (_, searcher) => {
      for (let i = searcher; performance.now() < end; i++) {
        const began = performance.now();
        const question = contents.questions[i % contents.questions.length] ?? '';
        const found = await engine.search(question).catch(() => null);
        if (found === null) errors++;
        else times.push(performance.now() - began);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0;
  return { searches: times.length + errors, errors, p50: at(0.5), p95: at(0.95) };
}

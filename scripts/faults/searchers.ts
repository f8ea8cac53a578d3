import type { ServerEngine } from '../../src/search/server/server-engine.ts';
import { readSiteQueries } from '../../tests/eval/site-set.ts';
import { askerOf, shownOf } from './asker.ts';
import type { Contents } from './contents.ts';
import type { Lab } from './lab.ts';

/** How many searchers ask what, for how long. */
export interface Crowd {
  readonly count: number;
  readonly ms: number;
  readonly questions: readonly string[];
}

/** What many searchers at once met with. */
export interface Searched {
  readonly searches: number;
  readonly errors: number;
  /** Answers other than the one to the same question while nobody else asked. */
  readonly wrong: number;
  /** Different answers there are to the questions: one taken for another is noticed only so. */
  readonly answers: number;
  /** Milliseconds of a search: the median, and what 95 of 100 stay below. */
  readonly p50: number;
  readonly p95: number;
}

/** So many labelled queries of the site, from all kinds. */
export function siteQuestions(count: number): string[] {
  const all = readSiteQueries();
  return Array.from(
    { length: count },
    (_, i) => all[Math.floor((i * all.length) / count)]?.query ?? '',
  );
}

/**
 * Searches from `count` searchers at once for so long, each with an engine of its own, as in a page
 * of its own, and asking again as soon as it is answered.
 */
export async function manySearchers(
  { target }: Lab,
  contents: Contents,
  { count, ms, questions }: Crowd,
): Promise<Searched> {
  await contents.publish('first', target);
  const page = (): Promise<ServerEngine> =>
    askerOf(target, contents.data('first'), contents.digest('first'));
  const quiet = await page();
  const expected: string[] = [];
  for (const question of questions) expected.push(shownOf(await quiet.search(question)));
  const engines: ServerEngine[] = [];
  while (engines.length < count) engines.push(await page());
  const end = performance.now() + ms;
  const times: number[] = [];
  let [errors, wrong] = [0, 0];
  await Promise.all(
    engines.map(async (engine, searcher) => {
      for (let i = searcher; performance.now() < end; i++) {
        const began = performance.now();
        const at = i % questions.length;
        const found = await engine.search(questions[at] ?? '').catch(() => null);
        if (found === null) errors++;
        else {
          times.push(performance.now() - began);
          if (shownOf(found) !== expected[at]) wrong++;
        }
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0;
  const searches = times.length + errors;
  return { searches, errors, wrong, answers: new Set(expected).size, p50: at(0.5), p95: at(0.95) };
}

import { answersTo, askerOf, idle, indexNames, liveDigest } from './asker.ts';
import { startIndexing } from './index-process.ts';
import { atMoment, countingRequests, type Moment } from './kill-moments.ts';
import type { Lab } from './lab.ts';
import { startProxy } from './proxy.ts';
import type { Contents, Which } from './contents.ts';

/** What became of runs that were killed. */
export interface Killed {
  readonly tries: number;
  /** Runs that ended before they could be killed. */
  readonly finished: number;
  /** Kills after which the old index answered, and after which the new one did. */
  readonly old: number;
  readonly renewed: number;
  /** What went wrong, in words; empty when nothing did. */
  readonly faults: readonly string[];
  /** Half-filled indexes that lay about at the end. */
  readonly leftovers: number;
}

/**
 * Kills a run of the real command at each of some moments, on the way from one content to another
 * and back, and asks the live index after each kill: it must be one of the two, whole, and answer as
 * it does where nobody kills anything.
 */
export async function killWhileIndexing(
  lab: Lab,
  contents: Contents,
  moments: readonly Moment[],
): Promise<Killed> {
  const { target } = lab;
  const faults: string[] = [];
  const count = { finished: 0, old: 0, renewed: 0 };
  const answersNow = async (which: Which): Promise<string> =>
    answersTo(
      await askerOf(target, contents.data(which), contents.digest(which)),
      contents.questions,
    );
  const expected = { first: '', second: '' };
  for (const which of ['second', 'first'] as const) {
    await contents.publish(which, target);
    expected[which] = await answersNow(which);
  }
  for (const moment of moments) {
    const before = await liveDigest(target);
    const from = contents.named(before);
    const to = from === 'first' ? 'second' : 'first';
    if (await killOnce(lab, contents.folder(to), moment)) count.finished++;
    await idle(target);
    const after = await liveDigest(target);
    const now = contents.named(after);
    if (now === null) faults.push(`${name(moment)}: no live index of known content`);
    else {
      if ((await answersNow(now)) !== expected[now])
        faults.push(`${name(moment)}: other answers than of a run that was not killed`);
      count[now === from ? 'old' : 'renewed']++;
    }
  }
  const names = await indexNames(target);
  return {
    tries: moments.length,
    ...count,
    faults,
    leftovers: names.filter((uid) => uid.includes('--new-')).length,
  };
}

/** How many requests that change something a run sends that nobody kills. */
export async function requestsOfRun(lab: Lab, contents: Contents): Promise<number> {
  await contents.publish('first', lab.target);
  const { between, count } = countingRequests();
  const proxy = await startProxy(lab.server.url, between);
  const run = startIndexing({ url: proxy.url, key: lab.key, content: contents.folder('second') });
  await run.ended;
  await proxy.close();
  return count();
}

/** @returns whether the run ended before its moment came. */
async function killOnce(lab: Lab, content: string, moment: Moment): Promise<boolean> {
  const killing: { act: () => void } = { act: () => undefined };
  const proxy = await startProxy(
    lab.server.url,
    atMoment(moment, () => killing.act()),
  );
  try {
    const run = startIndexing({ url: proxy.url, key: lab.key, content });
    killing.act = run.kill;
    return (await run.ended).code === 0;
  } finally {
    await proxy.close();
  }
}

function name({ request, when }: Moment): string {
  return `${when} request ${request}`;
}

import { Meilisearch } from 'meilisearch';
import { isWhole, liveMeta } from '../search/live-state.ts';
import { pairOf } from '../search/index-names.ts';
import { idle, indexNames } from './asker.ts';
import type { Contents } from './contents.ts';
import { startIndexing } from './index-process.ts';
import type { Lab } from './lab.ts';

/** Runs the command twice at once, with different content; @returns what went wrong, in words. */
export async function twoAtOnce(
  { target, server, key }: Lab,
  contents: Contents,
  tries: number,
): Promise<string[]> {
  const client = new Meilisearch({ host: target.url, apiKey: key });
  const pair = pairOf(target.index);
  const faults: string[] = [];
  for (let i = 1; i <= tries; i++) {
    const runs = (['first', 'second'] as const).map((which) =>
      startIndexing({ url: server.url, key, content: contents.folder(which) }),
    );
    const ended = await Promise.all(runs.map((run) => run.ended));
    await idle(target);
    const failed = ended.find(({ code }) => code !== 0);
    if (failed) faults.push(`try ${i}: a run failed: ${failed.said.trim()}`);
    const meta = await liveMeta(client, pair.statistics);
    if (meta === null || contents.named(meta.digest) === null)
      faults.push(`try ${i}: the live index is of neither content`);
    else if (!(await isWhole(client, pair, meta))) faults.push(`try ${i}: it is not whole`);
    const names = (await indexNames(target)).filter((uid) => uid.startsWith(`${target.index}--`));
    if (names.length > 0) faults.push(`try ${i}: left over: ${names.join(', ')}`);
  }
  return faults;
}

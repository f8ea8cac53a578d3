import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftovers } from '../search/leftovers.ts';
import { startServer } from '../search/start-server.ts';
import { Meilisearch } from 'meilisearch';
import { indexNames, liveDigest } from './asker.ts';
import type { Contents } from './contents.ts';
import { canMount, fillDisk } from './disk-full.ts';
import { duration, type FaultRow } from './fault.ts';
import { tryHostile, tryHugeQuery } from './hostile.ts';
import { startIndexing } from './index-process.ts';
import { allMoments } from './kill-moments.ts';
import { killWhileIndexing, requestsOfRun } from './killed-indexing.ts';
import { killWhileSearching } from './killed-server.ts';
import { LAB_KEY, openLab, type Lab } from './lab.ts';
import { manySearchers, siteQuestions } from './searchers.ts';
import { twoAtOnce } from './two-at-once.ts';

/** The run killed before and after every request that changes something. */
export async function killedIndexing(lab: Lab, contents: Contents): Promise<FaultRow> {
  const moments = allMoments(await requestsOfRun(lab, contents));
  const found = await killWhileIndexing(lab, contents, moments);
  const { tries, old, renewed, faults, leftovers } = found;
  const client = new Meilisearch({ host: lab.target.url, apiKey: lab.key });
  // Long enough for the server's clock, which is asked to the second.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await removeLeftovers(client, lab.target.index, 1000);
  const left = (await indexNames(lab.target)).length - 2;
  return {
    what: 'indexing killed (`kill -9`)',
    tried: `${tries} times: before and after each request that changes something`,
    happened:
      faults[0] ??
      `the live index answered as before ${old} times, as the new content ${renewed} times, never anything else; a later run removed all ${leftovers} half-filled indexes`,
    figure: `${tries - faults.length} of ${tries} whole`,
    ok: faults.length === 0 && left === 0,
  };
}

/** Two runs of the command at the same time. */
export async function twoRuns(lab: Lab, contents: Contents): Promise<FaultRow> {
  const tries = 5;
  const faults = await twoAtOnce(lab, contents, tries);
  return {
    what: 'two runs of indexing at once',
    tried: `${tries} times, with different content`,
    happened:
      faults[0] ?? 'both ended well; one of the two contents was live, whole; nothing left over',
    figure: `${tries - faults.length} of ${tries} whole`,
    ok: faults.length === 0,
  };
}

/** The server killed while it answers, and started again. */
export async function killedServer(folder: string, contents: Contents): Promise<FaultRow> {
  const { tries, slowest, faults } = await killWhileSearching(folder, contents, 5);
  return {
    what: 'server killed (`kill -9`) while searching, restarted on its data',
    tried: `${tries} times`,
    happened: faults[0] ?? 'the same answers to the same questions',
    figure: `answers again within ${duration(slowest)}`,
    ok: faults.length === 0,
  };
}

/** No room left while indexing. */
export async function diskFull(): Promise<FaultRow> {
  const what = 'disk full while indexing (a disk of 24 MB)';
  if (!canMount())
    return {
      what,
      tried: 'not tried: making a disk needs root on Linux',
      happened: '–',
      figure: '',
      ok: null,
    };
  const { told, ms, sameWhileFull, wentInAfter } = await fillDisk();
  const ok = told?.includes('ổ đĩa') === true && sameWhileFull && wentInAfter;
  return {
    what,
    tried: 'once',
    happened: ok
      ? 'told in a sentence with what to do; the live index went on answering; indexed after making room'
      : `told: ${told ?? 'nothing'}; live index same: ${sameWhileFull}; indexed after: ${wentInAfter}`,
    figure: `told after ${duration(ms)}`,
    ok,
  };
}

/** A key that is not the server's. */
export async function wrongKey(lab: Lab, contents: Contents): Promise<FaultRow> {
  const before = await liveDigest(lab.target);
  const run = startIndexing({
    url: lab.server.url,
    key: 'not-the-key-of-this-server',
    content: contents.folder('second'),
  });
  const { code, said } = await run.ended;
  const ok =
    code === 1 && said.includes('MEILI_MASTER_KEY') && (await liveDigest(lab.target)) === before;
  return {
    what: 'wrong master key',
    tried: 'once',
    happened: ok ? 'refused in a sentence; the live index untouched' : said.trim(),
    figure: '',
    ok,
  };
}

/** Data of another version of the server. */
export async function wrongVersion(folder: string): Promise<FaultRow> {
  const lab = await openLab(folder);
  await lab.server.stop();
  const versions = ['1.20.0', '1.99.0', 'rubbish'];
  const told: string[] = [];
  for (const version of versions) {
    await writeFile(join(lab.data, 'VERSION'), version);
    told.push(
      await startServer({ port: 0, data: lab.data, key: LAB_KEY }).then(
        async (server) => {
          await server.stop();
          return 'it started';
        },
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    );
  }
  await rm(folder, { recursive: true, force: true });
  const ok = told.every((text) => text.includes('search:index') && !text.includes('backtrace'));
  return {
    what: 'data of another version, older, newer, unreadable',
    tried: `${versions.length} times`,
    happened: ok ? 'told in a sentence with the ways out; the data untouched' : told.join(' / '),
    figure: '',
    ok,
  };
}

/** Ten megabytes as one query. */
export async function hugeQuery(lab: Lab): Promise<FaultRow> {
  const found = await tryHugeQuery(lab, 10_000_000);
  const { status, serverMs, parserMs, searchMs, nothingMs, nothing, alive } = found;
  const ok =
    alive && nothing && nothingMs < 2000 && Math.max(serverMs, parserMs, searchMs) < 10_000;
  return {
    what: 'a query of 10 MB',
    tried:
      'sent to the server, to the parser, through the whole search; one that finds nothing, to the search in the browser',
    happened: `${alive ? 'all go on' : 'the server is gone'}; the server answered ${status}`,
    figure: `server ${duration(serverMs)}, parser ${duration(parserMs)}, search ${duration(searchMs)}, finding nothing ${duration(nothingMs)}`,
    ok,
  };
}

/** Control characters and markup, in queries and in a document. */
export async function hostileText(lab: Lab): Promise<FaultRow> {
  const { answered, queries, unchanged, harmless } = await tryHostile(lab);
  return {
    what: 'control characters, HTML, script and filters in queries and in a document',
    tried: `${queries} queries, one document`,
    happened: [
      answered === queries ? 'every query answered' : 'a query was not answered',
      unchanged ? 'the text came back letter for letter, as text' : 'the text came back changed',
      harmless
        ? 'no task, key or record of the server came or went'
        : 'a task, key or record of the server came or went',
    ].join('; '),
    figure: `${answered} of ${queries} answered`,
    ok: answered === queries && unchanged && harmless,
  };
}

/** Many searchers at once. */
export async function searchers(lab: Lab, contents: Contents, seconds: number): Promise<FaultRow> {
  const questions = siteQuestions(40);
  const crowd = { count: 50, ms: seconds * 1000, questions };
  const { searches, errors, wrong, answers, p50, p95 } = await manySearchers(lab, contents, crowd);
  return {
    what: '50 searchers at once, each in a page of its own and asking again as soon as it is answered',
    tried: `${seconds} s, ${searches} searches, ${questions.length} questions with ${answers} different answers`,
    happened: `${errors === 0 ? 'no' : String(errors)} errors; ${wrong === 0 ? 'none' : String(wrong)} of the answers other than when nobody else asks`,
    figure: `median ${duration(p50)}, p95 ${duration(p95)}`,
    ok: errors === 0 && wrong === 0 && searches > 0,
  };
}

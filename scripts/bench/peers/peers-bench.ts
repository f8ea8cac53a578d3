import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchData } from '../../../src/search/types.ts';
import { readSiteQueries, type SiteQuery } from '../../../tests/eval/site-set.ts';
import { siteSearchData } from '../../search/site-data.ts';
import { startServer } from '../../search/start-server.ts';
import { ours, stockFuse, stockMeilisearch, stockMiniSearch, type Engine } from './engines.ts';
import { pagefind } from './pagefind.ts';

/** Queries of words; a citation or a number asks for more than a search engine. */
const KINDS: ReadonlySet<SiteQuery['kind']> = new Set([
  'keyword',
  'question',
  'no-accents',
  'typo',
  'mixed',
]);

/** How an engine did: by documents, because one of the peers knows nothing smaller. */
export interface PeerFigure {
  readonly name: string;
  /** Mean of 1 / rank of the first right document among ten. */
  readonly mrr: number;
  /** Milliseconds a query, median. */
  readonly median: number;
}

/** The site's own search and its peers on the same queries over the same content, one after the other. */
export async function peersBench(dist: string): Promise<PeerFigure[]> {
  const queries = readSiteQueries().filter(({ kind }) => KINDS.has(kind));
  const data = await siteSearchData();
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-peers-'));
  const server = await startServer({ port: 0, data: join(folder, 'data') });
  try {
    const figures: PeerFigure[] = [];
    for (const engine of [
      ours(data),
      stockMiniSearch(data),
      stockFuse(data),
      await stockMeilisearch(data, server),
    ])
      figures.push(await measure(engine.name, queries, bySlug(engine, data)));
    const pages = await pagefind(dist, join(folder, 'pagefind'));
    if (pages) {
      figures.push(await measure('Pagefind', queries, pages.ask));
      await pages.close();
    }
    return figures;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Slugs of documents, the best first. */
type AskForSlugs = (text: string) => Promise<readonly string[]>;

function bySlug({ ask }: Engine, { documents, provisions }: SearchData): AskForSlugs {
  // Beyond the provisions stand the records of whole documents.
  const slugOf = (n: number): string =>
    documents[provisions[n]?.document ?? n - provisions.length]?.slug ?? '';
  return async (text) => (await ask(text)).map(slugOf);
}

async function measure(
  name: string,
  queries: readonly SiteQuery[],
  ask: AskForSlugs,
): Promise<PeerFigure> {
  const times: number[] = [];
  let sum = 0;
  for (const { query, gold } of queries) {
    const began = performance.now();
    const slugs = [...new Set(await ask(query))].slice(0, 10);
    times.push(performance.now() - began);
    const right = new Set(gold.map((place) => place.replace(/#.*/, '')));
    const first = slugs.findIndex((slug) => right.has(slug));
    if (first >= 0) sum += 1 / (first + 1);
  }
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
  return { name, mrr: sum / queries.length, median };
}

/** The figures as a Markdown table, each against the first. */
export function peersTable(figures: readonly PeerFigure[]): string {
  const [own] = figures;
  const rows = figures.map(({ name, mrr, median }) => {
    const against = own ? [own.mrr / mrr, median / own.median] : [];
    const [better = 1, slower = 1] = against;
    return `| ${name} | ${mrr.toFixed(3)} | ${better.toFixed(2)} × | ${median.toFixed(1)} ms | ${slower.toFixed(1)} × |`;
  });
  return [
    '| engine | MRR@10, documents | ours is better | median of a query | ours is faster |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

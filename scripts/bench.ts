import { buildFigures, buildsBench } from './bench/builds/builds-bench.ts';
import { buildsTable } from './bench/builds/builds-table.ts';
import { readLastBuilds, withNewer, writeLastBuilds } from './bench/builds/last-builds.ts';
import { citationBench } from './bench/citation-bench.ts';
import { competenceBench } from './bench/competence-bench.ts';
import { figureTable, isWithin, type Figure } from './bench/figure.ts';
import { lighthouseBench } from './bench/lighthouse-bench.ts';
import { readBenchOptions, type Part } from './bench/options.ts';
import { pageWeight } from './bench/page-weight.ts';
import { parserBench } from './bench/parser-bench.ts';
import { peersBench, peersTable } from './bench/peers/peers-bench.ts';
import { searchBench } from './bench/search-bench.ts';
import { siteBuild } from './bench/site-build.ts';
import { main } from './lib/main.ts';
import { writeTable } from './lib/readme-table.ts';

/** A table for the README, and the figures that have budgets. */
interface Measured {
  readonly table: string;
  readonly figures: readonly Figure[];
  /** Keeps what is not in the README. */
  readonly keep?: () => Promise<void>;
}

// npm run bench [-- [figures] [peers] [builds] [--large] [--write]]: measures what has a budget or a
// peer; --write puts the figures into the README, --large also builds 200 and 2,000 documents.
main(async () => {
  const { parts, large, write } = readBenchOptions(process.argv.slice(2));
  // A site of yesterday's code would be measured as today's.
  const built = parts.has('figures') || parts.has('peers') ? [await siteBuild()] : [];
  const measure: Readonly<Record<Part, () => Promise<Measured>>> = {
    figures: async () => {
      const figures = [...built, ...(await allFigures())];
      return { table: figureTable(figures), figures };
    },
    peers: async () => ({ table: peersTable(await peersBench('dist')), figures: [] }),
    builds: async () => {
      const builds = await buildsBench(large);
      const all = withNewer(await readLastBuilds(), builds);
      return {
        table: buildsTable(all),
        figures: buildFigures(builds),
        keep: () => writeLastBuilds(all),
      };
    },
  };
  const over: string[] = [];
  for (const part of parts) {
    const { table, figures, keep } = await measure[part]();
    console.log(`${table}\n`);
    over.push(...figures.filter((figure) => !isWithin(figure)).map(({ name }) => name));
    if (!write) continue;
    await writeTable(part, table);
    await keep?.();
  }
  for (const name of over) console.error(`Over budget: ${name}`);
  if (over.length > 0) process.exitCode = 1;
});

async function allFigures(): Promise<Figure[]> {
  return [
    ...(await pageWeight('dist')),
    ...(await lighthouseBench('dist')),
    ...(await searchBench('dist')),
    ...(await parserBench()),
    ...(await citationBench()),
    ...(await competenceBench()),
  ];
}

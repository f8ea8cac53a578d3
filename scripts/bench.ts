import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildBench } from './bench/build-bench.ts';
import { citationBench } from './bench/citation-bench.ts';
import { competenceBench } from './bench/competence-bench.ts';
import { figureTable, isWithin } from './bench/figure.ts';
import { lighthouseBench } from './bench/lighthouse-bench.ts';
import { pageWeight } from './bench/page-weight.ts';
import { parserBench } from './bench/parser-bench.ts';
import { peersBench, peersTable } from './bench/peers/peers-bench.ts';
import { searchBench } from './bench/search-bench.ts';
import { main } from './lib/main.ts';
import { writeTable } from './lib/readme-table.ts';

// npm run bench [-- --write]: measures what has a budget; --write puts the figures into the README.
main(async () => {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/: run "npm run build" first.');
  const figures = [
    ...(await pageWeight('dist')),
    ...(await lighthouseBench('dist')),
    ...(await searchBench('dist')),
    ...(await parserBench()),
    ...(await citationBench()),
    ...(await competenceBench()),
    ...(await buildBench()),
  ];
  const table = figureTable(figures);
  console.log(table);
  const peers = peersTable(await peersBench('dist'));
  console.log(peers);
  if (values.write) {
    await writeTable('figures', table);
    await writeTable('peers', peers);
  }
  const over = figures.filter((figure) => !isWithin(figure));
  for (const { name } of over) console.error(`Over budget: ${name}`);
  if (over.length > 0) process.exitCode = 1;
});

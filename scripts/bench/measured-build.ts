import { parseArgs } from 'node:util';
import { buildSite } from '../lib/build-site.ts';
import { main } from '../lib/main.ts';

// Builds a site in a process of its own and prints one JSON line: seconds and peak memory.
main(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: '' } } });
  const began = performance.now();
  await buildSite({ outDir: values.out, progress: () => undefined });
  const seconds = (performance.now() - began) / 1000;
  // maxRSS is in kilobytes on every platform (Node documentation, process.resourceUsage).
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
});

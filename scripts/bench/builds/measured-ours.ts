import { resolve } from 'node:path';
import { buildSite } from '../../lib/build-site.ts';
import { main } from '../../lib/main.ts';
import { printCost } from './measured.ts';

// Builds a site into the folder it is told, in a process of its own, and prints what that took.
main(() =>
  printCost(() => buildSite({ outDir: resolve(process.argv[2] ?? ''), progress: () => undefined })),
);

import { resolve } from 'node:path';
import { main } from './lib/main.ts';
import { madeTable } from './release/made.ts';
import { readReleaseOptions } from './release/options.ts';
import { makeRelease } from './release/run-release.ts';

// npm run release [-- --out FOLDER] [--only SLUG]… [--no-pdf] [--json] [--accept]: the site with Word
// and PDF files of each document, and archives of it.
main(async () => {
  const options = readReleaseOptions(process.argv.slice(2));
  const began = performance.now();
  const made = await makeRelease({ ...options, out: resolve(options.out) }, (line) => {
    console.error(line);
  });
  if (options.json) console.log(JSON.stringify({ out: resolve(options.out), made }, null, 2));
  else {
    console.log(madeTable(made));
    console.log(`Xong: ${options.out} (${((performance.now() - began) / 1000).toFixed(1)} giây).`);
  }
});

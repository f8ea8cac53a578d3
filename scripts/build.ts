import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/main.ts';

// npm run build [-- --out FOLDER]: builds the site into dist/, or into another folder.
main(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const began = performance.now();
  await buildSite({ outDir: resolve(values.out), progress: (line) => console.log(line) });
  console.log(`Xong: ${values.out} (${((performance.now() - began) / 1000).toFixed(1)} giây).`);
});

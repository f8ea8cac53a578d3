import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';

// npm run build [-- --out FOLDER]: builds the site into dist/, or into another folder.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run build [-- --out THƯ-MỤC]',
    options: { out: { type: 'string', default: 'dist' } },
  });
  const began = performance.now();
  await buildSite({ outDir: resolve(values.out), progress: (line) => console.log(line) });
  console.log(`Xong: ${values.out} (${((performance.now() - began) / 1000).toFixed(1)} giây).`);
});

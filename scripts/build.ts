import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/main.ts';

// npm run build: builds the site into dist/.
main(async () => {
  const began = performance.now();
  await buildSite({
    outDir: resolve('dist'),
    progress: (line) => {
      console.log(line);
    },
  });
  console.log(`Xong: dist/ (${((performance.now() - began) / 1000).toFixed(1)} giây).`);
});

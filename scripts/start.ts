import { resolve } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/main.ts';
import { readPortOption } from './lib/options.ts';
import { refuseTakenPort } from './lib/server.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';

// npm start: builds the site and serves it, no other server needed.
main(async () => {
  const option = readPortOption(process.argv.slice(2), 'npm start');
  const outDir = resolve('dist');
  if (!option.nextFree) await refuseTakenPort(option.port);
  const began = performance.now();
  await buildSite({
    outDir,
    progress: (line) => {
      console.log(line);
    },
  });
  console.log(`Dựng xong sau ${((performance.now() - began) / 1000).toFixed(1)} giây.`);
  await serveUntilStopped(outDir, option);
});

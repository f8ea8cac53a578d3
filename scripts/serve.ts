import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { main } from './lib/main.ts';
import { readPortOption } from './lib/options.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';

// npm run serve: serves the last build without building again.
main(async () => {
  const option = readPortOption(process.argv.slice(2), 'npm run serve');
  const dist = resolve('dist');
  if (!existsSync(dist))
    throw new Error('Chưa có bản dựng nào. Chạy "npm start" hoặc "npm run build" trước.');
  await serveUntilStopped(dist, option);
});

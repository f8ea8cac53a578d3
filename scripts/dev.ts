import { dev } from 'astro';
import { main } from './lib/main.ts';
import { readPortOption } from './lib/options.ts';

// npm run dev: Astro's development server, reloading as content and code change.
main(async () => {
  await dev({ server: { port: readPortOption(process.argv.slice(2), 'npm run dev').port } });
});

import { existsSync } from 'node:fs';
import { serveOnFreePort } from '../../scripts/lib/server.ts';

/** Serves dist/ for the whole run; its address is in `SITE_URL`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/: run "npm run build" first.');
  const { server, port } = await serveOnFreePort('dist', 4400);
  process.env.SITE_URL = `http://127.0.0.1:${port}`;
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

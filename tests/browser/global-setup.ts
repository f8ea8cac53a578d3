import { serveOnFreePort } from '../../scripts/lib/server.ts';
import builtSite from '../support/built-site.ts';

/** Serves dist/ for the whole run; its address is in `SITE_URL`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await builtSite();
  const { server, port } = await serveOnFreePort('dist', 4400);
  process.env.SITE_URL = `http://127.0.0.1:${port}`;
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

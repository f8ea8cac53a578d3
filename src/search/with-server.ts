import { isFetchedAhead } from './ahead.ts';
import type { DataSource } from './data-source.ts';
import { createFallbackProvider, type After } from './fallback-provider.ts';
import type { SearchProvider } from './provider.ts';
import type { ServerOptions } from './server/options.ts';
import { createWorkerProvider, type WorkerLike } from './worker-provider.ts';

/** What a page has already. */
interface PageParts {
  readonly source: DataSource;
  readonly embedded: SearchProvider;
  readonly createWorker: () => WorkerLike;
  readonly tell: (notice: string | null) => void;
}

/** The search on the server the site was built for, with the browser's own behind it. */
export function withServer(server: ServerOptions, parts: PageParts): SearchProvider {
  const { source, embedded, createWorker, tell } = parts;
  // A worker started from a blob has no address that a path could be relative to.
  const address = { ...server, url: new URL(server.url, location.href).href };
  const primary = createWorkerProvider({
    createWorker,
    async prepare() {
      const [manifest, outline] = await Promise.all([source.manifest(), source.outline()]);
      if (manifest.kind === 'error') return manifest;
      if (outline.kind === 'error') return outline;
      const { digest } = manifest.data;
      return {
        kind: 'data',
        data: { kind: 'connect', outline: outline.data, digest, server: address },
      };
    },
  });
  const provider = createFallbackProvider({ primary, embedded, after, tell });
  void provider.ready().then(async () => {
    const manifest = await source.manifest();
    const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
    if (manifest.kind === 'data' && isFetchedAhead(manifest.data, connection))
      whenIdle(() => void embedded.ready());
  });
  return provider;
}

const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

function whenIdle(run: () => void): void {
  // Safari has none; a second after the first answer is as good as idle.
  const { requestIdleCallback } = window as Partial<typeof window>;
  if (requestIdleCallback) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 1000);
}

import { isFromFiles, readSiteFile } from '../edition/edition.ts';
import { createDataSource } from './data-source.ts';
import type { SearchProvider } from './provider.ts';
import { withServer } from './with-server.ts';
import { createWorkerProvider } from './worker-provider.ts';
import SearchWorker from './worker.ts?worker&inline';

/** What a page is told besides answers. */
export interface Listener {
  /** What the reader should know of where answers come from; null when all is as usual. */
  readonly tell: (notice: string | null) => void;
  /** Share of the data that has come. */
  readonly progress: (share: number) => void;
}

/**
 * The search of this page. `url` is where the list of its data is, unless the page holds them itself.
 *
 * @example const provider = createProvider('/tra-cuu/du-lieu.json', { tell, progress });
 */
export function createProvider(url: string, { tell, progress }: Listener): SearchProvider {
  const source = createDataSource({
    document,
    url,
    fetch: readSiteFile,
    progress,
  });
  const createWorker = (): Worker => new SearchWorker();
  const embedded = createWorkerProvider({
    createWorker,
    async prepare() {
      const parts = await source.parts();
      return parts.kind === 'error'
        ? parts
        : { kind: 'data', data: { kind: 'load', parts: parts.data } };
    },
  });
  return __SEARCH_SERVER__ === null || source.held || isFromFiles()
    ? embedded
    : withServer(__SEARCH_SERVER__, { source, embedded, createWorker, tell });
}

import { createEmbeddedProvider } from './embedded-provider.ts';
import { loadData } from './load-data.ts';
import type { SearchProvider } from './provider.ts';
import SearchWorker from './worker.ts?worker&inline';

/**
 * The search of this page. `url` is where its data are, unless the page holds them itself.
 *
 * @example const provider = createProvider('/tra-cuu/du-lieu.json');
 */
export function createProvider(url: string): SearchProvider {
  return createEmbeddedProvider({
    load: () => loadData({ document, url, fetch: (input) => fetch(input) }),
    createWorker: () => new SearchWorker(),
  });
}

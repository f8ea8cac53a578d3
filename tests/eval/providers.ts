import { withDocumentRecords } from '../../src/search/document-records.ts';
import { buildIndex, rank, search, type Found } from '../../src/search/index/index.ts';
import { createCatalogue, parseQuery } from '../../src/search/query/index.ts';
import type { SearchOptions } from '../../src/search/response.ts';
import type { SearchData } from '../../src/search/types.ts';

/** A search engine filled with data, as the measurements ask it. */
export interface Provider {
  /** The best provisions in one row, as indices into `SearchData.provisions`. */
  rank(text: string, count: number): Promise<number[]>;
  /** A whole answer as the page gets it: parsed, searched, grouped, highlighted. */
  answer(text: string, options?: SearchOptions): Promise<Found>;
  close(): Promise<void>;
  readonly built: {
    /** From the data to the first answer. */
    readonly seconds: number;
  };
}

/** Fills an engine with data. */
export type CreateProvider = (data: SearchData) => Promise<Provider>;

export const PROVIDERS = ['embedded', 'meilisearch'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** How to make a provider; the server's code is loaded only when it is asked for. */
export async function providerOf(name: ProviderName): Promise<CreateProvider> {
  return name === 'embedded' ? embedded : (await import('./server.ts')).onServer;
}

/** The search of the reader's browser, in this process. */
export const embedded: CreateProvider = (data) => {
  const began = performance.now();
  const index = buildIndex(withDocumentRecords(data));
  const catalogue = createCatalogue(data);
  const seconds = (performance.now() - began) / 1000;
  return Promise.resolve({
    rank: (text, count) => Promise.resolve(rank(index, parseQuery(text, catalogue), count)),
    answer: (text, options) => Promise.resolve(search(index, parseQuery(text, catalogue), options)),
    close: () => Promise.resolve(),
    built: { seconds },
  });
};

import { withDocumentRecords } from './document-records.ts';
import { buildIndex, search } from './index/index.ts';
import { createNearestTitles } from './nearest-titles.ts';
import { createCatalogue, parseQuery } from './query/index.ts';
import type { SearchOptions, SearchResponse } from './response.ts';
import type { SearchData } from './types.ts';

/** The embedded search without its worker: data in, answers out. */
export interface Engine {
  search(text: string, options?: SearchOptions): SearchResponse;
}

/**
 * Builds everything that is needed to answer queries over the data.
 *
 * @example createEngine(data).search('hội thảo quốc tế').total
 */
export function createEngine(data: SearchData): Engine {
  const catalogue = createCatalogue(data);
  const index = buildIndex(withDocumentRecords(data));
  const nearestTitles = createNearestTitles(data.documents);
  return {
    search(text, options = {}) {
      const began = performance.now();
      const query = parseQuery(text, catalogue);
      const parsed = performance.now();
      const found = search(index, query, options);
      const nothing = found.total.documents === 0 && found.query.targets.length === 0;
      const nearest = nothing ? nearestTitles(text) : [];
      const done = performance.now();
      return { ...found, nearest, timings: { parse: parsed - began, search: done - parsed } };
    },
  };
}

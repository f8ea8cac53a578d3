/** The embedded index: build it from the data, search it with a parsed query. */
export { buildIndex, type SearchIndex } from './build.ts';
export type { Facets, FacetValue } from './facets.ts';
export type { Relaxation } from './relax.ts';
export { rank, search, type Found } from './search.ts';

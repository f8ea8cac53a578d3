/** The query parser, shared by every search engine. */
export { createCatalogue, type Catalogue, type CatalogueEntry } from './catalogue.ts';
export { parseQuery } from './parse.ts';
export type { GoTo, Phrase, Query } from './types.ts';

/** The query parser, shared by every search engine. */
export { createCatalogue, type Catalogue, type CatalogueEntry } from './catalogue.ts';
export { MAX_QUERY_LENGTH } from './lex.ts';
export { parseQuery } from './parse.ts';
export type { GoTo, Phrase, Query } from './types.ts';

/** Citations of documents and provisions in a text. */
export { findCitations } from './find.ts';
export type * from './types.ts';

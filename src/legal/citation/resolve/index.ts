/** Which documents and provisions the citations of a text mean. */
export { createCorpus, type Corpus } from './corpus.ts';
export { existsIn } from './place.ts';
export { resolveCitations } from './resolve.ts';
export type * from './types.ts';

/** What an act says about itself: number, issuer, dates, signer, effect, relations. */
export { readMetadata } from './read.ts';
export type * from './types.ts';

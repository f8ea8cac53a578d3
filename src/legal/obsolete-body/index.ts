/** Names of bodies that no longer exist, found in texts. */
export { bodyFinder } from './find.ts';
export { isOfThePast } from './past.ts';
export type * from './types.ts';

export { outlineOf, type OutlineItem } from './outline.ts';
export { parseStructure } from './parse.ts';
export { passagesOf, type Passage } from './passages.ts';
export { placesAt, type PlaceAt } from './place-at.ts';
export type * from './tree.ts';
export { locate, paragraphsOf, textOf, unitsOf } from './walk.ts';

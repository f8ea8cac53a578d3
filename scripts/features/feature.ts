import type { Counts } from './counts.ts';

/** An address of the built site (`/tham-quyen/`), or a command. */
export type Place = `/${string}` | `npm run ${string}`;

/** A test: its file, and words of its title or of the title it stands under. */
export type Shown = readonly [file: `tests/${string}.ts`, title: string];

/** Something the product gives whoever uses it. */
export interface Feature {
  /** In plain words; what can be counted is counted. */
  readonly words: string | ((count: Counts) => string);
  readonly at: readonly [Place, ...Place[]];
  readonly shownBy: readonly [Shown, ...Shown[]];
}

/** Features that belong together. */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly Feature[];
}

import { BUILDERS, QUICK_BUILDERS, type Builder } from './builders.ts';

/** How many documents are built, by whom, and what ours may take. */
export interface Size {
  readonly documents: number;
  readonly builders: readonly Builder[];
  readonly most?: { readonly seconds: number; readonly megabytes: number };
}

/** Measured in every run. */
export const USUAL: Size = {
  documents: 480,
  builders: BUILDERS,
  most: { seconds: 15, megabytes: 1500 },
};

/** Measured with `--large` alone: they take many minutes. */
export const LARGE: readonly Size[] = [
  { documents: 200, builders: QUICK_BUILDERS },
  { documents: 2000, builders: QUICK_BUILDERS, most: { seconds: 45, megabytes: 2000 } },
];

/** What ours may take for a number of documents; undefined where nobody said. */
export function mostFor(documents: number): Size['most'] {
  return [USUAL, ...LARGE].find((size) => size.documents === documents)?.most;
}

/** A territory and the one it is part of. */
export interface Territory {
  readonly id: string;
  readonly within?: string | undefined;
}

/** Parent of each territory; the whole country is the parent of those without one. */
export type TerritoryTree = ReadonlyMap<string, string | null>;

/** The tree of a list of territories. */
export function territoryTree(territories: readonly Territory[]): TerritoryTree {
  return new Map(territories.map(({ id, within }) => [id, within ?? null]));
}

/**
 * Whether an act of one territory applies throughout another: the whole country (`null`) covers
 * everything; the merged city covers the former areas, a former area not the city.
 */
export function covers(tree: TerritoryTree, outer: string | null, inner: string | null): boolean {
  if (outer === null) return true;
  // Bounded by the number of territories, so that a cycle in the data cannot hang a build.
  let at = inner;
  for (let steps = 0; at !== null && steps <= tree.size; steps++) {
    if (at === outer) return true;
    at = tree.get(at) ?? null;
  }
  return false;
}

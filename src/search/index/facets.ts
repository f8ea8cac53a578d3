import { FACETS, nameOf, passes, valuesOf, type FacetKey, type Filters } from '../filters.ts';
import type { SearchDocument } from '../types.ts';

/** A value to narrow by, with how many documents it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FacetKey, readonly FacetValue[]>>;

/**
 * Counts documents per value. A facet's own choice does not narrow its own counts, so that a second
 * value can be added; chosen values stay listed even with none left.
 *
 * @param found numbers of the documents found before facets narrow them.
 */
export function countFacets(
  documents: readonly SearchDocument[],
  found: ReadonlySet<number>,
  filters: Filters,
): Facets {
  const count = (key: FacetKey): FacetValue[] => {
    const counts = new Map<string, number>();
    const names = new Map<string, string>();
    documents.forEach((document, i) => {
      for (const value of valuesOf(document, key)) {
        if (!names.has(value)) names.set(value, nameOf(document, key, value));
        if (found.has(i) && passes(document, filters, key))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    });
    return [...new Set([...counts.keys(), ...filters[key]])]
      .map((value) => ({
        value,
        name: names.get(value) ?? value,
        count: counts.get(value) ?? 0,
        chosen: filters[key].includes(value),
      }))
      .sort((a, b) => orderOf(key, a, b));
  };
  return Object.fromEntries(FACETS.map((key) => [key, count(key)])) as Record<
    FacetKey,
    FacetValue[]
  >;
}

/**
 * Facets each of which alone, if dropped, would bring results back; all of them otherwise. None when
 * something is left, or nothing was found at all.
 */
export function blockers(
  documents: readonly SearchDocument[],
  found: ReadonlySet<number>,
  filters: Filters,
): FacetKey[] {
  const left = (except?: FacetKey): boolean =>
    documents.some((document, i) => found.has(i) && passes(document, filters, except));
  if (found.size === 0 || left()) return [];
  const chosen = FACETS.filter((key) => filters[key].length > 0);
  const single = chosen.filter((key) => left(key));
  return single.length > 0 ? single : chosen;
}

/** Years from the newest, all else by number of documents. */
function orderOf(key: FacetKey, a: FacetValue, b: FacetValue): number {
  if (key === 'year') return Number(b.value) - Number(a.value);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

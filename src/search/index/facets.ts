import { FACETS, nameOf, passes, valuesOf, type FacetKey, type Filters } from '../filters.ts';
import type { SearchIndex } from './build.ts';
import type { Hit } from './match.ts';

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
 */
export function countFacets(index: SearchIndex, hits: readonly Hit[], filters: Filters): Facets {
  const { documents, provisions } = index.data;
  const found = new Set(hits.map(({ provision }) => provisions[provision]?.document ?? -1));
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

/** Years from the newest, all else by number of documents. */
function orderOf(key: FacetKey, a: FacetValue, b: FacetValue): number {
  if (key === 'year') return Number(b.value) - Number(a.value);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

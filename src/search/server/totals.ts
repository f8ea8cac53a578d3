import { passes, type Filters } from '../filters.ts';
import { blockers, countFacets } from '../index/facets.ts';
import type { Found } from '../index/search.ts';
import type { SearchDocument } from '../types.ts';
import type { ServerMeta } from './statistics.ts';

/** What is known of everything found, of which only the best was looked at. */
interface Counted {
  readonly documents: readonly SearchDocument[];
  readonly bare: ServerMeta['bare'];
  /** Passages of each document that hold everything, whatever facets say. */
  readonly counts: ReadonlyMap<number, number>;
  /** Numbers of the documents among the candidates that answer, also without holding everything. */
  readonly seen: readonly number[];
}

/**
 * An answer with totals and facets of everything the server found, in place of those of the
 * candidates.
 */
export function withTotals(
  found: Found,
  { documents, bare, counts, seen }: Counted,
  filters: Filters,
): Found {
  const without = new Set(bare);
  const all = new Set([...counts.keys(), ...seen]);
  const left = [...all].filter((i) => documents[i] && passes(documents[i], filters));
  const passages = new Map(
    left.map((i) => [documents[i]?.slug, without.has(i) ? 0 : (counts.get(i) ?? 1)]),
  );
  return {
    ...found,
    documents: found.documents.map((one) => {
      const more = (passages.get(one.document.slug) ?? 0) - one.passages.length;
      return { ...one, more: Math.max(one.more, more) };
    }),
    total: {
      documents: left.length,
      passages: [...passages.values()].reduce((sum, count) => sum + count, 0),
    },
    facets: countFacets(documents, all, filters),
    blockedBy: blockers(documents, all, filters),
  };
}

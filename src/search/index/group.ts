import type { SearchIndex } from './build.ts';
import type { Hit } from './match.ts';

/** The hits of one document, best first. */
export interface HitGroup {
  readonly document: number;
  readonly hits: readonly Hit[];
}

/**
 * Groups hits by document, the document with the best hit first. Ties go to the newer document,
 * then by slug and by the order of the law's own text, never by the order of the data.
 */
export function groupHits(index: SearchIndex, hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const document = index.data.provisions[hit.provision]?.document ?? -1;
    const group = groups.get(document);
    if (group) group.push(hit);
    else groups.set(document, [hit]);
  }
  return [...groups]
    .map(([document, group]) => ({ document, hits: group.sort(byScore) }))
    .sort((a, b) => bestOf(b) - bestOf(a) || compareDocuments(index, a.document, b.document));
}

/** All hits in one row, for measuring and for callers that do not group. */
export function rankHits(index: SearchIndex, hits: readonly Hit[]): Hit[] {
  const { provisions } = index.data;
  return [...hits].sort(
    (a, b) =>
      b.score - a.score ||
      compareDocuments(
        index,
        provisions[a.provision]?.document ?? -1,
        provisions[b.provision]?.document ?? -1,
      ) ||
      a.provision - b.provision,
  );
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.provision - b.provision;
}

function bestOf({ hits }: HitGroup): number {
  return hits[0]?.score ?? 0;
}

function compareDocuments({ data }: SearchIndex, a: number, b: number): number {
  const [first, second] = [data.documents[a], data.documents[b]];
  if (!first || !second || first === second) return 0;
  return (second.year ?? 0) - (first.year ?? 0) || (first.slug < second.slug ? -1 : 1);
}

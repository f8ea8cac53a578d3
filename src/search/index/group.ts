import type { SearchIndex } from './build.ts';
import type { SearchDocument } from '../types.ts';
import type { Hit } from './match.ts';

/** The hits of one document. */
export interface HitGroup {
  readonly document: number;
  readonly best: Hit;
  /** All of them, in the order of the text; {@link sortedHits} puts the best first. */
  readonly hits: readonly Hit[];
}

/**
 * Groups hits by document, the document with the best hit first. Ties go to the newer document,
 * then by slug and by the order of the law's own text, never by the order of the data.
 */
export function groupHits(index: SearchIndex, hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<number, { document: number; best: Hit; hits: Hit[] }>();
  for (const hit of hits) {
    const document = documentOf(index, hit);
    const group = groups.get(document);
    if (group === undefined) groups.set(document, { document, best: hit, hits: [hit] });
    else {
      group.hits.push(hit);
      // Hits come in the order of the text, so of equal ones the first stays.
      if (hit.score > group.best.score) group.best = hit;
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.best.score - a.best.score || compareDocuments(index, a.document, b.document),
  );
}

/** @example sortedHits(group)[0] === group.best // true */
export function sortedHits({ hits }: HitGroup): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || a.provision - b.provision);
}

/** The best `count` hits in one row, for measuring and for callers that do not group. */
export function rankHits(index: SearchIndex, hits: readonly Hit[], count: number): Hit[] {
  const scores = Float32Array.from(hits, ({ score }) => score).sort();
  const least = scores[Math.max(0, scores.length - count)] ?? 0;
  return hits
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareDocuments(index, documentOf(index, a), documentOf(index, b)) ||
        a.provision - b.provision,
    )
    .slice(0, count);
}

function documentOf({ data }: SearchIndex, { provision }: Hit): number {
  return data.provisions[provision]?.document ?? -1;
}

function compareDocuments({ data }: SearchIndex, a: number, b: number): number {
  const [first, second] = [data.documents[a], data.documents[b]];
  return first && second ? newerFirst(first, second) : 0;
}

/** The order of documents that answer equally well. */
export function newerFirst(a: SearchDocument, b: SearchDocument): number {
  if (a === b) return 0;
  return (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? -1 : 1);
}

import { isDead } from '../filters.ts';
import { WEIGHTS } from '../weights.ts';
import type { SearchDocument } from '../types.ts';
import type { ServerAnswer } from './client.ts';
import type { Gathered } from './gather.ts';
import { LEVELS } from './records.ts';

/** A passage the server named, by its number and that of its document, and how it ranks there. */
interface Candidate {
  readonly id: number;
  readonly document: number;
  /** Length of its text. */
  readonly size: number;
  readonly rankingScore: number;
}

/**
 * How much is fetched and scored: so many passages, however long, for the best may be; and more while
 * all of them together are short. A browser indexes that in a few hundredths of a second.
 */
export interface Portion {
  /** Documents of which the best passage is fetched in any case. */
  readonly documents: number;
  readonly least: number;
  readonly most: number;
  readonly letters: number;
}

/** Letters that take too long to fetch and to read, however promising; the first few come even so. */
const BOOK = 600_000;
const FEW = 5;

/** Of passages that hold everything a short query asks for, so many are fetched in any case. */
const WHOLE_FIRST = 8;

/**
 * The most promising passages: each is worth what its probes found it by. That is nearly its score,
 * but for the terms nobody asked about and the roundness of levels, so the best are fetched and
 * scored exactly.
 *
 * @returns numbers of records, the best first.
 */
export function mostPromising(
  { probes, found, whole, placed, shunned }: Gathered,
  documents: readonly SearchDocument[],
  portion: Portion,
): number[] {
  const seen = new Map<number, Candidate>();
  const worth = new Map<number, number>();
  const add = (hit: Candidate, gain: number): void => {
    seen.set(hit.id, hit);
    worth.set(hit.id, (worth.get(hit.id) ?? 0) + gain);
  };
  /** What is not listed among the best of a word is worth the least there, if it holds it. */
  const least = new Map(whole.flatMap(candidatesOf).map(({ id }) => [id, 0]));
  found.forEach((answer, i) => {
    const { worth: most = 0, single = false } = probes[i] ?? {};
    const hits = candidatesOf(answer);
    for (const hit of hits) add(hit, most * impactOf(hit.rankingScore));
    const listed = new Set(hits.map(({ id }) => id));
    if (!single) return;
    for (const [id, sum] of least) if (!listed.has(id)) least.set(id, sum + most * impactOf(0));
  });
  for (const [id, hit] of new Map(whole.flatMap(candidatesOf).map((one) => [one.id, one])))
    add(hit, least.get(id) ?? 0);
  for (const hit of candidatesOf(placed)) {
    add(hit, 1);
    worth.set(hit.id, (worth.get(hit.id) ?? 0) * WEIGHTS.place);
  }
  for (const { id } of shunned.flatMap(candidatesOf)) worth.set(id, 0);
  const alive = documents.map((document) => (isDead(document) ? WEIGHTS.dead : 1));
  const ranked = [...seen.values()]
    .map((hit) => ({ ...hit, worth: (worth.get(hit.id) ?? 0) * (alive[hit.document] ?? 1) }))
    .sort((a, b) => b.worth - a.worth || a.id - b.id);
  const [, each] = whole;
  const ones = new Set(candidatesOf(each).map(({ id }) => id));
  const first = [
    ...ranked.filter(({ id }) => least.has(id)).slice(0, WHOLE_FIRST),
    ...ranked.filter(({ id, worth: most }) => ones.has(id) && most > 0),
    ...bestOfEach(ranked).slice(0, portion.documents),
  ];
  return within([...new Set([...first, ...ranked])], new Set(first).size, portion).map(
    ({ id }) => id,
  );
}

/** The best passage of each document. */
function bestOfEach<T extends { readonly document: number }>(ranked: readonly T[]): T[] {
  const seen = new Set<number>();
  return ranked.filter(({ document }) => !seen.has(document) && seen.add(document));
}

/**
 * The first `sure` hits and at least `least`, then as many as are short enough all together. Of those
 * that come in any case, all but the first few are left out where they alone would be a whole book.
 */
function within<T extends { readonly size: number }>(
  hits: readonly T[],
  sure: number,
  { least, most, letters }: Portion,
): T[] {
  const taken: T[] = [];
  let sum = 0;
  for (const [i, hit] of hits.entries()) {
    const inAnyCase = i < Math.max(sure, least);
    if (i >= most && !inAnyCase) break;
    if (!inAnyCase && sum + hit.size > letters) break;
    if (sum + hit.size > BOOK && taken.length >= FEW) continue;
    sum += hit.size;
    taken.push(hit);
  }
  return taken;
}

/**
 * How much a passage says about a word, from where the server ranks it: with the rules `words` and
 * `attribute` a hit in the worthiest of six fields scores 5/6 to 1, in the next 4/6 to 5/6, and so on.
 */
function impactOf(rankingScore: number): number {
  const level = Math.min(LEVELS - 1, Math.floor(rankingScore * LEVELS));
  return WEIGHTS.floor.word + ((level + 0.5) / LEVELS) * (WEIGHTS.k1 + 1);
}

function candidatesOf(answer?: ServerAnswer): Candidate[] {
  return (answer?.hits ?? []).flatMap(({ id, document, size, _rankingScore: rankingScore = 0 }) =>
    typeof id === 'number' && typeof document === 'number'
      ? [{ id, document, size: typeof size === 'number' ? size : 0, rankingScore }]
      : [],
  );
}

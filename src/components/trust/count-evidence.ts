import type { Confidence } from '../../schemas/fact.ts';

/** How many facts are how sure. */
export type ConfidenceCounts = Readonly<Record<Confidence, number>>;

const LEVELS: readonly string[] = ['A', 'B', 'C'] satisfies Confidence[];

/**
 * Counts facts by confidence in anything that was read from content: whatever has a `confidence` is a
 * fact, however deep it stands (`schemas/fact.ts`).
 */
export function countConfidence(...values: readonly unknown[]): ConfidenceCounts {
  const counts: Record<string, number> = { A: 0, B: 0, C: 0 };
  for (const { confidence } of records(values))
    if (typeof confidence === 'string' && LEVELS.includes(confidence))
      counts[confidence] = (counts[confidence] ?? 0) + 1;
  return { A: counts.A ?? 0, B: counts.B ?? 0, C: counts.C ?? 0 };
}

/**
 * Counts what is openly not known: fields written as `known: false`, articles and questions under
 * `unknown`, times in which nobody can say who decides.
 */
export function countUnknown(...values: readonly unknown[]): number {
  let count = 0;
  for (const { known, unknown, kind } of records(values)) {
    if (known === false || unknown === true || kind === 'chua-xac-dinh') count++;
    if (Array.isArray(unknown)) count += unknown.length;
  }
  return count;
}

/** Every object in a value, itself included. */
function* records(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* records(inner);
}

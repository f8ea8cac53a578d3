import type { RelationKind } from '../legal/graph.ts';

/** Whether a relation changes what the other document says or whether it applies. */
export function isChange(kind: RelationKind): boolean {
  return CHANGES.has(kind);
}

const CHANGES: ReadonlySet<RelationKind> = new Set([
  'replaces',
  'repeals',
  'amends',
  'suspends',
  'corrects',
]);

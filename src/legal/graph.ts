import type { Confidence, IncomingRelation } from './effect.ts';

/** What one document does to another. */
export const RELATION_KINDS = [
  'replaces',
  'repeals',
  'amends',
  'details',
  'guides',
  'basedOn',
  'consolidates',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** An edge as its acting document states it. */
export interface StatedRelation {
  readonly kind: RelationKind;
  readonly target: string;
  readonly cited?: string | undefined;
  readonly from?: string | undefined;
  readonly scope?: string | undefined;
  readonly confidence: Confidence;
}

/** A document as a node of the graph. */
export interface GraphNode {
  readonly slug: string;
  /** The day its own relations take effect when they do not say; null when unknown. */
  readonly inForceFrom: string | null;
  readonly relations: readonly StatedRelation[];
}

/** An edge seen from the document it points to. */
export interface InverseRelation extends StatedRelation {
  readonly by: string;
  /** Resolved day of effect. */
  readonly day: string | null;
}

/** Inverse relations by target, derived and never written by hand. */
export function invertRelations(
  nodes: readonly GraphNode[],
): ReadonlyMap<string, readonly InverseRelation[]> {
  const inverse = new Map<string, InverseRelation[]>();
  for (const node of nodes)
    for (const relation of node.relations) {
      const list = inverse.get(relation.target) ?? [];
      list.push({ ...relation, by: node.slug, day: relation.from ?? node.inForceFrom });
      inverse.set(relation.target, list);
    }
  return inverse;
}

/** The inverse relations that bear on a state of effect. */
export function effectRelations(inverse: readonly InverseRelation[]): IncomingRelation[] {
  return inverse.flatMap(({ kind, by, day, confidence, scope }): IncomingRelation[] =>
    kind === 'replaces' || kind === 'repeals' || kind === 'amends'
      ? [{ kind, by, from: day, confidence, partial: kind === 'amends' || scope !== undefined }]
      : [],
  );
}

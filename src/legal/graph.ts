import { exactly, type Confidence, type IncomingRelation, type When } from './effect/index.ts';

/** What one document does to another. */
export const RELATION_KINDS = [
  'replaces',
  'repeals',
  'amends',
  'suspends',
  'corrects',
  'transfers',
  'details',
  'guides',
  'implements',
  'inherits',
  'basedOn',
  'consolidates',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** An edge as its acting document states it. */
export interface StatedRelation {
  readonly kind: RelationKind;
  readonly target: string;
  readonly cited?: string | undefined;
  /** Address of the acting provision. */
  readonly by?: string | undefined;
  /** Addresses touched in the target. */
  readonly provisions: readonly string[];
  readonly from?: string | undefined;
  readonly fromBounds?:
    { notBefore?: string | undefined; notAfter?: string | undefined } | undefined;
  /** First day on which it no longer acts, for suspensions and transfers with a term. */
  readonly until?: string | undefined;
  readonly scope?: string | undefined;
  readonly confidence: Confidence;
}

/** A document as a node of the graph. */
export interface GraphNode {
  readonly slug: string;
  /** When its own relations take effect if they do not say. */
  readonly inForce: When;
  readonly territory: string | null;
  readonly relations: readonly StatedRelation[];
}

/** An edge seen from the document it points to. */
export interface InverseRelation extends Omit<StatedRelation, 'by'> {
  /** Slug of the acting document. */
  readonly by: string;
  readonly byProvision: string | undefined;
  readonly when: When;
  /** Where the acting document applies; null for the whole country. */
  readonly territory: string | null;
}

/** Inverse relations by target, derived and never written by hand. */
export function invertRelations(
  nodes: readonly GraphNode[],
): ReadonlyMap<string, readonly InverseRelation[]> {
  const inverse = new Map<string, InverseRelation[]>();
  for (const { slug, inForce, territory, relations } of nodes)
    for (const relation of relations) {
      const list = inverse.get(relation.target) ?? [];
      const when = relationWhen(relation, inForce);
      list.push({ ...relation, by: slug, byProvision: relation.by, when, territory });
      inverse.set(relation.target, list);
    }
  return inverse;
}

/** When a relation takes effect: its own day or bounds, else the day its document enters into force. */
export function relationWhen({ from, fromBounds }: StatedRelation, inForce: When): When {
  if (from !== undefined) return exactly(from);
  if (!fromBounds) return inForce;
  return { notBefore: fromBounds.notBefore ?? null, notAfter: fromBounds.notAfter ?? null };
}

/** The inverse relations that bear on a state of effect. */
export function effectRelations(inverse: readonly InverseRelation[]): IncomingRelation[] {
  return inverse.flatMap((relation): IncomingRelation[] => {
    const { kind, by, when, confidence, scope, provisions, territory, until = null } = relation;
    if (kind !== 'replaces' && kind !== 'repeals' && kind !== 'amends' && kind !== 'suspends')
      return [];
    const partial = kind === 'amends' || scope !== undefined || provisions.length > 0;
    // Only a suspension is lifted by time; what is replaced does not come back.
    const end = kind === 'suspends' ? until : null;
    return [{ kind, by, when, confidence, partial, provisions, territory, until: end }];
  });
}

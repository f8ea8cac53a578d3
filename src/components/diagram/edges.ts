import type { SiteDocument } from '../../content/model.ts';
import { oncePerList } from '../../content/once-per-list.ts';
import { SOMETIME, type When } from '../../legal/effect/index.ts';
import { replacementLinks } from '../../legal/graph-chain.ts';
import { relationWhen, type GraphNode } from '../../legal/graph.ts';
import type { Relation } from '../../schemas/relation.ts';

/** A relation seen from a document's page. */
export interface Edge {
  /** Whether this page's document acts, or is acted upon. */
  readonly side: 'acts' | 'acted-on';
  /** Slug of the document at the other end. */
  readonly other: string;
  /** The document that states the relation. */
  readonly acting: SiteDocument;
  readonly relation: Relation;
  readonly when: When;
}

/** What a document does to others, then what others do to it, with the evidence of each. */
export function edgesOf(document: SiteDocument, documents: readonly SiteDocument[]): Edge[] {
  const own = document.data.relations.map((relation) =>
    edge('acts', relation.target, document, relation),
  );
  const others = (statedAbout(documents).get(document.slug) ?? []).map(({ acting, relation }) =>
    edge('acted-on', acting.slug, acting, relation),
  );
  return [...own, ...others];
}

/** Every replacement and repeal that documents state. */
export const replacementsIn = oncePerList((documents: readonly SiteDocument[]) =>
  replacementLinks(graphNodes(documents)),
);

/** Relations of all documents by the one they are about. */
const statedAbout = oncePerList((documents: readonly SiteDocument[]) =>
  Map.groupBy(
    documents.flatMap((acting) => acting.data.relations.map((relation) => ({ acting, relation }))),
    ({ relation }) => relation.target,
  ),
);

/** The documents as nodes of the graph. */
export function graphNodes(documents: readonly SiteDocument[]): GraphNode[] {
  return documents.map((document) => ({
    slug: document.slug,
    inForce: inForceOf(document),
    territory: document.data.territory ?? null,
    relations: document.data.relations,
  }));
}

function edge(side: Edge['side'], other: string, acting: SiteDocument, relation: Relation): Edge {
  return { side, other, acting, relation, when: relationWhen(relation, inForceOf(acting)) };
}

/** An unverified start gives a document's relations no day. */
function inForceOf({ effectInput: { inForceFrom } }: SiteDocument): When {
  return inForceFrom && inForceFrom.confidence !== 'C' ? inForceFrom.when : SOMETIME;
}

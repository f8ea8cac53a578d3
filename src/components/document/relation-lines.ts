import type { SiteDocument } from '../../content/model.ts';
import type { Confidence } from '../../legal/effect.ts';
import type { RelationKind } from '../../legal/graph.ts';

/** One relation as a line: verb, the other document, and what qualifies it. */
export interface RelationLine {
  readonly verb: string;
  readonly slug: string;
  readonly cited: string | undefined;
  readonly scope: string | undefined;
  readonly day: string | null;
  readonly confidence: Confidence;
}

/** Verbs for the acting document, and for the one acted upon. */
const VERBS: Readonly<Record<RelationKind, readonly [active: string, passive: string]>> = {
  replaces: ['Thay thế', 'Được thay thế bởi'],
  repeals: ['Bãi bỏ', 'Bị bãi bỏ bởi'],
  amends: ['Sửa đổi, bổ sung', 'Được sửa đổi, bổ sung bởi'],
  details: ['Quy định chi tiết', 'Được quy định chi tiết bởi'],
  guides: ['Hướng dẫn', 'Được hướng dẫn bởi'],
  basedOn: ['Căn cứ', 'Là căn cứ của'],
  consolidates: ['Hợp nhất', 'Được hợp nhất tại'],
};

/** Relations both ways: first what is done to the document, which readers need to know first. */
export function relationLines({ data, incoming }: SiteDocument): RelationLine[] {
  const passive = incoming.map(({ kind, by, scope, day, confidence }): RelationLine => ({
    verb: VERBS[kind][1],
    slug: by,
    cited: undefined,
    scope,
    day,
    confidence,
  }));
  const active = data.relations.map(
    ({ kind, target, cited, scope, from, confidence }): RelationLine => ({
      verb: VERBS[kind][0],
      slug: target,
      cited,
      scope,
      day: from ?? null,
      confidence,
    }),
  );
  return [...passive, ...active];
}

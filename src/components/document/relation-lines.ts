import type { SiteDocument } from '../../content/model.ts';
import { exactDay, exactly, type Confidence, type When } from '../../legal/effect/index.ts';
import type { RelationKind } from '../../legal/graph.ts';
import { formatDate } from '../ui/date.ts';

/** One relation as a line: verb, the other document, and what qualifies it. */
export interface RelationLine {
  readonly verb: string;
  readonly slug: string;
  readonly cited: string | undefined;
  readonly scope: string | undefined;
  /** "từ 01/07/2025", "sớm nhất từ …"; empty when unknown. */
  readonly since: string;
  readonly confidence: Confidence;
}

/** Verbs for the acting document, and for the one acted upon. */
const VERBS: Readonly<Record<RelationKind, readonly [active: string, passive: string]>> = {
  replaces: ['Thay thế', 'Được thay thế bởi'],
  repeals: ['Bãi bỏ', 'Bị bãi bỏ bởi'],
  amends: ['Sửa đổi, bổ sung', 'Được sửa đổi, bổ sung bởi'],
  suspends: ['Ngưng hiệu lực', 'Bị ngưng hiệu lực bởi'],
  corrects: ['Đính chính', 'Được đính chính bởi'],
  transfers: ['Chuyển thẩm quyền nêu tại', 'Có thẩm quyền được chuyển theo'],
  implements: ['Thực hiện tại địa phương', 'Được thực hiện tại địa phương bởi'],
  inherits: ['Kế thừa', 'Được kế thừa bởi'],
  details: ['Quy định chi tiết', 'Được quy định chi tiết bởi'],
  guides: ['Hướng dẫn', 'Được hướng dẫn bởi'],
  basedOn: ['Căn cứ', 'Là căn cứ của'],
  consolidates: ['Hợp nhất', 'Được hợp nhất tại'],
};

/** Relations both ways: first what is done to the document, which readers need to know first. */
export function relationLines({ data, incoming }: SiteDocument): RelationLine[] {
  const passive = incoming.map(({ kind, by, scope, when, confidence }): RelationLine => ({
    verb: VERBS[kind][1],
    slug: by,
    cited: undefined,
    scope,
    since: sinceWords(when),
    confidence,
  }));
  const active = data.relations.map(
    ({ kind, target, cited, scope, from, fromBounds, confidence }): RelationLine => ({
      verb: VERBS[kind][0],
      slug: target,
      cited,
      scope,
      since: sinceWords(
        from === undefined
          ? { notBefore: fromBounds?.notBefore ?? null, notAfter: fromBounds?.notAfter ?? null }
          : exactly(from),
      ),
      confidence,
    }),
  );
  return [...passive, ...active];
}

/** When a relation takes effect, in words. */
export function sinceWords(when: When): string {
  const day = exactDay(when);
  if (day !== null) return `từ ${formatDate(day)}`;
  const { notBefore, notAfter } = when;
  const parts = [
    notBefore === null ? '' : `sớm nhất từ ${formatDate(notBefore)}`,
    notAfter === null ? '' : `chậm nhất từ ${formatDate(notAfter)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

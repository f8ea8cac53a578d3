import type { RelationKind } from '../../legal/graph.ts';
import { shownDay } from '../../legal/calendar.ts';
import type { ExportedFacts, ExportedRelation } from '../json/facts-schema.ts';

/** What the acting document does to the other. */
const VERBS: Readonly<Record<RelationKind, string>> = {
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  amends: 'sửa đổi, bổ sung',
  suspends: 'làm ngưng hiệu lực',
  corrects: 'đính chính',
  transfers: 'chuyển thẩm quyền quy định tại',
  details: 'quy định chi tiết',
  guides: 'hướng dẫn',
  implements: 'thực hiện tại địa phương',
  inherits: 'kế thừa',
  basedOn: 'căn cứ',
  consolidates: 'hợp nhất',
};

/** How a document stands among others, a sentence each: "Văn bản này thay thế Nghị định số …". */
export function relationLines({ relations }: ExportedFacts): string[] {
  return [
    ...relations.outgoing.map(
      (one) => `Văn bản này ${VERBS[one.kind]} ${one.name}${detailsOf(one)}`,
    ),
    ...relations.incoming.map(
      (one) => `${one.name} ${VERBS[one.kind]} văn bản này${detailsOf(one)}`,
    ),
  ];
}

function detailsOf({ scope, when, evidence }: ExportedRelation): string {
  const { notBefore, notAfter } = when;
  const day =
    notBefore !== null && notBefore === notAfter
      ? [`từ ngày ${shownDay(notBefore)}`]
      : [
          ...(notBefore === null ? [] : [`sớm nhất từ ngày ${shownDay(notBefore)}`]),
          ...(notAfter === null ? [] : [`chậm nhất từ ngày ${shownDay(notAfter)}`]),
        ];
  const lead = evidence.confidence === 'C' ? ['mới là manh mối, chưa kiểm chứng'] : [];
  const all = [...(scope === undefined ? [] : [scope]), ...day, ...lead];
  return all.length === 0 ? '.' : ` (${all.join('; ')}).`;
}

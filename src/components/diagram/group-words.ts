import type { RelationKind } from '../../legal/graph.ts';

/** How one kind of relation is called: on an arrow, and as a group at either end of it. */
export interface GroupWords {
  /** Ends the ids of both groups. */
  readonly id: string;
  /** On the arrow, from the acting document to the other. */
  readonly verb: string;
  /** The others, on the page of the document that acts. */
  readonly acts: string;
  /** The others, on the page of the document acted upon. */
  readonly actedOn: string;
}

/** Kinds with those that end only a part told apart. */
export type GroupKind = RelationKind | 'replaces-part' | 'repeals-part';

/**
 * Names of groups as in the lược đồ of the national database, what bears on effect first. The list
 * and the drawing keep this order.
 */
export const GROUP_WORDS: Readonly<Record<GroupKind, GroupWords>> = {
  replaces: {
    id: 'thay-the',
    verb: 'thay thế',
    acts: 'Văn bản bị thay thế',
    actedOn: 'Văn bản thay thế',
  },
  'replaces-part': {
    id: 'thay-the-mot-phan',
    verb: 'thay thế một phần',
    acts: 'Văn bản bị thay thế một phần',
    actedOn: 'Văn bản thay thế một phần',
  },
  repeals: {
    id: 'bai-bo',
    verb: 'bãi bỏ',
    acts: 'Văn bản bị bãi bỏ',
    actedOn: 'Văn bản bãi bỏ',
  },
  'repeals-part': {
    id: 'bai-bo-mot-phan',
    verb: 'bãi bỏ một phần',
    acts: 'Văn bản bị bãi bỏ một phần',
    actedOn: 'Văn bản bãi bỏ một phần',
  },
  amends: {
    id: 'sua-doi',
    verb: 'sửa đổi, bổ sung',
    acts: 'Văn bản được sửa đổi, bổ sung',
    actedOn: 'Văn bản sửa đổi, bổ sung',
  },
  suspends: {
    id: 'ngung-hieu-luc',
    verb: 'làm ngưng hiệu lực',
    acts: 'Văn bản bị ngưng hiệu lực',
    actedOn: 'Văn bản làm ngưng hiệu lực',
  },
  corrects: {
    id: 'dinh-chinh',
    verb: 'đính chính',
    acts: 'Văn bản được đính chính',
    actedOn: 'Văn bản đính chính',
  },
  transfers: {
    id: 'chuyen-tham-quyen',
    verb: 'chuyển thẩm quyền',
    acts: 'Văn bản có thẩm quyền được chuyển',
    actedOn: 'Văn bản chuyển thẩm quyền',
  },
  details: {
    id: 'quy-dinh-chi-tiet',
    verb: 'quy định chi tiết',
    acts: 'Văn bản được quy định chi tiết',
    actedOn: 'Văn bản quy định chi tiết',
  },
  guides: {
    id: 'huong-dan',
    verb: 'hướng dẫn',
    acts: 'Văn bản được hướng dẫn',
    actedOn: 'Văn bản hướng dẫn',
  },
  implements: {
    id: 'thuc-hien',
    verb: 'thực hiện tại địa phương',
    acts: 'Văn bản được thực hiện tại địa phương',
    actedOn: 'Văn bản thực hiện tại địa phương',
  },
  inherits: {
    id: 'ke-thua',
    verb: 'kế thừa',
    acts: 'Văn bản được kế thừa',
    actedOn: 'Văn bản kế thừa',
  },
  consolidates: {
    id: 'hop-nhat',
    verb: 'hợp nhất',
    acts: 'Văn bản được hợp nhất',
    actedOn: 'Văn bản hợp nhất',
  },
  basedOn: {
    id: 'can-cu',
    verb: 'căn cứ',
    acts: 'Văn bản căn cứ',
    actedOn: 'Văn bản lấy văn bản này làm căn cứ',
  },
};

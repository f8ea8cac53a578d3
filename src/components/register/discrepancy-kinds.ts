import type { DiscrepancyKind } from '../../schemas/discrepancy.ts';

/** How readers see a kind of discrepancy. */
interface KindWords {
  /** Heading of the group and, as an id, its anchor. */
  readonly name: string;
  readonly anchor: string;
  /** Head of the column with what holds instead. */
  readonly right: string;
}

/** The words of each kind. */
export const KIND_WORDS: Readonly<Record<DiscrepancyKind, KindWords>> = {
  date: { name: 'Ngày', anchor: 'ngay', right: 'Đúng là' },
  number: { name: 'Số, ký hiệu', anchor: 'so', right: 'Đúng là' },
  title: { name: 'Tên văn bản', anchor: 'ten', right: 'Đúng là' },
  type: { name: 'Loại văn bản, cơ quan ban hành', anchor: 'loai', right: 'Đúng là' },
  text: { name: 'Câu chữ', anchor: 'cau-chu', right: 'Đúng là' },
  status: { name: 'Nay không còn đúng hoặc chưa cập nhật', anchor: 'tinh-trang', right: 'Nay là' },
  internal: { name: 'Mâu thuẫn trong một tài liệu', anchor: 'mau-thuan', right: 'Đúng là' },
  outside: { name: 'Nguồn bên ngoài', anchor: 'ben-ngoai', right: 'Đúng là' },
};

import { RELATIONS, type Comparison, type Relation } from '../../schemas/comparison.ts';

const NAMES: Readonly<Record<Exclude<Relation, 'only-left' | 'only-right'>, string>> = {
  unchanged: 'Giữ nguyên',
  renamed: 'Đổi tên',
  changed: 'Đổi nội dung',
  moved: 'Chuyển sang nơi khác',
  merged: 'Nhập lại',
  split: 'Tách ra',
  added: 'Thêm mới',
  removed: 'Bỏ',
  same: 'Giống nhau',
  differs: 'Khác nhau',
};

type Sides = Pick<Comparison, 'left' | 'right'>;

/**
 * A relation in words: "Đổi tên", "Chỉ thấy ở Lạng Sơn"; what sources do not say of the other side may
 * still be there.
 */
export function relationName(relation: Relation, { left, right }: Sides): string {
  if (relation === 'only-left') return `Chỉ thấy ở ${left.short}`;
  if (relation === 'only-right') return `Chỉ thấy ở ${right.short}`;
  return NAMES[relation];
}

/** Which relations a comparison holds and how often, in the order of the list. */
export function relationCounts({
  items,
}: Pick<Comparison, 'items'>): { readonly relation: Relation; readonly count: number }[] {
  return RELATIONS.map((relation) => ({
    relation,
    count: items.filter((item) => item.relation === relation).length,
  })).filter(({ count }) => count > 0);
}

/** Counts as a sentence: "17 mục: Giữ nguyên 10, Đổi tên 3, Thêm mới 2." */
export function countWords(comparison: Pick<Comparison, 'items' | 'left' | 'right'>): string {
  const parts = relationCounts(comparison).map(
    ({ relation, count }) => `${relationName(relation, comparison)} ${count}`,
  );
  return `${comparison.items.length} mục: ${parts.join(', ')}.`;
}

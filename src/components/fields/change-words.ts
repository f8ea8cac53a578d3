import type { Change, Duty } from '../../schemas/duty.ts';

/** What became of a field on 01/07/2025, in a word or two, for lists. */
export const CHANGE_NAMES: Readonly<Record<Change['kind'], string>> = {
  added: 'Mới thêm',
  renamed: 'Đổi tên',
  kept: 'Giữ tên',
};

/**
 * The same as a sentence.
 *
 * @example
 * changeSentence(duty.change); // 'Đổi tên. Trước đó: “Lễ tân đối ngoại”.'
 */
export function changeSentence({ kind, before, after }: Duty['change']): string {
  switch (kind) {
    case 'added':
      return `Mới thêm: “${after}”. Quyết định cũ không có lĩnh vực này.`;
    case 'renamed':
      return `Đổi tên thành “${after}”. Trước đó: “${before ?? ''}”.`;
    case 'kept':
      return 'Giữ tên như trước. Nội dung bên trong chưa so được.';
  }
}

import type { Score } from './progress.ts';

/** Said instead of the promise to keep, where the browser keeps nothing. */
export const UNSAVED =
  'Trình duyệt không cho lưu trên máy này. Bài làm chỉ giữ đến khi bạn đóng trang.';

/** "Đã làm 3/12 câu, đúng 2." */
export function scoreWords({ answered, total, right }: Score): string {
  const done = `Đã làm ${answered}/${total} câu`;
  return answered === 0 ? `${done}.` : `${done}, đúng ${right}.`;
}

/** The result, once there is one; before, what is still to do. */
export function resultWords({ answered, total, right, wrong }: Score): string {
  if (answered < total) return `Còn ${total - answered} câu chưa làm.`;
  if (wrong.length === 0) return `Bạn trả lời đúng cả ${total} câu.`;
  return `Bạn trả lời đúng ${right} trên ${total} câu. Hãy đọc lại căn cứ của ${wrong.length} câu sai.`;
}

/** How a list of lessons tells where a reader is. */
export function stateWords({ answered, total, right }: Score, seen: boolean): string {
  if (answered === 0) return seen ? 'Đã mở, chưa làm câu nào.' : 'Chưa học.';
  if (answered < total) return `Đang học: đã làm ${answered}/${total} câu, đúng ${right}.`;
  return `Đã làm đủ ${total} câu, đúng ${right}.`;
}

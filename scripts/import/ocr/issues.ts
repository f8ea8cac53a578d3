import type { ReadingIssue } from '../../../src/import/model.ts';
import { doubtsOf } from './doubts.ts';
import type { SeenPicture } from './read-picture.ts';

/** Tells how well a page was read from its picture. */
export function confidenceIssue(page: number, { lines, confidence }: SeenPicture): ReadingIssue {
  const words = lines.flat();
  if (words.length === 0) {
    return {
      rule: 'import/ocr-empty',
      message: `Trang ${page} là hình mà máy không nhận ra chữ nào; hãy xem lại trang này trong bản gốc.`,
      page,
    };
  }
  const percent = String(Math.round(confidence * 1000) / 10).replace('.', ',');
  const doubts = doubtsOf(words).length;
  return {
    rule: 'import/ocr-confidence',
    message: `Trang ${page} do máy đọc từ hình, độ tin cậy trung bình ${percent}%, ${doubts} trên ${words.length} từ còn ngờ; hãy đối chiếu với bản gốc.`,
    page,
  };
}

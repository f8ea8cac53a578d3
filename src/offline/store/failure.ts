import { sizeWords } from '../words.ts';
import { FileError } from './fetch-file.ts';

/** Why nothing was saved, as a sentence, and whether what has come is worth keeping for a next try. */
export interface Failure {
  readonly sentence: string;
  readonly again: boolean;
}

/** What a reader is told when saving failed; the old state stands in every case. */
export function failureOf(error: unknown, needed: number): Failure {
  const stands = 'Những gì đã lưu trước đó vẫn nguyên.';
  if (error instanceof FileError)
    return error.why === 'network'
      ? {
          sentence: `Mất kết nối khi đang tải. ${stands} Lần sau chỉ tải tiếp các tệp còn thiếu.`,
          again: true,
        }
      : error.why === 'changed'
        ? {
            sentence: `Tệp ${error.path} khác bản kê: trang có thể vừa ra bản mới. ${stands} Hãy bấm tải lần nữa.`,
            again: true,
          }
        : {
            sentence: `Máy chủ không đưa được tệp ${error.path} (mã ${String(error.status ?? 0)}). ${stands} Hãy thử lại sau.`,
            again: true,
          };
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return {
      sentence: `Máy không đủ chỗ cho ${sizeWords(needed)}. ${stands} Hãy xóa bớt phần khác hoặc chọn ít hơn.`,
      again: false,
    };
  if (name === 'AbortError') return { sentence: `Đã hủy. ${stands}`, again: false };
  return { sentence: `Trình duyệt không lưu được. ${stands} Hãy thử lại.`, again: false };
}

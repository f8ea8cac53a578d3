import type { Imported } from '../../schemas/verbatim.ts';

/** Kinds of files as readers know them. */
export const READER_NAMES: Readonly<Record<Imported['reader'], string>> = {
  pdf: 'tệp PDF',
  docx: 'tệp Word',
  doc: 'tệp Word kiểu cũ',
  html: 'trang web đã lưu',
  text: 'tệp chữ',
  ocr: 'ảnh chụp, nhận dạng chữ bằng máy',
};

/** Why characters of the file are not in the text, or the other way round. */
const CHANGE_WORDS: Readonly<Record<string, string>> = {
  'running-header': 'đầu trang lặp lại',
  'running-footer': 'chân trang lặp lại',
  'page-number': 'số trang',
  hyphenation: 'dấu ngắt từ',
  invisible: 'ký tự không nhìn thấy',
  'private-use': 'ký hiệu riêng của phông chữ',
  composed: 'dấu rời được ghép vào chữ',
  'legacy-encoding': 'chữ ở bảng mã cũ được chuyển sang Unicode',
  'note-mark': 'số chú thích',
  'signature-stamp': 'dấu chữ ký số',
  rule: 'đường kẻ bằng ký tự',
  'page-furniture': 'phần của trang web quanh văn bản',
  'automatic-number': 'số thứ tự do phần mềm soạn thảo tự đánh',
};

/** "số trang 120; đầu trang lặp lại 1.204": the account of an import in words. */
export function accountWords(account: Readonly<Record<string, number>>): string {
  const number = new Intl.NumberFormat('vi-VN');
  return Object.entries(account)
    .map(([reason, count]) => `${CHANGE_WORDS[reason] ?? reason} ${number.format(count)}`)
    .join('; ');
}

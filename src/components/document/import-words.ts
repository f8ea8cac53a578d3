import type { AdditionReason, RemovalReason } from '../../import/model.ts';
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
const CHANGE_WORDS: Readonly<Record<RemovalReason | AdditionReason, string>> = {
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
  overprint: 'chữ in chồng để nhìn đậm hơn',
  rule: 'đường kẻ bằng ký tự',
  'page-furniture': 'phần của trang web quanh văn bản',
  'automatic-number': 'số thứ tự do phần mềm soạn thảo tự đánh',
};

type Account = Readonly<Record<string, number>>;

/**
 * The account of an import in sentences: what of the file was left out as no words of the law, what was
 * written in another way, what was put in. Figures are characters.
 *
 * @param removed characters of the file that the text does not hold, by reason
 * @param added characters of the text that the file does not hold as such, by reason
 * @example accountLines({ 'page-number': 12 }, {}) // ['Không phải lời văn, đã bỏ: số trang (12 ký tự).']
 */
export function accountLines(removed: Account, added: Account): string[] {
  const both = Object.keys(removed).filter((reason) => Object.hasOwn(added, reason));
  const only = (account: Account): string[] =>
    Object.entries(account)
      .filter(([reason]) => !both.includes(reason))
      .map(([reason, count]) => `${wordsFor(reason)} (${number.format(count)} ký tự)`);
  const rewritten = both.map((reason) => {
    const [from, to] = [removed[reason] ?? 0, added[reason] ?? 0].map((n) => number.format(n));
    return `${wordsFor(reason)} (${from} ký tự thành ${to})`;
  });
  return [
    ['Không phải lời văn, đã bỏ', only(removed)] as const,
    ['Ghi theo cách khác, lời không đổi', rewritten] as const,
    ['Tệp không ghi sẵn, đã thêm', only(added)] as const,
  ].flatMap(([what, items]) => (items.length === 0 ? [] : [`${what}: ${items.join('; ')}.`]));
}

const number = new Intl.NumberFormat('vi-VN');

/** A reason this version does not know is shown as it was written. */
function wordsFor(reason: string): string {
  return Object.hasOwn(CHANGE_WORDS, reason)
    ? CHANGE_WORDS[reason as keyof typeof CHANGE_WORDS]
    : reason;
}

import type { Issue } from '../issue.ts';

/** What may be off in a number that can still be read. */
export type Slip =
  'spacing' | 'dash' | 'separator' | 'notation' | 'case' | 'diacritics' | 'padding' | 'issuer';

const SLIPS: Readonly<Record<Slip, string>> = {
  spacing: 'Số hiệu có khoảng trắng thừa.',
  dash: 'Số hiệu dùng dấu gạch ngang khác dấu gạch nối "-".',
  separator: 'Dấu "/" và "-" trong số hiệu chưa đúng chỗ.',
  notation: 'Cách đặt dấu "/" và "-" khác cách thường dùng của cơ quan ban hành.',
  case: 'Chữ hoa, chữ thường trong ký hiệu chưa đúng.',
  diacritics: 'Ký hiệu thiếu dấu hoặc thiếu chữ Đ.',
  padding: 'Số thứ tự không viết đủ hai chữ số hoặc thừa số 0 ở đầu.',
  issuer: 'Số hiệu thiếu ký hiệu cơ quan ban hành.',
};

const EXAMPLES =
  'Số hiệu có dạng "134/2025/NĐ-CP", "70/2020/QH14", "2852/QĐ-UBND" hoặc "674-QĐ/TU".';

/** A note that a number was read although its form is off; `usual` is how it is usually written. */
export function slipNote(slip: Slip, usual: string): Issue {
  const note = { rule: `number/${slip}`, severity: 'note', message: SLIPS[slip] } as const;
  return slip === 'issuer' ? note : { ...note, hint: `Thường viết "${usual}".` };
}

/** The text is no number. */
export function notANumber(text: string): Issue {
  const shown = text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
  return {
    rule: 'number/form',
    severity: 'error',
    message: `"${shown}" không phải là số hiệu văn bản.`,
    hint: EXAMPLES,
  };
}

/** The text is longer than any number. */
export function tooLong(limit: number): Issue {
  return {
    rule: 'number/length',
    severity: 'error',
    message: `Số hiệu văn bản không dài quá ${limit} ký tự.`,
    hint: EXAMPLES,
  };
}

import { isSeparator } from './document-number.ts';
import type { Tokens } from './lex.ts';
import { rangeOf, type Reading } from './reading.ts';
import type { Designation } from './types.ts';

export type ByOrdinal = Extract<Designation, { by: 'ordinal' }>;

/** Words that count or measure: "Quyết định 10 ngày" names no document. */
const MEASURES = new Set(
  (
    'ngày tháng năm giờ phút tuần quý người bản bộ lần tỷ triệu nghìn đồng usd tuổi cấp cơ đơn tổ đoàn lớp ' +
    'nước huyện tỉnh xã phường trường hội công hồ thủ % km m ha nhóm nội mục tiêu bước phần loại hình ' +
    'việc vụ đợt kỳ buổi phòng ban sở ngành văn nghị quyết thông chỉ kế chương báo nhiệm giải hoạt dự'
  ).split(' '),
);

/**
 * Reads a number cut short: `134`, `30a`, `134/2025`. What follows must not make it a count, an
 * amount or a date.
 */
export function readOrdinal(t: Tokens, at: number): Reading<ByOrdinal> | null {
  const digits = t.digits(at);
  if (digits === '' || digits.length > 5) return null;
  // Alone on its line: a page number.
  if (t.isLineStart(at) && t.isLineStart(at + 1)) return null;
  let next = at + 1;
  let suffix = '';
  const letter = t.word(next);
  if (letter !== null && !t.isSpaced(next) && letter.key.length === 1 && letter.symbol) {
    suffix = letter.key;
    next++;
  }
  let year: number | null = null;
  if (t.key(next) === '/' && !t.isSpaced(next) && /^(?:19|20)\d\d$/.test(t.digits(next + 1))) {
    year = Number(t.digits(next + 1));
    next += 2;
  }
  const sign = t.key(next);
  const glued = !t.isSpaced(next) && !t.isSpaced(next + 1);
  if (!t.isSpaced(next) && t.word(next)?.shape !== 'none' && t.word(next) !== null) return null;
  if (
    glued &&
    /^[./,:_-]$/.test(sign) &&
    (t.isNumber(next + 1) || t.word(next + 1)?.symbol === true)
  )
    return null;
  if (sign === '%' || (sign === '/' && !t.isSpaced(next))) return null;
  if (MEASURES.has(sign) && !isYearAt(t, next) && !isDayAt(t, next) && !t.isCapital(next))
    return null;
  const range = rangeOf(t, at, next);
  return {
    value: { by: 'ordinal', ordinal: Number(digits), suffix, year, rest: null, range },
    next,
  };
}

/** Issuers written after a blank, with no type: "152 CP". */
const OLD_SYMBOLS = new Set(['cp', 'hđbt', 'ctn']);

/**
 * Reads a number whose symbol is in no due form, as old ones are: "261/QP", "43 TC/QLCS",
 * "18/013/TT-BGTVT". Only where "số" announces a number, or with a blank ("107 TC/KH").
 */
export function readOddNumber(t: Tokens, at: number): Reading<ByOrdinal> | null {
  const digits = t.digits(at);
  if (digits === '' || digits.length > 5) return null;
  let next = at + 1;
  const letter = t.key(next).length === 1 && t.word(next)?.shape === 'lower' && !t.isSpaced(next);
  const suffix = letter && t.isSpaced(next + 1) ? t.key(next++) : '';
  const spaced = t.isSpaced(next) && t.word(next)?.shape === 'upper' && !t.isLineStart(next);
  if (spaced && t.key(next + 1) !== '/' && !OLD_SYMBOLS.has(t.key(next))) return null;
  if (!spaced && suffix !== '') return null;
  if (spaced) next++;
  const from = next;
  while (next - at < 16 && !t.isSpaced(next) && isPart(t, next)) next++;
  // A fraction or a date has no letters.
  const rest = t.slice(spaced ? from - 1 : from, next).replace(/^\//, '');
  if ((next === from && !spaced) || !/\p{Lu}/u.test(rest)) return null;
  const range = rangeOf(t, at, next);
  const ordinal = Number(digits);
  return { value: { by: 'ordinal', ordinal, suffix, year: null, rest, range }, next };
}

function isPart(t: Tokens, at: number): boolean {
  if (isSeparator(t.key(at))) return !t.isSpaced(at + 1);
  return t.isNumber(at) || t.word(at)?.symbol === true;
}

function isYearAt(t: Tokens, at: number): boolean {
  return t.key(at) === 'năm' && /^(?:19|20)\d\d$/.test(t.digits(at + 1));
}

function isDayAt(t: Tokens, at: number): boolean {
  return t.key(at) === 'ngày' && t.isNumber(at + 1);
}

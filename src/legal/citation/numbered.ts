import { documentTypeBySymbol } from '../document-type.ts';
import { readNumber } from './document-number.ts';
import { readIssuer } from './issuer.ts';
import type { Tokens } from './lex.ts';
import { readOddNumber, readOrdinal } from './ordinal.ts';
import { isBreak, nameOf, type Named, type Reading } from './reading.ts';
import { readType, type TypeReading } from './type-name.ts';
import type { CitedName } from './types.ts';

/** Longest name between "Đề án" and "số 03/ĐA-NV", in tokens. */
const MAX_TITLE = 40;

/** Reads the number after a type such as "Nghị định". */
export function readNumbered(t: Tokens, type: Reading<TypeReading>): Named | null {
  const { at, issuer, said } = skipToNumber(t, type.next);
  const number = readNumber(t, at);
  if (number !== null && (said || at === type.next)) return { ...number, issuer };
  const odd =
    said || (t.isCapital(type.value.at) && t.isSpaced(at + 1)) ? readOddNumber(t, at) : null;
  if (odd !== null) return { ...odd, issuer };
  const ordinal = said || at === type.next ? readOrdinal(t, at) : null;
  if (ordinal !== null && mayBeOrdinal(t, type.value, ordinal, said)) return { ...ordinal, issuer };
  return readTitledNumber(t, type);
}

/** Words that may stand between a type and "số". */
const FILLERS = new Set(
  'triển khai hành động lần phối hợp liên tịch chung mật riêng : phê'.split(' '),
);

/** Skips "số", "số hiệu", and what may stand before it: "lần 2", "của Chính phủ". */
export function skipToNumber(
  t: Tokens,
  from: number,
): { at: number; issuer: CitedName | null; said: boolean } {
  let at = from;
  let issuer: CitedName | null = null;
  if (t.key(at) === 'của') {
    const read = readIssuer(t, at + 1);
    if (read !== null && t.key(read.next) === 'số') ({ value: issuer, next: at } = read);
  }
  while (at - from < 5 && (FILLERS.has(t.key(at)) || (t.isNumber(at) && t.key(at - 1) === 'lần')))
    at++;
  if (!isNumberWord(t, at)) return { at: from, issuer: null, said: false };
  at++;
  if (t.key(at) === 'hiệu') at++;
  if (t.key(at) === ':') at++;
  return { at, issuer, said: true };
}

/** "số", also misspelt where a number follows. */
function isNumberWord(t: Tokens, at: number): boolean {
  return t.key(at) === 'số' || (t.key(at) === 'sô' && t.isNumber(at + 1));
}

/** Types so often followed by a count that only two digits or more are believed. */
const LOOSE: ReadonlySet<string | null> = new Set(
  'de-an ke-hoach chuong-trinh huong-dan thong-bao quy-dinh quy-che cong-van'.split(' '),
);
const NEVER_ORDINAL: ReadonlySet<string | null> = new Set('bao-cao to-trinh lenh'.split(' '));

/** "Nghị định 134", "Quy chế 272"; not "quyết định 10", "Báo cáo 6 tháng", "Luật 5". */
function mayBeOrdinal(
  t: Tokens,
  type: TypeReading,
  { value, next }: NonNullable<ReturnType<typeof readOrdinal>>,
  said: boolean,
): boolean {
  if (type.id === null || t.word(type.at)?.shape === 'lower') return false;
  // "QUYẾT ĐỊNH1", "Quyết định số2": the mark of a footnote.
  const from = next - (value.suffix === '' ? 1 : 2);
  if (value.year === null && value.ordinal < 100 && !t.isSpaced(from)) return false;
  if (said || value.year !== null) return true;
  // "Kế hoạch 2025" is that of the year.
  if (value.suffix === '' && /^(?:19|20)\d\d$/.test(String(value.ordinal))) return false;
  if (NEVER_ORDINAL.has(type.id)) return false;
  if (!LOOSE.has(type.id) && !type.abbreviated) return true;
  const after = t.word(next);
  const ends = after === null || after.shape === 'none' || t.isLineStart(next);
  // "Đề án 06" is a number by its zero.
  const padded = value.suffix === '' && t.digits(from).startsWith('0');
  return (
    (value.ordinal > 9 || padded) && (ends || /^(?:của|ngày|năm|và|về|tại|theo)$/u.test(after.key))
  );
}

/** "Đề án Giải thể Trung tâm … số 03/ĐA-NV": a name between type and number. */
function readTitledNumber(t: Tokens, type: Reading<TypeReading>): Named | null {
  const { id } = type.value;
  if (id === null || type.value.abbreviated || !t.isCapital(type.value.at)) return null;
  for (let at = type.next; at < type.next + MAX_TITLE && at < t.length; at++) {
    if (isBreak(t, at) || /^[;.:()"]$/.test(t.key(at))) return null;
    if (t.isCapital(at) && readType(t, at) !== null) return null;
    if (t.key(at) !== 'số' || !t.isNumber(at + 1)) continue;
    // "Thông báo … theo mẫu số 04/TB-HT": the number of a form.
    if (/^(?:mẫu|biểu|bảng)$/u.test(t.key(at - 1))) return null;
    const number = readNumber(t, at + 1);
    const symbol = number?.value.number.typeSymbol ?? '';
    if (number === null || documentTypeBySymbol(symbol)?.id !== id) return null;
    const title = nameOf(t, type.next, at);
    return { value: { ...number.value, title }, next: number.next, issuer: null };
  }
  return null;
}

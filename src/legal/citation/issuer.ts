import { exact } from '../vietnamese/index.ts';
import type { Tokens } from './lex.ts';
import { isBreak, nameOf, type Reading } from './reading.ts';
import { readType } from './type-name.ts';
import type { CitedName } from './types.ts';

/** Longest name of an issuer in syllables. */
const MAX_LENGTH = 20;

/** Issuers whose name needs nothing after it, longest first. */
const FIXED = [
  'Hội đồng Chính phủ',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Bộ Chính trị',
  'Ban Bí thư Trung ương Đảng',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Hội đồng Bộ trưởng',
  'Hội đồng Nhà nước',
  'Chủ tịch nước',
].map((name) => exact(name).split(' '));

/** First words of an issuer; all but these must be capitals. */
const HEADS = new Set(
  (
    'ủy ubnd hđnd hội bộ ban sở thành tỉnh chủ văn tổng cục chi đảng trung ubtvqh viện tòa ngân kiểm ' +
    'thanh huyện đoàn liên bch giám thống chính thủ quốc btv'
  ).split(' '),
);

/** Small letters that names of issuers hold besides the second syllable of a word ("Ngoại giao"). */
const INSIDE = new Set(
  (
    'nhân dân thành phố tỉnh quận huyện xã phường thị trấn đặc khu thường vụ trực chấp hành đảng bộ cán ' +
    'sự chỉ đạo trung ương bí thư quốc hội chính phủ tướng ủy ban đồng nước ngang nông thôn thôn sát ' +
    'tối cao cấp cục phòng nhà vận tải môi đào tạo thể thao du lịch công nghệ truyền thông gia ' +
    'thương binh nghiệp'
  ).split(' '),
);

/** Words that begin what the act is about, or go on with the sentence. */
const STOPS = new Set(
  (
    'về phê việc trong tại theo được có là để đã do khi với đối nhằm phải ngày năm số căn cho ' +
    'như thì nếu từ đến này trên các một những nêu không chưa sẽ gồm vào hoặc'
  ).split(' '),
);
const STOP_PAIRS = new Set([
  'quy định',
  'ban hành',
  'hướng dẫn',
  'sửa đổi',
  'bổ sung',
  'thực hiện',
  'triển khai',
  'công bố',
]);

/** Reads the name of an issuer, without "của": "Ủy ban nhân dân thành phố Hải Phòng". */
export function readIssuer(t: Tokens, at: number): Reading<CitedName> | null {
  const fixed = FIXED.find((keys) => t.matches(at, keys));
  if (fixed !== undefined) {
    const next = skipTerm(t, at + fixed.length);
    return { value: nameOf(t, at, next), next };
  }
  if (STOPS.has(t.key(at)) || (!HEADS.has(t.key(at)) && !t.isCapital(at))) return null;
  if (readType(t, at) !== null && !HEADS.has(t.key(at))) return null;
  let next = at + 1;
  while (next - at < MAX_LENGTH && goesOn(t, at, next)) next++;
  // A name does not end in a comma, dash or "và".
  while (next > at + 1 && /^(?:,|-|và)$/u.test(t.key(next - 1))) next--;
  next = skipTerm(t, next);
  return { value: nameOf(t, at, next), next };
}

function goesOn(t: Tokens, head: number, at: number): boolean {
  const word = t.word(at);
  if (word === null || isBreak(t, at)) return false;
  if (t.isNumber(at)) return false;
  if (word.shape === 'none') return joins(t, head, at);
  if (word.key === 'và') return t.isCapital(at + 1) && readType(t, at + 1) === null;
  if (STOPS.has(word.key) || STOP_PAIRS.has(`${word.key} ${t.key(at + 1)}`)) return false;
  if (t.isCapital(at)) return readType(t, at) === null;
  return INSIDE.has(word.key) || t.isCapital(at - 1);
}

/** The comma of "Bộ Văn hóa, Thể thao và Du lịch", the dash of "Bộ Lao động - Thương binh". */
function joins(t: Tokens, head: number, at: number): boolean {
  const ministry = t.key(head) === 'bộ' || t.key(head) === 'sở';
  if (!ministry || !t.isCapital(at + 1) || readType(t, at + 1) !== null) return false;
  if (HEADS.has(t.key(at + 1))) return false;
  return t.key(at) === ',' || (t.key(at) === '-' && !t.isLineStart(at));
}

/** "khóa XI", "khóa 14", "(khóa XI)". */
function skipTerm(t: Tokens, at: number): number {
  const open = t.key(at) === '(' ? 1 : 0;
  const term = at + open;
  if (t.key(term) !== 'khóa' || !(t.isNumber(term + 1) || t.isCapital(term + 1))) return at;
  return open === 0 || t.key(term + 2) === ')' ? term + 2 + open : at;
}

import { mayBeginUnit } from './levels.ts';
import type { Tokens } from './lex.ts';
import { isBreak, isHeading, nameOf, type Reading } from './reading.ts';
import { knownTitleLength } from './titles.ts';
import { readType } from './type-name.ts';
import type { CitedName } from './types.ts';
import { readUnit } from './unit.ts';

/** Longest name of a law in syllables and signs. */
const MAX_LENGTH = 40;

/** Fewest syllables of an unlisted name in small letters ("Luật sử dụng năng lượng …"). */
const MIN_SMALL = 2;

/** Words that a name does not begin with: "Luật này", "Luật kể từ ngày", "Luật và". */
const NEVER_FIRST = new Set(
  (
    'này về đó kể chỉ trên nêu nói mới cũ trước sau đã được phải có là do của và hoặc tại theo trong ' +
    'để hiện hành khi nếu thì cũng không số năm ngày tục lệ chơi riêng chung khác liên gốc ngành cho ' +
    'với bằng từ đến nào ấy một ở vẫn còn sẽ đang căn sửa bổ'
  ).split(' '),
);
/** Words that begin a name only with a capital: "các luật nhà nước", "Luật Nhà giáo". */
const FIRST_IN_CAPITALS = new Set(['quốc', 'các', 'nhà', 'việt', 'chuyên']);

/** Words that end a name, unless it is known to hold them. */
const STOPS = new Set(
  (
    'ngày năm của thuộc tại theo về trong được phải có là do để khi nếu thì này và hoặc với đối cho ' +
    'đã bằng từ đến ở căn mà như đang sẽ vẫn cũng không chưa nhằm trên trừ bao thay hết vì bởi qua ' +
    'nhưng còn gồm hiện trước sau kể đó nêu người các những một mọi khác tùy bị chịu vào ra tháng'
  ).split(' '),
);
/** Pairs of words that end a name, though either may stand in one. */
const STOP_PAIRS = new Set([
  'ban hành',
  'nhân danh',
  'quy định',
  'quyết định',
  'thực hiện',
  'áp dụng',
  'đăng ký',
  'đứng tên',
  'việc miễn',
  'hướng dẫn',
  'xem xét',
  'ủy quyền',
  'giao cho',
  'thông qua',
]);

/**
 * Reads the name of a law after "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp". Commas, "và", "của" and
 * the like end a name unless a known name, or a pair of words that law names put together ("Phòng,
 * chống"), says otherwise.
 *
 * @example readTitle(new Tokens('Luật Thỏa thuận quốc tế quy định'), 1)?.value.text // 'Thỏa thuận quốc tế'
 */
export function readTitle(t: Tokens, at: number): Reading<CitedName> | null {
  // "Pháp lệnh về thuế nhà, đất", but not "Luật về việc …".
  const about = t.key(at) === 'về' && t.key(at + 1) !== 'việc';
  const next = endOfTitle(t, about ? at + 1 : at);
  return next === null ? null : { value: nameOf(t, at, next), next };
}

function endOfTitle(t: Tokens, at: number): number | null {
  const first = t.word(at);
  if (first === null || first.shape === 'none' || isHeading(t, at)) return null;
  const known = knownTitleLength(t, at);
  if (known === 0 && !mayBegin(t, at)) return null;
  let next = at + Math.max(known, 1);
  const whole = known > 0 && endsListed(t, next);
  while (!whole && next - at < MAX_LENGTH) {
    const step = goesOn(t, at, next);
    if (step === 0) break;
    next += step;
  }
  // "yêu cầu mà Luật đặt ra": a verb, not a name; unlisted names in small letters are longer.
  const small = known === 0 && first.shape === 'lower' && t.key(at - 1) !== 'về';
  if (small && next - at < MIN_SMALL) return null;
  return readAmended(t, next);
}

/** After a listed name, small letters, signs and another line go on with the sentence. */
function endsListed(t: Tokens, at: number): boolean {
  if (t.key(at) === '-' && !t.isSpaced(at) && !t.isSpaced(at + 1)) return false;
  return t.word(at)?.shape === 'lower' || t.word(at)?.shape === 'none' || t.isLineStart(at);
}

function mayBegin(t: Tokens, at: number): boolean {
  const key = t.key(at);
  if (NEVER_FIRST.has(key) || (FIRST_IN_CAPITALS.has(key) && !t.isCapital(at))) return false;
  return readType(t, at)?.value.byName !== true;
}

/** How many more tokens belong to the name. */
function goesOn(t: Tokens, from: number, at: number): number {
  const word = t.word(at);
  if (word === null || isBreak(t, at) || t.isNumber(at)) return 0;
  const key = word.key;
  if (key === ',' || key === 'và' || key === '-') return joinLength(t, from, at);
  if (word.shape === 'none') return 0;
  if (STOPS.has(key) || STOP_PAIRS.has(`${key} ${t.key(at + 1)}`)) return 0;
  if (key === 'số' && t.isNumber(at + 1)) return 0;
  if (mayBeginUnit(key) && readUnit(t, at) !== null) return 0;
  if (t.isLineStart(at) && t.isCapital(at) && t.word(from)?.shape === 'lower') return 0;
  if (t.isCapital(at) && readType(t, at) !== null) return 0;
  return 1;
}

/** Words on both sides of a comma or "và" that stand together in names of laws. */
const PAIRS = new Set(
  (
    'phòng|chống đua|khen cán|công bộ|công nại|tố khiếu|tố quản|sử lý|sử lý|khai khẩu|thuế khẩu|nhập ' +
    'cảnh|xuất cảnh|nhập cảnh|quá cảnh|cư bệnh|chữa cháy|chữa cháy|cứu nạn|cứu phẩm|hàng chính|viễn ' +
    'kiệm|chống toàn|vệ y|dược khí|vật nổ|công kết|gia nhập|thực kết|thực vệ|chăm sóc|giáo phí|lệ ' +
    'chuẩn|quy vệ|phát lụt|bão trợ|cứu khoa|công học|công nghệ|đổi hóa|thể thao|du lấy|ghép hiến|lấy ' +
    'mô|bộ quốc|quyền tra|tố nghiệm|kiểm mua|bán tạm|thi giam|tạm giữ|tạm đặc|khu tình|khẩn đê|điều ' +
    'giống|vật trồng|giống thuyền|hàng dục|thể ngưỡng|tôn toàn|kiểm vụ|quyền liệu|thuốc biến|giáo'
  ).split(' '),
);

function joinLength(t: Tokens, from: number, at: number): number {
  const next = at + 1;
  const after = t.word(next);
  if (after === null || after.shape === 'none' || isBreak(t, next)) return 0;
  if (after.key === 'số' && t.isNumber(next + 1)) return 0;
  if (t.key(at) === '-') return t.isLineStart(at) ? 0 : 2;
  if (t.isCapital(next) && readType(t, next) !== null) return 0;
  if (mayBeginUnit(after.key) && readUnit(t, next) !== null) return 0;
  if (PAIRS.has(`${t.key(at - 1)}|${after.key}`)) return 2;
  // "Khoa học và Công nghệ": capitals on both sides.
  if (t.key(at) === 'và' && t.isCapital(from) && after.shape === 'capital') return 2;
  return 0;
}

/** "(sửa đổi)" after the name of a bill. */
function readAmended(t: Tokens, at: number): number {
  return t.matches(at, ['(', 'sửa', 'đổi', ')']) ? at + 4 : at;
}

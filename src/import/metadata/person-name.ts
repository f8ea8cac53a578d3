/** Family names, which tell the name of a person from other words with capitals. */
const SURNAMES = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Tô Trương Đoàn Lâm Mai Trịnh Đào ' +
    'Cao Hà Lưu Tạ Thân Tống Nông Giàng Hầu Thào Lò Quàng Cầm Bế Triệu Vương Vi Chu Châu Tăng Từ Ông Lương Phùng Quách ' +
    'Thái Khuất Kiều La Lục Mạc Nghiêm Ninh Phí Phó Tôn Trà Tiêu Tòng Thạch Ung Văn Viên Vừ Xa Y Ksor Siu Rơ Hứa Hàn ' +
    'Doãn Diệp Danh Chẩu Cù Cung Bạch Bành Âu An Đàm Điểu Đồng Đổng Giáp Hạ Hoa Khổng Kim Liêu Lại Lầu Lù Lãnh Ma Sùng ' +
    'Mã Mông Mùa Nhâm Nhữ Phương Quản Sầm Sơn Thi Thiều Thiệu Tưởng Trưng Trang Uông Ứng Vàng Ngân Nguyên'
  ).split(' '),
);

/** Ranks and degrees before a name. */
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|(?:GS|PGS|TS|ThS|BS|KS|LS|TSKH|CN|NSND|NSƯT|DS)\.?|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Ông|Bà|[.,-])+\s*/u;
const SIGNED = /^(?:\(\s*(?:đã ký|ký tên)[^)]{0,40}\)|(?:đã ký|ký tên)(?![\p{L}]))\s*[:.,]?\s*/iu;

/** A person's name at the end of a text: 2 to 6 syllables with capitals, a family name first. */
export interface PersonName {
  readonly name: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/**
 * Reads a line as nothing but a name, ranks and "(Đã ký)" before it aside; also several names that
 * two columns put into one line.
 *
 * @example readNames('(Đã ký) Đại tướng Tô Lâm') // [{ name: 'Tô Lâm', at: 18 }]
 */
export function readNames(text: string): PersonName[] {
  let at = 0;
  for (;;) {
    const rest = text.slice(at).trimStart();
    const from = text.length - rest.length;
    const skipped = SIGNED.exec(rest)?.[0] ?? ranks(rest);
    at = from + skipped.length;
    if (skipped === '') break;
  }
  const words = text.slice(at).replace(/\s*(?:\(?đã ký\)?)?[.\s]*$/iu, '');
  if (!/^[\p{L}\s'’.-]+$/u.test(words)) return [];
  return split(words, at);
}

function ranks(text: string): string {
  let rest = text;
  for (let rank = RANK.exec(rest); rank !== null && rank[0] !== ''; rank = RANK.exec(rest)) {
    // "Ông" is a family name as well.
    if (/^Ông\s*$/u.test(rank[0])) break;
    rest = rest.slice(rank[0].length);
  }
  return text.slice(0, text.length - rest.length);
}

function split(words: string, offset: number): PersonName[] {
  const parts = [...words.matchAll(/\S+/gu)].map((match) => ({ text: match[0], at: match.index }));
  if (parts.length < 2 || parts.length > 12 || !parts.every(({ text }) => isNamePart(text)))
    return [];
  const first = parts[0]?.text ?? '';
  if (!SURNAMES.has(proper(first)) || /^văn phòng/iu.test(words)) return [];
  if (parts.length <= 5) return [name(parts, offset)];
  // Two columns: the second name begins with a family name, not before the third word.
  const second = parts.findIndex(
    ({ text }, i) => i >= 2 && i <= parts.length - 2 && SURNAMES.has(proper(text)),
  );
  if (second < 0 || second > 5) return parts.length <= 6 ? [name(parts, offset)] : [];
  const rest = words.slice(parts[second]?.at ?? 0);
  return [name(parts.slice(0, second), offset), ...split(rest, offset + (parts[second]?.at ?? 0))];
}

function isNamePart(text: string): boolean {
  return /^(?:\p{Lu}[\p{Ll}'’.-]*|\p{Lu}+|-)(?:\p{Lu}\p{Ll}+)?$/u.test(text);
}

function proper(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A name printed in capitals is written as names are. */
function name(parts: readonly { text: string; at: number }[], offset: number): PersonName {
  const words = parts.map(({ text }) => (/^\p{Lu}{2,}$/u.test(text) ? proper(text) : text));
  return { name: words.join(' '), at: offset + (parts[0]?.at ?? 0) };
}

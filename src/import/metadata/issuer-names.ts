import { isCapitals, type TextLine } from './lines.ts';
import { centralBody } from './central-bodies.ts';

/** Words that begin a body's name. */
const HEAD =
  /^(?:BỘ|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|UBTVQH|HĐND|HỘI|VĂN PHÒNG|TÒA ÁN|TOÀ ÁN|VIỆN|NGÂN HÀNG|THANH TRA|KIỂM TOÁN|TỔNG CỤC|CỤC|CHI CỤC|SỞ|BAN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|ĐẢNG ĐOÀN|CHI BỘ|TỔNG LIÊN ĐOÀN|LIÊN ĐOÀN|ĐOÀN|TRUNG ƯƠNG|MẶT TRẬN|BẢO HIỂM|TRUNG TÂM|TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|ĐÀI|THÔNG TẤN|TẬP ĐOÀN|TỔNG CÔNG TY|VỤ|PHÒNG|CÔNG AN|THƯỜNG TRỰC|LIÊN BỘ|LIÊN TỊCH|KHO BẠC)(?=[\s,.-]|$)/u;

/** Ends of a line after which the name surely goes on: "ỦY BAN THƯỜNG VỤ / QUỐC HỘI". */
const OPEN =
  /(?:^|\s)(?:VÀ|VĂN PHÒNG|THỦ TƯỚNG|THANH TRA|THƯỜNG VỤ|THẨM PHÁN|BỘ|SỞ|NHÂN DÂN|CHỦ TỊCH|BAN CHẤP HÀNH|ỦY BAN|UỶ BAN|CHỈ ĐẠO|TRUNG ƯƠNG|TRỰC THUỘC|CÁN SỰ ĐẢNG|KIỂM TRA|CỦA|ĐOÀN CHỦ TỊCH|QUẢN LÝ|TỈNH|THÀNH PHỐ)$|[,-]$/u;

/**
 * Names of bodies from the lines of a head: lines of one name are put together, several names in one
 * line taken apart ("BỘ CÔNG AN - BỘ QUỐC PHÒNG"), what the gazette prints twice taken once.
 */
export function namesIn(lines: readonly TextLine[]): TextLine[] {
  const names: TextLine[] = [];
  for (const line of lines) {
    for (const part of parts(line)) {
      const last = names.at(-1);
      if (last !== undefined && goesOn(last.text, part.text))
        names[names.length - 1] = {
          text: `${last.text} ${part.text}`,
          start: last.start,
          end: part.end,
        };
      else if (HEAD.test(part.text)) names.push(part);
    }
  }
  return names.filter(
    ({ text }, at) => !names.slice(at + 1).some((other) => same(other.text, text)),
  );
}

/** A line of nothing but a name: stamps and dirt read as letters bring other signs. */
const PLAIN = /^\p{L}{2}[\p{L}\s,.&–-]*$/u;

/** Longest name of a body. */
const MAX_LENGTH = 150;

function goesOn(above: string, text: string): boolean {
  if (above.length + text.length > MAX_LENGTH || isCapitals(above) !== isCapitals(text))
    return false;
  return PLAIN.test(text) && (continues(above, text) || !HEAD.test(text));
}

/** Whether a line goes on with the name above it. */
function continues(above: string, text: string): boolean {
  if (centralBody(above) !== null && HEAD.test(text) && centralBody(`${above} ${text}`) === null)
    return false;
  return (OPEN.test(above) && !same(above, text)) || centralBody(`${above} ${text}`) !== null;
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/[^\p{L}]+/gu, '');
  return plain(a) === plain(b);
}

function parts(line: TextLine): TextLine[] {
  const found: TextLine[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/(?:\s*[-–]\s*|[;,]\s+)(?=\p{Lu})/gu)) {
    const rest = line.text.slice(match.index + match[0].length);
    if (!HEAD.test(rest)) continue;
    found.push(part(line, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(part(line, from, line.text.length));
  return found.filter(({ text }) => text !== '');
}

function part(line: TextLine, from: number, to: number): TextLine {
  return { text: line.text.slice(from, to), start: line.start + from, end: line.start + to };
}

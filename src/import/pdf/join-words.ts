import { isCapitals, readMarker } from '../../legal/structure/marker.ts';

/** Words that open a paragraph of an act and hardly ever stand at the start of a line by chance. */
export const OPENING =
  /^(?:(?:Căn cứ|Theo đề nghị|Xét đề nghị|Nơi nhận|Kính gửi|Ghi chú|Mẫu số)(?!\p{L})|Bước \d|(?:Luật |Lệnh )?[Ss]ố\s?:|V\/v\s)/u;
/** Place and date under the nation's motto. */
const DATELINE = /^(?:\p{Lu}[\p{L}.-]*\s){1,6}\p{L}+\s?,\s?ngày\s/u;
const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc\s+lập\s*[-–]\s*Tự do)/u;
/** The name of a kind of text, alone on its line: a title of its own. */
const KIND =
  /^(?:luật|bộ luật|pháp lệnh|lệnh|nghị quyết|nghị định|quyết định|thông tư|thông tư liên tịch|chỉ thị|thông báo|kế hoạch|công điện|văn bản hợp nhất|quy định|quy chế|quy trình|điều lệ|nội quy|phụ lục|danh mục|hướng dẫn|chương trình|đề án|hiến pháp|quyết nghị)(?:\s?:|\s(?:số )?[ivxlc\d]{1,5})?(?:\[\^\d+\])?$/iu;
/** Who issues, below the title. */
export const ISSUER =
  /^(?:(?:PHÓ )?(?:BỘ TRƯỞNG|CHỦ TỊCH|THỐNG ĐỐC|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG \p{Lu}+)|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|[UỦ][ỶY] BAN|HỘI ĐỒNG|BAN )/u;
const SIGNER = /^(?:(?:TM|KT|TL|TUQ|Q|T\/M)\s?\.|\((?:Ký|Đã ký)|Đã ký$)/u;
/** An entry of a list. */
export const DASH = /^[-–+•*]\s?\p{L}/u;
/** A sentence, or a part of a list, ends. */
export const ENDS_SENTENCE = /[.;:!?](?:[”"’)\]]|\[\^\d+\])*$/u;

/** A line that is a paragraph of its own: the nation's name and motto, "NGHỊ ĐỊNH", who signs. */
export function standsAlone(text: string): boolean {
  return isKind(text.trim()) || SIGNER.test(text) || MOTTO.test(text);
}

function isKind(text: string): boolean {
  return KIND.test(text) && (isCapitals(text.replace(/\[\^\d+\]/u, '')) || /^phụ lục/iu.test(text));
}

/** A line that begins a paragraph whatever stands before it. */
export function beginsAnew(text: string, before: string): boolean {
  if (MOTTO.test(text)) return !before.endsWith('NƯỚC');
  return SIGNER.test(text) || (DATELINE.test(text) && text.length < 60);
}

/** What the words say: above zero when a sentence goes on from one line to the next. */
export function continues(last: string, next: string): number {
  if (OPENING.test(next)) return -3;
  let sum = 0;
  const bare = next.replace(/^[“"]/u, '');
  const marker = readMarker(bare);
  if (marker) sum -= marker.sure || marker.kind === 'subclause' ? 2.5 : 1;
  else if (/^\p{Ll}/u.test(next)) sum += ENDS_SENTENCE.test(last) ? 1 : 2.6;
  else if (/^[,;.)]/u.test(next)) sum += 2;
  if (ENDS_SENTENCE.test(last)) sum -= 1;
  else if (/[,\p{L}\p{N}(/-]$/u.test(last)) sum += 0.7;
  // Dots to write on reach to the end of the line.
  if (/[.…]{5}$/u.test(last) && /^\p{Lu}/u.test(next)) sum -= 2;
  // Or to a word for what is counted: "........ bản".
  if (/[.…]{5}\s?\p{Ll}{2,8}$/u.test(last) && /^(?:[-–+]\s?)?\p{Lu}/u.test(next)) sum -= 3;
  // An article, a clause or a day of a reference, broken at the end of the line.
  if (
    (marker || /^\d/u.test(next)) &&
    /(?:điều|khoản|điểm|ngày|tháng|số|và|hoặc|các|từ|đến|,)$/iu.test(last)
  )
    sum += 2;
  return sum;
}

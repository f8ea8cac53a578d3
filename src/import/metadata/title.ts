import type { DocumentTypeId } from '../../legal/document-type.ts';
import { documentTypeById } from '../../legal/document-type.ts';
import type { Range } from '../../legal/issue.ts';
import type { Head } from './head.ts';
import { isCapitals, oneLine } from './lines.ts';
import { recase, type MixedCase } from './proper-case.ts';
import type { Found } from './types.ts';

/** Acts that are called by type and name together: "Luật Thỏa thuận quốc tế". */
const NAMED_WITH_TYPE: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);

/** Longest title; what is longer is no title but text that was taken for one. */
const MAX_LENGTH = 1500;

/** "CỦA CHÍNH PHỦ SỐ 13-CP NGÀY 2-3-1993" before the title proper, as old prints have it. */
const OWN_NUMBER =
  /^(?:của\s.{2,120}?\s)?số\s*:?\s*[\d\p{L}/&.-]+(?:\s*,?\s*ngày\s+[\d\s/.-]*(?:tháng\s*\d+\s*năm\s*\d+)?)\s*,?\s*(?=\S)/iu;
/** The same with the issuers' names alone before it, in capitals. */
const OWN_NAMED =
  /^(?:BỘ|LIÊN BỘ|CHÍNH PHỦ|THỦ TƯỚNG|TỔNG CỤC|NGÂN HÀNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG)\s[\p{Lu}\s,.–-]{0,200}?SỐ\s*:?\s*[\d\p{Lu}/&.-]+\s*,?\s*NGÀY\s+[\d\s/.-]*(?:THÁNG\s*\d+\s*NĂM\s*\d+)?\s*,?\s*(?=\S)/u;
const FOOTNOTE = /\[\^[^\]]*\]/gu;
/** "V/v" before what a letter is about. */
const ABOUT = /^V\s?[/.]\s?v\s*:?\s*/iu;

/** Signs that no title has; an optical reader makes them of stamps and dirt. */
const ODD = /[†‡`|^~{}<>\\©®§¬]/u;
const ODD_NOTE =
  'Tên văn bản có ký tự lạ, có thể do con dấu đè lên chữ; hãy đối chiếu với bản gốc.';
const RECASED =
  'Tên văn bản in toàn chữ hoa; chữ hoa, chữ thường lấy theo chỗ nhắc lại trong thân văn bản.';
const AS_PRINTED = 'Tên văn bản in toàn chữ hoa và thân văn bản không nhắc lại đủ; giữ như bản in.';

/** The title as printed, without type and number; in mixed case where the body has it so. */
export function findTitle(
  head: Head,
  type: DocumentTypeId | null,
  mixed: MixedCase,
): Found<string> | null {
  const first = head.title[0];
  const last = head.title.at(-1);
  const bare = bareTitle(head.title);
  if (first === undefined || last === undefined || bare === null) return null;
  const range: Range = { start: first.start, end: last.end };
  const known = type !== null && NAMED_WITH_TYPE.has(type) ? documentTypeById(type) : null;
  const prefix = known?.name ?? '';
  if (!isCapitals(bare)) {
    const found = { value: named(prefix, bare), range };
    return ODD.test(bare) ? { ...found, note: ODD_NOTE } : found;
  }
  const whole = prefix === '' ? bare : `${prefix} ${bare}`;
  const found = recase(mixed, whole) ?? withType(recase(mixed, bare), prefix);
  return found === null
    ? { value: named(prefix.toUpperCase(), bare), range, note: AS_PRINTED }
    : { value: found, range, note: RECASED };
}

/** The words of the lines, without what repeats number and date, and without marks of notes. */
function bareTitle(lines: Head['title']): string | null {
  const printed = oneLine(
    lines
      .map(({ text }) => text)
      .join(' ')
      .replace(FOOTNOTE, ''),
  );
  const bare = printed
    .replace(/^[-–—\s]+/u, '')
    .replace(OWN_NAMED, '')
    .replace(OWN_NUMBER, '')
    .replace(ABOUT, '')
    .replace(/^[("“]+(?=\p{L})(?!.*[)”"])/u, '')
    .trim();
  return bare === '' || bare.length > MAX_LENGTH ? null : bare;
}

function withType(title: string | null, prefix: string): string | null {
  return title === null ? null : named(prefix, title);
}

/** "sửa đổi, bổ sung một số điều của Luật …" after "Luật" in small letters. */
function named(prefix: string, title: string): string {
  if (prefix === '') return title;
  const amending = title.startsWith('Sửa đổi');
  return `${prefix} ${amending ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}

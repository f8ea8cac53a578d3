import { normalise } from '../../legal/vietnamese/index.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { isCapitals, trimmed, type TextLine } from './lines.ts';

/** A stretch of a line of the head, by what it is. */
export type Piece =
  | (TextLine & { readonly kind: 'text' })
  /** "Số: 112/2021/NĐ-CP": range and text are of what follows the label. */
  | (TextLine & { readonly kind: 'number'; readonly label: string })
  | { readonly kind: 'date'; readonly date: Dateline };

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

const MOTTOES =
  /c[o0]ng\s*hoa\s*xa\s*hoi\s*chu\s*nghia\s*viet\s*nam|[dđ][o0]c\s*lap\s*[-~.:]*\s*tu\s*do\s*[-~.:]*\s*hanh\s*phuc|dang\s*cong\s*san\s*viet\s*nam/gu;

/** "Số: 13", "Luật số: 69/2020/QH14", "Số 16/VBHN-BTC"; "Só" where a mark was lost, before a colon. */
const NUMBER =
  /(?:^|(?<=\s))((?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Lệnh|Công văn)\s+)?(?:[Ss][ốô](?: hiệu)?(?:\s*[:;.]|\s+(?=\d))|S[óòỏoồổỗơỐÔÓO]\s*[:;])\s*/u;

/** Stamps, marks of the gazette, page numbers: nothing of the act's. */
const NOISE = [
  /^(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s*:/iu,
  /^C[ÔO]NG B[ÁẢÀÂA]O(?:\/|\s|$)/u,
  /^(?:PHẦN )?(?:I+\. )?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|KHÁC|PHÁP QUY)$/u,
  /^[-–\d\s./]+$/u,
  /^(?:ĐẾN|CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ|BẢN SAO|HỎA TỐC|KHẨN|THƯỢNG KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)\b/u,
  /^(?:Giờ|Ngày|Số|Chuyển|Lưu hồ sơ số)\s*[:.…]*[\s\d/.…]*$/u,
];
const RULE = /[-–—_=*~.…·•]{3,}|^[-–—_=*~.]+$|(?<=\s)\*+$/gu;

/**
 * Cuts a line of the head into its pieces; mottoes, rules and stamps are left out. The two columns
 * of a head may stand in one line.
 *
 * @example cutLine({ text: 'Số: 1/QĐ-BX Hà Nội, ngày 2 tháng 3 năm 2020', … }).map((p) => p.kind)
 * // ['number', 'date']
 */
export function cutLine(line: TextLine): Piece[] {
  return withoutMottoes(line).flatMap(cutSegment);
}

/** What stands before, between and after the mottoes of a line. */
function withoutMottoes({ text, start }: TextLine): TextLine[] {
  const { text: folded, offsets } = normalise(text, 'fold');
  const segments: (TextLine | null)[] = [];
  let from = 0;
  for (const match of folded.matchAll(MOTTOES)) {
    segments.push(trimmed(text, from, offsets[match.index] ?? 0));
    from = offsets[match.index + match[0].length] ?? text.length;
  }
  segments.push(trimmed(text, from, text.length));
  return segments.flatMap((segment) =>
    segment === null
      ? []
      : [{ text: segment.text, start: start + segment.start, end: start + segment.end }],
  );
}

function cutSegment(line: TextLine): Piece[] {
  const date = dateMark(line);
  const number = numberMark(line, date);
  const marks = [number, date].filter((mark) => mark !== null).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = line.start;
  for (const { start, end, piece } of marks) {
    pieces.push(...textPieces(line, from, start), piece);
    from = Math.max(from, end);
  }
  return [...pieces, ...textPieces(line, from, line.end)];
}

/** The line's own date, not one of an act named in it: alone, or beside the other column's words. */
function dateMark({ text, start }: TextLine): Mark | null {
  const date = readDateline(text, start);
  if (date === null) return null;
  const before = text.slice(0, date.start - start).trim();
  const after = text.slice(date.end - start);
  const alone = before === '' ? date.iso !== null || date.place !== null : isBeside(before, date);
  if (!alone || /[\p{L}\d]/u.test(after)) return null;
  return { start: date.start, end: date.end, piece: { kind: 'date', date } };
}

/** The other column may stand before the date; another act with a date of its own may not. */
function isBeside(before: string, { place }: Dateline): boolean {
  if (isCapitals(before.replace(/\(.*$/u, ''))) return true;
  if (NUMBER.test(before) && before.length < 80) return true;
  return place !== null && before.length < 60 && !ACT.test(before);
}

const ACT =
  /(?:luật|pháp lệnh|nghị (?:định|quyết)|quyết định|thông tư|chỉ thị|công văn|tờ trình|kế hoạch)(?![\p{L}])/iu;

function numberMark(line: TextLine, date: Mark | null): Mark | null {
  const match = NUMBER.exec(line.text);
  if (match === null) return null;
  // In the middle of a sentence it is another act's number; the other column is in capitals.
  const before = line.text.slice(0, match.index).trim();
  if (before !== '' && !isCapitals(before)) return null;
  const start = line.start + match.index;
  if (date !== null && date.start <= start && start < date.end) return null;
  const from = start + match[0].length;
  const end = date !== null && date.start >= from ? date.start : line.end;
  const text = line.text.slice(from - line.start, end - line.start).trimEnd();
  const label = (match[1] ?? '').trim();
  return {
    start,
    end,
    piece: { kind: 'number', label, text, start: from, end: from + text.length },
  };
}

function textPieces({ text, start }: TextLine, from: number, to: number): Piece[] {
  if (to <= from) return [];
  const cut = text
    .slice(from - start, to - start)
    .replace(RULE, (rule) => '\n'.repeat(rule.length));
  const pieces: Piece[] = [];
  let at = from;
  for (const part of cut.split('\n')) {
    const piece = trimmed(text, at - start, at - start + part.length);
    at += part.length + 1;
    if (piece === null || NOISE.some((noise) => noise.test(piece.text))) continue;
    pieces.push({
      kind: 'text',
      text: piece.text,
      start: start + piece.start,
      end: start + piece.end,
    });
  }
  return pieces;
}

import { DOCUMENT_TYPES, type DocumentTypeId } from '../../legal/document-type.ts';
import type { Range } from '../../legal/issue.ts';
import { normalise } from '../../legal/vietnamese/index.ts';
import { isCapitals, type TextLine } from './lines.ts';

/** The line that says what an act is: "NGHỊ ĐỊNH", "LUẬT SỬA ĐỔI, BỔ SUNG …". */
export interface TypeLine {
  readonly id: DocumentTypeId;
  readonly range: Range;
  /** Where the title goes on in the same line; its end when nothing does. */
  readonly next: number;
}

/** Other names of the types, in the normal form `exact`. */
const VARIANTS: readonly (readonly [string, DocumentTypeId])[] = [
  ['thông tư liên bộ', 'thong-tu-lien-tich'],
  ['thông tư liên tịch', 'thong-tu-lien-tich'],
  ['quyết nghị', 'nghi-quyet'],
  ['công điện khẩn', 'cong-dien'],
];

/** Marks that optical readers lose, and letters they take for others. */
const MISREAD: readonly (readonly [string, DocumentTypeId])[] = [
  ['nghi dinh', 'nghi-dinh'],
  ['quyet dinh', 'quyet-dinh'],
  ['thong tu', 'thong-tu'],
  ['nghi quyet', 'nghi-quyet'],
  ['thong bao', 'thong-bao'],
  ['chi thi', 'chi-thi'],
  ['phap lenh', 'phap-lenh'],
];

const NAMES = [
  ...DOCUMENT_TYPES.map(({ id, name }) => [name.toLowerCase(), id] as const),
  ...VARIANTS,
].sort((a, b) => b[0].length - a[0].length);

/** What may stand after the name without being a title: a footnote, "(dự thảo)". */
const AFTER = /^(?:\s*(?:\[\^[^\]]*\]|\d{1,2}|\*+|\(?dự thảo\)?|[.:]))*\s*$/u;

/**
 * Reads a line as the name of a type, alone or with the title behind it in capitals. Spaced letters
 * ("Q U Y Ế T Đ Ị N H") count as well.
 *
 * @example readTypeLine({ text: 'THÔNG TƯ LIÊN TỊCH', start: 0, end: 18 })?.id // 'thong-tu-lien-tich'
 */
export function readTypeLine(line: TextLine): TypeLine | null {
  const { text: exact, offsets } = normalise(line.text, 'exact');
  const found = named(exact, NAMES) ?? spaced(line.text) ?? misread(line.text);
  if (found === null) return null;
  const { id, length } = found;
  const to = length === null ? line.text.length : (offsets[length] ?? line.text.length);
  const rest = line.text.slice(to);
  const alone = AFTER.test(rest);
  const titled = isCapitals(line.text.slice(0, to)) && /^\s+\S/u.test(rest);
  if (!alone && !titled) return null;
  const range = { start: line.start, end: line.start + to };
  return { id, range, next: alone ? line.end : range.end };
}

/** A stamp's dots and figures may stand before the type: "ĐẾN Ngày ……… THÔNG TƯ". */
const BEHIND_STAMP = /^.*(?:[.…\d]{2,}|ĐẾN|ĐỀN)\S*\s+(?=\p{Lu}[\p{Lu}\s]+$)/u;

/** The type at the end of a line that a stamp runs into; `null` where there is none. */
export function readStampedTypeLine(line: TextLine): TypeLine | null {
  const stamp = BEHIND_STAMP.exec(line.text)?.[0] ?? '';
  if (stamp === '') return null;
  const rest = {
    text: line.text.slice(stamp.length),
    start: line.start + stamp.length,
    end: line.end,
  };
  const type = readTypeLine(rest);
  return type !== null && type.next === type.range.end ? type : null;
}

interface Name {
  readonly id: DocumentTypeId;
  /** Units of the normal form; `null` for the whole line. */
  readonly length: number | null;
}

function named(text: string, names: readonly (readonly [string, DocumentTypeId])[]): Name | null {
  for (const [name, id] of names)
    if (text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length).replace(/^\d/u, '')))
      return { id, length: name.length };
  return null;
}

function spaced(text: string): Name | null {
  if (!/^(?:\p{L}\s+){4,}\p{L}$/u.test(text)) return null;
  const tight = normalise(text, 'exact').text.replace(/\s/gu, '');
  const found = NAMES.find(([name]) => name.replace(/\s/gu, '') === tight);
  return found === undefined ? null : { id: found[1], length: null };
}

function misread(text: string): Name | null {
  if (!isCapitals(text)) return null;
  const folded = normalise(text, 'fold').text.trim();
  const found = MISREAD.find(([name]) => name === folded);
  return found === undefined ? null : { id: found[1], length: null };
}

import { isCapitals, readMarker } from '../../legal/structure/marker.ts';
import type { Line } from './layout.ts';

/** Parts of one line, from left to right. */
export type Row = readonly Line[];

/** A blank between columns. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What stands in a header or in a signature block. */
const BLOCK_WORDS =
  /^(?:CỘNG H|Độc lập|Nơi nhận|(?:TM|KT|TL|TUQ)\.|\(?(?:Đã )?[Kk]ý|.{0,30}, ngày\s|Số\s?:|V\/v\s|XÁC THỰC|ĐẠI DIỆN|NGƯỜI |CHỦ T|THỦ T|BỘ T|PHÓ |BÊN [AB])/u;

/**
 * Whether rows side by side are columns, to be read one after the other: a header, a signature
 * block, a page in two columns. Else they are entries of a list without lines, read row by row.
 */
export function isSetInColumns(rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const parts = rows.flat();
  if (parts.some(({ text }) => BLOCK_WORDS.test(text)) || isRecipients(rows)) return true;
  const columns = Array.from({ length: gaps.length + 1 }, (_, side) =>
    parts.filter((part) => sideOf(part, gaps) === side),
  );
  const wide = columns.every((column) => {
    const width =
      Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ left }) => left));
    return (
      column.length >= 6 &&
      width > 12 * (column[0]?.size ?? 12) &&
      median(column.map(({ left, right }) => right - left)) > 0.6 * width
    );
  });
  // Names and posts in capitals over two signatures.
  return (
    wide ||
    (rows[0]?.length === 2 && rows[0].every(({ text }) => isCapitals(text) && text.length > 5))
  );
}

/** Recipients at the left, who signs at the right: all that is left of it may be a name. */
export function isRecipients(rows: readonly Row[]): boolean {
  const left = rows.flatMap((row) => row.slice(0, 1));
  const right = rows.flatMap((row) => row.slice(1));
  return (
    left.filter(({ text }) => DASH.test(text)).length >= 0.5 * left.length &&
    right.length > 0 &&
    right.every(({ text, bold }) => (bold || isCapitals(text)) && !/[.;:,]$/u.test(text))
  );
}

/** An entry of a list. */
export const DASH = /^[-–+•]\s?\p{L}/u;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** In which column a part stands, from 0. */
export function sideOf(part: Line, gaps: readonly Gap[]): number {
  const middle = (part.left + part.right) / 2;
  return gaps.filter(({ from, to }) => middle > (from + to) / 2).length;
}

/** Rows on the left alone belong to a block when they are recipients, or what a letter is about. */
export function isTail(block: readonly Row[]): boolean {
  const left = block.map((row) => row[0]?.text ?? '');
  if (
    isRecipients(block) &&
    (left.at(-1) ?? '') !== '' &&
    readMarker(left.at(-1) ?? '')?.kind !== 'article'
  )
    return true;
  const from = left.findLastIndex((text) => /^(?:Nơi nhận|V\/v|Về việc|Số\s?:)/iu.test(text));
  if (from === -1) return false;
  return left
    .slice(from)
    .every((text, i) => i === 0 || !/^(?:Điều|Chương|Mục|Phụ lục|Mẫu)\s/iu.test(text));
}

import type { Line, PageLayout } from './layout.ts';

const SIGNED_BY =
  /^(?:(?:Được )?ký (?:số |điện tử )?bởi|Người ký|Digitally signed by|Signed by)\s?:?/iu;
const SIGNED_AT = /^(?:Thời gian ký|Ngày ký|Ký ngày|Date|Signing time)\s?:\s?\d/iu;
const STAMP = /^(?:Email|Cơ quan|Đơn vị|Tổ chức|Chức vụ|Lý do|Vị trí|Reason|Location|O=|CN=|DN:)/iu;
/** How many lines a stamp has at most. */
const LINES = 8;

/**
 * The stamps of electronic signatures that were printed into a page: who, with what address, when.
 * Without a time of signing it is none ("Người ký: …" stands in forms too).
 */
export function printedStamps({ lines }: PageLayout<Line>): Set<Line> {
  const found = new Set<Line>();
  lines.forEach((line, i) => {
    if (!SIGNED_BY.test(line.text)) return;
    const block = [line];
    for (const next of lines.slice(i + 1, i + 1 + 2 * LINES)) {
      if (Math.abs(next.left - line.left) > 3 * line.size || block.length >= LINES) continue;
      if (next.y - (block.at(-1)?.y ?? 0) > 2.2 * line.size) break;
      block.push(next);
      if (SIGNED_AT.test(next.text)) {
        const others = block.slice(1, -1);
        if (others.every(({ text, size }) => STAMP.test(text) || size <= line.size * 1.05))
          for (const part of block) found.add(part);
        return;
      }
    }
  });
  return found;
}

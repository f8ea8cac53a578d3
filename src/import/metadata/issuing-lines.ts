import type { LegalTree } from '../../legal/structure/index.ts';
import { linesOf, type TextLine } from './lines.ts';

const ENACTS =
  /^(.{3,150}?)\s+(?:ban hành|quyết định ban hành|thông qua)\s+(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)/u;
const SIGNS =
  /^(?:TM\.?|T\/M)\s*(.+)$|^((?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|THỦ TƯỚNG)\s.+)$/u;

/**
 * Lines besides the head that name who issues, in capitals: the enacting sentence ("Quốc hội ban
 * hành Luật …"), then the signature ("TM. CHÍNH PHỦ"). `from`: where signatures begin at the earliest.
 */
export function issuingLines(tree: LegalTree, from: number | null): TextLine[] {
  const act = tree.instruments[0];
  if (act === undefined) return [];
  const opening = act.opening.map(({ range }) => ({
    ...range,
    text: tree.text.slice(range.start, range.end),
  }));
  const start = from ?? act.closing[0]?.range.start ?? act.range.end;
  const closing = linesOf(tree.text, { start, end: act.range.end }).slice(0, 20);
  return [
    ...opening.map((line) => named(line, ENACTS)),
    ...closing.map((line) => named(line, SIGNS)),
  ].filter((line) => line !== null);
}

function named(line: TextLine, pattern: RegExp): TextLine | null {
  const match = pattern.exec(line.text);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return null;
  const start = line.start + line.text.indexOf(name);
  return { text: name.toUpperCase(), start, end: start + name.length };
}

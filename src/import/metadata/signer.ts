import type { Instrument } from '../../legal/structure/index.ts';
import { isCapitals, oneLine, type TextLine } from './lines.ts';
import { readNames } from './person-name.ts';
import { closingLines, isRecipient } from './signature-lines.ts';
import type { Found, Signer } from './types.ts';

/** Posts under which acts are signed, in capitals. */
const POST =
  /(?:TM|T\/M|KT|K\/T|TL|TUQ|Q|QUYỀN)\s?[./]\s?(?=\p{Lu})|(?<![\p{L}])(?:PHÓ\s+)?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|TỔNG BÍ THƯ|BÍ THƯ|THƯỜNG TRỰC|ỦY VIÊN|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ NHIỆM|THỐNG ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG THANH TRA|CHÁNH THANH TRA|TỔNG KIỂM TOÁN|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|TỔNG THƯ KÝ|CHÁNH TÒA|TƯ LỆNH|TỔNG THAM MƯU TRƯỞNG|TRƯỞNG ĐOÀN)(?![\p{Ll}])/u;

interface Block {
  post: string[];
  start: number;
  readonly names: Found<string>[];
}

/**
 * Who signed: names alone in a line below a post in capitals, in the order printed. Recipients and
 * persons named in the text are never taken.
 */
export function findSigners(
  body: string,
  instrument: Instrument,
  from: number | null,
): Found<Signer>[] {
  const blocks: Block[] = [];
  for (const line of closingLines(body, instrument, from)) {
    if (isRecipient(line)) continue;
    take(line, blocks);
  }
  return blocks.flatMap(({ names, post }) =>
    names.map(({ value, range }) => ({ value: { name: value, post: post.join(' ') }, range })),
  );
}

function take(line: TextLine, blocks: Block[]): void {
  const last = blocks.at(-1);
  const post = POST.exec(line.text);
  if (post !== null) {
    const end = endOfPost(line.text);
    const head = oneLine(line.text.slice(post.index, end));
    if (isCapitals(head) && head.length < 200) {
      if (last === undefined || last.names.length > 0)
        blocks.push({ post: [head], start: line.start, names: [] });
      else last.post.push(head);
      addNames(line, end, blocks);
      return;
    }
  }
  if (last === undefined) return;
  if (
    last.names.length === 0 &&
    isCapitals(line.text) &&
    line.text.length < 80 &&
    readNames(line.text).length === 0
  ) {
    if (/^[\p{Lu}\s,.&-]+$/u.test(line.text)) last.post.push(oneLine(line.text));
    return;
  }
  addNames(line, 0, blocks);
}

/** Where the capitals of a post end: a name may follow in the same line. */
function endOfPost(text: string): number {
  const small = text.search(/\p{Lu}\p{Ll}|\(|\p{Ll}/u);
  return small < 0 ? text.length : small;
}

function addNames(line: TextLine, from: number, blocks: readonly Block[]): void {
  const block = blocks.at(-1);
  if (block === undefined) return;
  for (const { name, at } of readNames(line.text.slice(from))) {
    const start = line.start + from + at;
    if (block.names.length < 6)
      block.names.push({ value: name, range: { start, end: start + name.length } });
  }
}

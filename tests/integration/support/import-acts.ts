import { makeDocx, p, r } from '../../unit/import/docx/make-docx.ts';

/** An invented act, in as much detail as a test needs. */
export interface Act {
  readonly number?: string;
  readonly issuer?: string;
  readonly type?: string;
  readonly title?: string;
  readonly date?: string;
  /** Paragraphs in the place of Điều 1's. */
  readonly words?: readonly string[];
  readonly inForce?: string;
  readonly signer?: string;
}

/** Lines of an act; all of them are said nowhere else. */
export function linesOf({
  number = '77/2025/NĐ-CP',
  issuer = 'CHÍNH PHỦ',
  type = 'NGHỊ ĐỊNH',
  title = 'Quy định về nuôi chim bồ câu đưa thư trong công tác đối ngoại',
  date = 'Hà Nội, ngày 12 tháng 6 năm 2025',
  words = ['Văn bản này quy định về nuôi chim.'],
  inForce = '01 tháng 8 năm 2025',
  signer = 'Nguyễn Văn Mẫu',
}: Act = {}): string[] {
  return [
    issuer,
    `Số: ${number}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    date,
    type,
    title,
    'Căn cứ Luật Thử số 10/2020/QH14 ngày 05 tháng 01 năm 2020;',
    'Điều 1. Phạm vi điều chỉnh',
    ...words,
    'Điều 2. Cách nuôi',
    '1. Chim được nuôi như sau:',
    'a) Cho ăn hằng ngày;',
    'b) Cho bay hằng tuần.',
    '2. Không nhốt chim quá 10 giờ.',
    'Điều 3. Hiệu lực thi hành',
    `Văn bản này có hiệu lực thi hành từ ngày ${inForce}.`,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'BỘ TRƯỞNG',
    signer,
  ];
}

/** An act as a text file. */
export function txtOf(act: Act = {}): string {
  return `${linesOf(act).join('\n\n')}\n`;
}

/** An act as a saved page, with whatever goes before its end. */
export function htmlOf(act: Act = {}, more = ''): string {
  const lines = linesOf(act).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${lines.join('\n')}${more}</body></html>`;
}

/** An act as a Word file, with a table and a note below Điều 1. */
export function docxOf(act: Act = {}): Uint8Array {
  const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4"/>`,
  );
  const table = `<w:tbl><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr><w:tr>${cell('Loài')}${cell('Khẩu phần')}</w:tr><w:tr>${cell('Bồ câu | cu gáy')}${cell('Ngô')}</w:tr></w:tbl>`;
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = linesOf(act).flatMap((line) => [
    line.startsWith('2. Không') ? p(`${r(line)}${note}`) : p(escaped(line)),
    ...(line.startsWith('Điều 1.') ? [table] : []),
  ]);
  return makeDocx({
    body: body.join(''),
    footnotes: `<w:footnote w:id="2">${p('Kể cả giờ nghỉ.')}</w:footnote>`,
  });
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

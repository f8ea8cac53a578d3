import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/index.ts';
import { makePdf, setLines, type Page, type Words } from './support/make-pdf.ts';

const whole: readonly [number, number, number, number] = [0, 0, 595, 842];
const part: readonly [number, number, number, number] = [60, 90, 470, 650];
const seal: readonly [number, number, number, number] = [380, 600, 90, 90];
const lines = Array.from(
  { length: 20 },
  (_, i) => `  ${i + 1}. Nội dung của khoản thứ ${i + 1} trong văn bản này.`,
);
const text: Page = { words: setLines(lines) };
const header = (i: number): Words => ({
  text: `CÔNG BÁO/Số 244/Ngày 23-04-2026 ${i}`,
  x: 150,
  y: 45,
});
const stamp: Words[] = [
  'Ký bởi: Cổng Thông tin điện tử',
  'Cơ quan: Văn phòng Chính phủ',
  'Ngày ký: 2026-04-23 10:19:19',
].map((line, i) => ({ text: line, x: 40, y: 12 + 9 * i, size: 8 }));
const signed: Words[] = ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Nguyễn Văn An'].map(
  (line, i) => ({ text: line, x: 370, y: 450 + 20 * i, bold: true }),
);

describe('scans are known', () => {
  test.each<[string, Page[], string]>([
    ['pictures alone', [{ pictures: [whole] }, { pictures: [whole] }], 'trang 1–2'],
    [
      'pictures under a running header',
      [1, 2, 3].map((i) => ({ pictures: [part], words: [header(i)] })),
      'trang 1–3',
    ],
    ['a picture under a stamp', [{ pictures: [whole], words: stamp }], 'trang 1'],
    [
      'pictures, and who signed as text',
      [
        { pictures: [part], words: [header(1)] },
        { pictures: [[60, 90, 470, 300]], words: [header(2), ...signed] },
      ],
      'trang 1–2',
    ],
    [
      'a picture in strips',
      [{ pictures: Array.from({ length: 20 }, (_, i) => [0, i * 42, 595, 42] as const) }],
      'trang 1',
    ],
  ])('%s', async (_, pages, detail) => {
    expect(await readPdf(makePdf(pages))).toEqual({ ok: false, failure: 'scanned', detail });
  });
});

describe('texts are known', () => {
  test.each<[string, Page[], string[]]>([
    ['with a last page of a signature and a seal', [text, { words: signed, pictures: [seal] }], []],
    ['with a blank page', [text, {}, text], []],
    [
      'with a page of a map',
      [text, { words: [{ text: 'Bản đồ hành chính', x: 200, y: 80 }], pictures: [part] }],
      ['import/scanned-pages'],
    ],
    [
      'with scanned appendices',
      [text, text, { pictures: [whole] }, { pictures: [whole] }, { pictures: [whole] }],
      ['import/scanned-pages'],
    ],
    [
      'that an optical reader laid under pictures',
      [{ words: setLines(lines).map((words) => ({ ...words, hidden: true })), pictures: [whole] }],
      ['import/ocr-layer'],
    ],
    ['on paper with a picture behind', [{ ...text, pictures: [whole] }], []],
  ])('%s', async (_, pages, rules) => {
    const reading = await readPdf(makePdf(pages));
    expect(reading.ok && reading.text.issues.map(({ rule }) => rule)).toEqual(rules);
  });
});

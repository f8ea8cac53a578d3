import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/index.ts';
import { imbalance } from '../support/lines.ts';
import { makePdf, setLines, type Words } from './support/make-pdf.ts';

/** As fonts of TCVN3 hold it: each letter is the one of Windows-1252 at its place. */
const OLD = [
  '  §iÒu 1. Ph¹m vi ®iÒu chØnh vµ ®èi t­îng ¸p dông',
  '  1. QuyÕt ®Þnh nµy quy ®Þnh viÖc qu¶n lý thèng nhÊt ho¹t ®éng ®èi ngo¹i.',
  '  2. C¬ quan, tæ chøc, c¸ nh©n cã liªn quan chÞu tr¸ch nhiÖm thi hµnh.',
  '  3. Gi¸m ®èc Së Ngo¹i vô theo dâi, b¸o c¸o Uû ban nh©n d©n tØnh hµng n¨m.',
];
const body = setLines(OLD).map((words) => ({ ...words, font: '.VnTime' }));
const title: Words = { text: 'Bé Ngo¹i giao', x: 250, y: 80, font: '.VnTimeH' };
const header: Words = { text: 'Cổng thông tin điện tử của tỉnh', x: 200, y: 60 };

test('a text of an old encoding under a heading in Unicode is converted, and nothing is lost', async () => {
  const reading = await readPdf(makePdf([{ words: [header, title, ...body] }]));
  if (!reading.ok) throw new Error(reading.failure);
  expect(reading.text.converted).toBe('tcvn3');
  expect(imbalance(reading.text)).toBe(0);
  expect(
    reading.text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
  ).toEqual([
    'Cổng thông tin điện tử của tỉnh',
    'BỘ NGOẠI GIAO',
    'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng',
    '1. Quyết định này quy định việc quản lý thống nhất hoạt động đối ngoại.',
    '2. Cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.',
    '3. Giám đốc Sở Ngoại vụ theo dõi, báo cáo Uỷ ban nhân dân tỉnh hàng năm.',
  ]);
});

test('a font that does not say which letters it has is refused', async () => {
  const numbers = setLines(
    OLD.map((line) =>
      line.replace(/[^\n]/gu, (char) => String.fromCharCode((char.charCodeAt(0) * 7) % 61)),
    ),
  );
  const reading = await readPdf(makePdf([{ words: numbers }]));
  expect(reading).toMatchObject({ ok: false, failure: 'unknown-encoding' });
});

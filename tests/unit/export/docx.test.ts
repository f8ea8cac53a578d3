import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { documentDocx } from '../../../src/export/docx/file.ts';
import { footnotesOf } from '../../../src/export/docx/notes.ts';
import { textLines } from '../../../src/export/text-lines.ts';
import type { ExportSource } from '../../../src/export/source.ts';
import { readDocx } from '../../../src/import/docx/index.ts';
import { toBody } from '../../../src/import/document/index.ts';
import { comparable } from '../../../src/legal/fidelity.ts';
import { parseStructure, type LegalTree } from '../../../src/legal/structure/index.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { documents } from '../legal/structure/documents.ts';
import { imported } from './support/markup.ts';
import { DIGEST, FACTS, sourceOf } from './support/source.ts';
import { readXml } from './support/xml-text.ts';

const ACT = `CHÍNH PHỦ
NGHỊ ĐỊNH
Quy định về thử nghiệm
Căn cứ Luật Mẫu ngày 01/01/2020;
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Một <hai> & “ba”.
a) Điểm a;
đ) Điểm đ.
4a. Thiếu khoản 2, 3.
Chương II
TRÁCH NHIỆM CỦA
CÁC CƠ QUAN
Điều 2. Nghị định này có hiệu lực từ ngày ký.
- Gạch đầu dòng
Nơi nhận:
TM. CHÍNH PHỦ
QUY CHẾ
Thử nghiệm
(Ban hành kèm theo Nghị định số 1/2025/NĐ-CP)
Điều 1. Chung
1. Một.`;

const partsOf = async (source: ExportSource): Promise<Record<string, string>> => {
  const parts = unzipSync(await documentDocx(source, new URL('https://a.test')));
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
};
/** Words of the body, a paragraph or broken line a line. */
const wordsOf = async (source: ExportSource): Promise<string> => {
  const xml = (await partsOf(source))['word/document.xml'] ?? '';
  return readXml(xml.replace(/<\/w:p>|<w:br\/>/gu, '$&\n')).text;
};
const addresses = (tree: LegalTree): string[] =>
  textLines(tree).map(({ paragraph }) => paragraph.address);

describe('a verbatim text as a Word file', () => {
  it('is read back by our own reader letter for letter, at the same addresses', async () => {
    const source = sourceOf(ACT);
    const reading = await readDocx(await documentDocx(source));
    if (!reading.ok) throw new Error(reading.failure);
    const body = toBody(reading.text.blocks);
    expect(comparable(body)).toBe(comparable(ACT));
    expect(addresses(parseStructure(body))).toEqual(addresses(parseStructure(ACT)));
    expect(reading.text.added).toEqual([]);
  });

  it('is read by another reader with the same words', async () => {
    const buffer = Buffer.from(await documentDocx(sourceOf(ACT)));
    expect(comparable((await mammoth.extractRawText({ buffer })).value)).toBe(comparable(ACT));
  });

  it('has the words of the page whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents.filter((text) => !/[^\P{Cc}\n\r\t]|[\p{Surrogate}\uFFFE\uFFFF]/u.test(text)),
        async (body) => {
          const page = compileLegalText(body, { markup: false }).text;
          expect(comparable(await wordsOf(sourceOf(body)))).toBe(comparable(page));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the cells and notes of an imported text', async () => {
    await fc.assert(
      fc.asyncProperty(imported, async (body) => {
        const source = sourceOf(body, { markup: true });
        // Word's own footnotes stand in a part of their own.
        fc.pre(
          source.text !== null && footnotesOf(source.text.tree, source.text.wording).length === 0,
        );
        const page = compileLegalText(body, { markup: true }).text;
        expect(comparable(await wordsOf(source))).toBe(comparable(page));
      }),
      { numRuns: 60 },
    );
  });

  it('shows headings to whoever navigates by them, with their titles', async () => {
    const buffer = Buffer.from(await documentDocx(sourceOf(ACT)));
    const html = (await mammoth.convertToHtml({ buffer })).value;
    const headings = Array.from(
      html.matchAll(/<h(\d)>(.*?)<\/h\1>/gu),
      ([, level, words]) =>
        `${level} ${(words ?? '').replace(/<br \/>/u, ' / ').replace(/<[^>]+>/gu, '')}`,
    );
    expect(headings).toEqual([
      '2 Chương I  / QUY ĐỊNH CHUNG',
      '4 Điều 1. Phạm vi',
      '2 Chương II  / TRÁCH NHIỆM CỦA',
      '2 CÁC CƠ QUAN',
      '1 QUY CHẾ',
      '4 Điều 1. Chung',
    ]);
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(
      sourceOf(ACT),
    );
    // An article that is a sentence looks like one, and is in the outline all the same.
    expect(xml).toMatch(/<w:pStyle w:val="DieuLienLoi"\/>(?:(?!<w:pStyle).)*Điều 2\./u);
    expect(styles).toMatch(
      /w:styleId="DieuLienLoi"(?:(?!<\/w:style>).)*<w:outlineLvl w:val="3"\/>/u,
    );
  });

  it('numbers nothing by itself', async () => {
    expect((await partsOf(sourceOf(ACT)))['word/document.xml']).not.toContain('w:numPr');
  });

  it('says over and under each page which document, state, day, source and address', async () => {
    const parts = await partsOf(sourceOf(ACT));
    const furniture = Object.entries(parts)
      .filter(([name]) => /word\/(?:header|footer)\d\.xml/u.test(name))
      .map(([, xml]) => readXml(xml).text)
      .join('\n');
    for (const words of [
      'Nghị định số 1/2025/NĐ-CP',
      'Ngày 22/11/2026: Còn hiệu lực, theo chứng cứ đến ngày 01/07/2025.',
      '/nguon/x.txt',
      'https://a.test/van-ban/1-2025-nd-cp/',
      'Trang ',
    ])
      expect(furniture).toContain(words);
  });

  it('bears its name and number, and nobody’s name', async () => {
    const core = (await partsOf(sourceOf(ACT)))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Nghị định số 1/2025/NĐ-CP</dc:title>');
    expect(core).toContain('<dc:subject>1/2025/NĐ-CP</dc:subject>');
    for (const [, who] of core.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)/gu))
      expect(who).toBe('Tra cứu pháp luật đối ngoại');
    expect((await partsOf(sourceOf(ACT)))['word/styles.xml']).toContain('w:val="vi-VN"');
  });

  it('has remarks on places in comments, where they touch no word', async () => {
    const source = sourceOf('Điều 1. A\n1. Một\n3. Ba', {
      provisionEffects: new Map([
        [
          'dieu-1-khoan-3',
          { state: 'het', name: 'Hết hiệu lực', since: '2026-01-01', by: ['2-2026-nd-cp'] },
        ],
      ]),
    });
    const comments = readXml((await partsOf(source))['word/comments.xml'] ?? '').text;
    expect(comments).toContain('Hết hiệu lực từ ngày 01/01/2026 (Nghị định số 2/2026/NĐ-CP).');
    for (const { message } of source.text?.tree.issues ?? []) expect(comments).toContain(message);
    expect(comparable(await wordsOf(source))).toBe('Điều 1. A 1. Một 3. Ba');
  });

  it('has the same bytes whenever it is made', async () => {
    const first = await documentDocx(sourceOf(ACT));
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(await documentDocx(sourceOf(ACT))).equals(first)).toBe(true);
  });
});

describe('notes', () => {
  const CALLED = 'Điều 1. Một[^1]\nHai[^2]\n[^1]: Chú thích một\n[^2]: Chú thích hai';

  it('that count 1, 2, 3 are footnotes of Word, and come back as they were', async () => {
    const bytes = await documentDocx(sourceOf(CALLED, { markup: true }));
    const reading = await readDocx(bytes);
    if (!reading.ok) throw new Error(reading.failure);
    expect(comparable(toBody(reading.text.blocks))).toBe(comparable(CALLED));
  });

  it('with signs of their own stay lines with those signs', async () => {
    const source = sourceOf('Điều 1. Một[^*]\n[^*]: Chú thích', { markup: true });
    expect(comparable(await wordsOf(source))).toBe('Điều 1. Một* * Chú thích');
  });
});

describe('a digest as a Word file', () => {
  const digest = new Map([['dieu-1', { data: { unknown: true }, line: 'Chưa rõ nội dung.' }]]);
  const source = sourceOf('Điều 1. A', { about: DIGEST, digest });

  it('says before its words and on every page that it is one', async () => {
    const words = await wordsOf(source);
    expect(words.indexOf('BẢN TÓM LƯỢC')).toBeGreaterThan(-1);
    expect(words.indexOf('BẢN TÓM LƯỢC')).toBeLessThan(words.indexOf('Điều 1. A'));
    expect(words).toContain('[Chưa rõ nội dung.]');
    expect((await partsOf(source))['word/header1.xml']).toContain('KHÔNG PHẢI NGUYÊN VĂN');
  });
});

describe('a document of which only facts are known', () => {
  it('tells them with how sure we are', async () => {
    const words = await wordsOf({ ...sourceOf(''), text: null });
    for (const one of [
      FACTS.title,
      'CHƯA CÓ NỘI DUNG',
      'Văn bản này thay thế Nghị định số 9/2015/NĐ-CP (từ ngày 01/07/2025).',
      'Độ tin cậy A. Nguồn: Một nguồn (Điều 1).',
    ])
      expect(words).toContain(one);
  });
});

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { markdownFile } from '../../../src/export/markdown/file.ts';
import { plainTextFile } from '../../../src/export/plain-text.ts';
import { exportedDocument } from '../../../src/export/json/document-schema.ts';
import { exportJson } from '../../../src/export/json/to-json.ts';
import type { ExportSource } from '../../../src/export/source.ts';
import { comparable } from '../../../src/legal/fidelity.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';
import { documents, strings } from '../legal/structure/documents.ts';
import { imported } from './support/markup.ts';
import { DIGEST, sourceOf } from './support/source.ts';

// Neither Markdown nor HTML holds a zero.
const texts = fc.oneof(documents, strings).filter((text) => !text.includes('\0'));
const OCR = { ...DIGEST, notice: 'Máy đọc.' };
const DIGEST_PLACES = new Map([['dieu-1', { data: { unknown: true }, line: 'Chưa rõ nội dung.' }]]);

/** Holds a file's words against the page's, for plain bodies and for imported ones. */
async function holdsAgainstPage(
  words: (source: ExportSource) => string | Promise<string>,
): Promise<void> {
  const same = async (body: string, markup: boolean): Promise<void> => {
    const page = compileLegalText(body, { markup }).text;
    expect(comparable(await words(sourceOf(body, { markup })))).toBe(comparable(page));
  };
  await fc.assert(
    fc.asyncProperty(texts, (body) => same(body, false)),
    { numRuns: 400 },
  );
  await fc.assert(
    fc.asyncProperty(imported, (body) => same(body, true)),
    { numRuns: 400 },
  );
}

describe('plain text', () => {
  it('is the words of the page and nothing else', async () => {
    await holdsAgainstPage((source) => plainTextFile(source) ?? '');
  });

  it('has one printed line a line', () => {
    expect(plainTextFile(sourceOf('Điều 1. A\n\n  1. B\n'))).toBe('\uFEFFĐiều 1. A\n1. B\n');
  });

  it('of a digest begins with what it is, and marks what is known differently', () => {
    const text = plainTextFile(sourceOf('Điều 1. A', { about: DIGEST, digest: DIGEST_PLACES }));
    expect(text).toMatch(
      /^\uFEFFNghị định số 1\/2025\/NĐ-CP\nTóm lược của trang này\.\n—+\nĐiều 1\. A\n\[Chưa rõ nội dung\.\]\n$/u,
    );
  });

  it('read by machine says so', () => {
    expect(plainTextFile(sourceOf('Điều 1. A', { about: OCR }))).toContain('Máy đọc.');
  });

  it('does not exist for a document without text', () => {
    expect(plainTextFile({ ...sourceOf(''), text: null })).toBeNull();
  });
});

describe('Markdown', () => {
  let render: (markdown: string) => Promise<string>;
  beforeAll(async () => {
    const plain = await createMarkdownProcessor({ gfm: false, smartypants: false });
    render = async (markdown) => (await plain.render(markdown)).code;
  });
  const below = (html: string): string => html.slice(html.indexOf('<hr>') + 4);

  it('shows the words of the page below its rule', async () => {
    await holdsAgainstPage(async (source) =>
      fragmentText(below(await render(markdownFile(source) ?? ''))),
    );
  });

  test.each([
    '1. Một\n3. Ba',
    '*Nghiêng* __đậm__ `mã`',
    '- Gạch\n+ Cộng',
    '<b>đậm</b> &amp; {x}',
    '# Không phải đề mục #',
    '[x](http://a.test) ![y](z)',
    'http://a.test/b_c_d và www.a.test/b_c',
    'thu_a@b_c.test, mailto:a_b@c.test, https://a_b.test',
    '> trích',
    '---\n===\n***',
    '    thụt',
    '10:30 và 1:500',
    '~~x~~ | y |',
    'a  \nb\\',
    '12) Mười hai\n1986. Năm',
    ': định nghĩa',
    '``` js',
  ])('%j stays text, with GFM too', async (body) => {
    const gfm = await createMarkdownProcessor({ gfm: true, smartypants: false });
    const { code } = await gfm.render(markdownFile(sourceOf(body)) ?? '');
    expect(comparable(fragmentText(below(code)))).toBe(comparable(body));
    expect(below(code)).not.toMatch(/<(?:ol|ul|em|strong|code|del|blockquote|h\d|hr|table)\b/u);
  });

  it('has headings for parts and articles', async () => {
    const html = below(
      await render(markdownFile(sourceOf('Chương I\nTÊN\nĐiều 1. A\n1. B')) ?? ''),
    );
    expect(html).toMatch(/<h2[^>]*>Chương I TÊN<\/h2>/u);
    expect(html).toMatch(/<h4[^>]*>Điều 1\. A<\/h4>/u);
    expect(html).toContain('<p>1. B</p>');
  });

  it('of a digest says what it is', () => {
    const markdown = markdownFile(sourceOf('Điều 1. A', { about: DIGEST, digest: DIGEST_PLACES }));
    expect(markdown).toContain('> Tóm lược của trang này.');
    expect(markdown).toContain('> Chưa rõ nội dung.');
  });
});

describe('JSON', () => {
  it('holds the words of the page once, by address, in order', async () => {
    await holdsAgainstPage((source) =>
      Object.values(exportJson(source).text?.provisions ?? {})
        .toSorted((a, b) => a.position - b.position)
        .map(({ text }) => text)
        .join('\n'),
    );
  });

  it('keeps to its schema, and names a parent that is there', () => {
    fc.assert(
      fc.property(documents, (body) => {
        const document = exportJson(sourceOf(body));
        expect(exportedDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
        const provisions = document.text?.provisions ?? {};
        for (const { parent } of Object.values(provisions))
          if (parent !== null) expect(Object.keys(provisions)).toContain(parent);
      }),
      { numRuns: 300 },
    );
  });

  it('says of each provision what it is', () => {
    const { text } = exportJson(sourceOf('Điều 1. Tên\n1. Một\na) A\n3. Ba'));
    expect(text?.provisions['dieu-1-khoan-1-diem-a']).toEqual({
      position: 3,
      kind: 'point',
      label: 'điểm a khoản 1 Điều 1',
      heading: '',
      text: 'a) A',
      parent: 'dieu-1-khoan-1',
      url: '/van-ban/1-2025-nd-cp/#dieu-1-khoan-1-diem-a',
    });
    expect(text?.provisions['dieu-1']?.heading).toBe('Tên');
    expect(text?.provisions['dieu-1-khoan-3']?.remarks).toEqual([
      'Bản gốc không có khoản 2 ở đây.',
    ]);
    expect(text?.outline).toEqual([
      { address: 'dieu-1', label: 'Điều 1', title: 'Tên', children: [] },
    ]);
  });

  it('tells a row of a table and a note from a paragraph', () => {
    const { text } = exportJson(
      sourceOf('Điều 1. Tên\n| a | b |\nLời[^1]\n[^1]: Ghi chú', { markup: true }),
    );
    const found = Object.values(text?.provisions ?? {}).map(({ kind, text: words }) => [
      kind,
      words,
    ]);
    expect(found).toEqual([
      ['article', 'Điều 1. Tên'],
      ['row', 'a\nb'],
      ['paragraph', 'Lời1'],
      ['note', '1 Ghi chú'],
    ]);
  });

  it('says how a place of a digest is known', () => {
    const { text } = exportJson(sourceOf('Điều 1. A', { about: DIGEST, digest: DIGEST_PLACES }));
    expect(text?.kind).toBe('digest');
    expect(text?.provisions['dieu-1']?.digest).toEqual({ unknown: true });
  });
});

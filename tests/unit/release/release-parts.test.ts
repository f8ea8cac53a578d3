import { describe, expect, it, test } from 'vitest';
import { fixedPdf } from '../../../scripts/release/fixed-pdf.ts';
import { madeTable, sizeWords } from '../../../scripts/release/made.ts';
import { headingTitles, withOutlineTitles } from '../../../scripts/release/outline-titles.ts';
import { readReleaseOptions } from '../../../scripts/release/options.ts';
import { permalinkLines } from '../../../scripts/release/permalink-words.ts';
import { cssText, pageFurniture } from '../../../scripts/release/print-style.ts';
import { releasedFormats } from '../../../src/content/site/released-files.ts';
import { FACTS } from '../export/support/source.ts';

describe('what stands on printed pages', () => {
  it('says document, state, day and address', () => {
    const style = pageFurniture(FACTS, 'https://a.test/van-ban/1-2025-nd-cp/');
    for (const words of [
      FACTS.name,
      'Ngày 22/11/2026: Còn hiệu lực, theo chứng cứ đến ngày 01/07/2025.',
    ])
      expect(style).toContain(cssText(words));
    expect(style).toContain('counter(page)');
  });

  test.each(['a"</style><script>', '\\', 'a\nb', 'Quy định “x” & <y>', '\u0000}'])(
    'no name ends the string it stands in: %j',
    (name) => {
      const text = cssText(name);
      expect(text.slice(1, -1)).not.toMatch(/["<>\n{}]/u);
      // As CSS reads it.
      const read = text
        .slice(1, -1)
        .replace(/\\([0-9a-f]{1,6}) /gu, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
      expect(read).toBe(name);
    },
  );
});

it('a printed file bears the day and not the machine it was made on', () => {
  const pdf = Buffer.from(
    String.raw`/Creator (Mozilla/5.0 \(X11; Linux\) HeadlessChrome/1) /CreationDate (D:20261122103000+00'00') /ModDate (D:20261122103000+00'00')`,
    'latin1',
  );
  const fixed = Buffer.from(fixedPdf(pdf, '2026-11-22')).toString('latin1');
  expect(fixed).toHaveLength(pdf.length);
  expect(fixed).not.toMatch(/Mozilla|Linux|1030/u);
  expect(fixed).toContain("/CreationDate (D:20261122000000+00'00')");
  expect(fixed).toMatch(/\/Creator \(tra-cuu-doi-ngoai +\) \//u);
});

describe('options', () => {
  it('have defaults', () => {
    expect(readReleaseOptions([])).toEqual({
      out: 'release',
      only: [],
      pdf: true,
      json: false,
      accept: false,
    });
    expect(readReleaseOptions(['--only', 'a', '--only', 'b', '--no-pdf'])).toMatchObject({
      only: ['a', 'b'],
      pdf: false,
    });
  });

  test.each([[['--x']], [['a']], [['--only']]])('that are none are told: %j', (args) => {
    expect(() => readReleaseOptions(args)).toThrow('Cách dùng');
  });

  it('promise no addresses of half a release', () => {
    expect(() => readReleaseOptions(['--accept', '--only', 'a'])).toThrow('--accept');
  });
});

describe('a failing check of addresses', () => {
  it('says what went, what is like it, and the entry to add', () => {
    const lines = permalinkLines(
      {
        checked: 9,
        redirected: 0,
        vanished: [
          { address: '/van-ban/a/', provisions: 3, leadsTo: null, likely: '/van-ban/b/' },
          { address: '/van-ban/c/#dieu-1', provisions: 0, leadsTo: '/x/', likely: null },
        ],
      },
      '2026-11-22',
    );
    expect(lines).toEqual([
      '2 địa chỉ của bản phát hành trước không còn dẫn đến đâu:',
      '  /van-ban/a/, cùng 3 điều khoản; có lẽ nay là /van-ban/b/',
      '  /van-ban/c/#dieu-1; đang chuyển đến /x/, nơi không có gì',
      'Khôi phục chúng, hoặc thêm vào content/phat-hanh/chuyen-huong.yaml:',
      '- from: /van-ban/a/',
      '  to: /van-ban/b/',
      '  since: 2026-11-22',
      '  why: …',
      '- from: /van-ban/c/#dieu-1',
      '  to: /…/',
      '  since: 2026-11-22',
      '  why: …',
    ]);
  });
});

it('only a release has Word and PDF files, and only of the documents it makes them of', () => {
  expect(releasedFormats('a', {})).toEqual([]);
  expect(releasedFormats('a', { RELEASE_FILES: 'docx pdf' })).toEqual(['docx', 'pdf']);
  expect(releasedFormats('a', { RELEASE_FILES: 'docx', RELEASE_ONLY: 'b c' })).toEqual([]);
  expect(releasedFormats('c', { RELEASE_FILES: 'docx', RELEASE_ONLY: 'b c' })).toEqual(['docx']);
});

it('the table has a line for each thing made', () => {
  expect(sizeWords(1_234_567)).toBe('1,2 MB');
  expect(madeTable([{ what: 'Word', files: 2, bytes: 900, seconds: 1.25 }])).toBe(
    '      tệp  dung lượng  giây\nWord    2      0,9 kB   1.3',
  );
});

describe('the outline of a printed file', () => {
  const hex = (title: string): string =>
    Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase();
  const entry = (id: number, title: string): string =>
    `${id} 0 obj\n<</Title <FEFF${hex(title)}>\n/Dest [1 0 R /XYZ 0 0 0]>>\nendobj\n`;
  const file = (...entries: string[]): Uint8Array =>
    Buffer.from(
      `%PDF-1.4\n${entries.join('')}trailer\n<</Size 9\n/Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
      'latin1',
    );
  const titles = headingTitles(
    '<h2><span>Chương I</span><span>CHUNG</span></h2><h3><b>Điều 1.</b> Hàng năm của thành phố</h3><p>x</p>',
  );

  it('is known by the letters of headings', () => {
    expect([...titles.values()]).toEqual(['Chương I CHUNG', 'Điều 1. Hàng năm của thành phố']);
  });

  it('gets back the blanks that were lost, and loses what was painted twice', () => {
    const before = file(entry(3, 'Chương ICHUNGCHUNG'), entry(4, 'Điều 1. Hàng nămcủa thành phố'));
    const after = Buffer.from(withOutlineTitles(before, titles)).toString('latin1');
    // Whatever was there stays; places of changed entries follow.
    expect(after.startsWith(Buffer.from(before).toString('latin1'))).toBe(true);
    for (const title of titles.values()) expect(after).toContain(hex(title));
    expect(after).toMatch(/\/Size 9\n\/Root 1 0 R\n\/Prev 9>>\nstartxref\n\d+\n%%EOF\n$/u);
    for (const [, id, at] of after.matchAll(/\n(\d+) 1\n(\d{10}) 00000 n /gu))
      expect(after.slice(Number(at))).toMatch(new RegExp(`^${String(id)} 0 obj`, 'u'));
    expect(after.slice(Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(after)?.[1]))).toMatch(/^xref\n/u);
  });

  it('that is right already is left alone', () => {
    const right = file(entry(3, 'Chương I CHUNG'), entry(4, 'Lược đồ'));
    expect(withOutlineTitles(right, titles)).toBe(right);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/legal/citation/index.ts';
import { shown } from './support.ts';

const TEXT =
  'Thực hiện điểm đ khoản 2 Điều 9 Quy định này, khoản 1 Điều 5 Quyết định số 06/2020/QĐ-TTg ngày 21 ' +
  'tháng 02 năm 2020 của Thủ tướng Chính phủ, Luật Thỏa thuận quốc tế năm 2020, Kế hoạch số 57/KH-NV, ' +
  '58/KH-NV của Ủy ban nhân dân thành phố Hòa Bình; các Điều 3, 5 và 6.';
const PLAIN = shown(TEXT);

describe('however a text is stored', () => {
  it('is read in the usual form', () => {
    expect(PLAIN).toHaveLength(6);
  });

  it.each([
    ['decomposed', TEXT.normalize('NFD')],
    ['with soft hyphens', TEXT.replace(/(\p{L})(\p{L})/gu, '$1\u00ad$2')],
    ['with zero-width spaces around separators', TEXT.replace(/([/-])/g, '\u200b$1\u200b')],
    ['with non-breaking spaces', TEXT.replace(/ /g, '\u00a0')],
    ['with a line break at every blank', TEXT.replace(/ /g, '\n')],
    ['with a blank line at every blank', TEXT.replace(/ /g, ' \n\n')],
    ['with the tone on the other vowel', TEXT.replace('Thỏa', 'Thoả').replace('Hòa', 'Hoà')],
    ['with other dashes', TEXT.replace(/-/g, '–')],
    ['with an Icelandic eth', TEXT.replace(/Đ/g, 'Ð')],
    ['with numbers broken after a separator', TEXT.replace(/QĐ-/g, 'QĐ-\n\n')],
  ])('%s', (_, text) => {
    const plain = (line: string): string =>
      line
        .normalize('NFC')
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/Thoả/g, 'Thỏa')
        .replace(/Hoà/g, 'Hòa')
        .replace(/\s+/g, ' ')
        .replace(/Ð/g, 'Đ');
    expect(shown(text).map(plain)).toEqual(PLAIN);
  });

  it.each([
    'theo khoản 2\n24 CÔNG BÁO/Số 101 + 102/Ngày 05-01-2024\nĐiều 5 của Nghị định này',
    'theo khoản 2 Điều 5 của\nCÔNG BÁO/Số 101 + 102/Ngày 05-01-2024 25\nNghị định này',
  ])('with the head of a page of the gazette: %j', (text) => {
    expect(shown(text)).toEqual(['a5 c2 | this Nghị định']);
  });

  it('with the head of a page inside of a number and of a name', () => {
    const head = '\n24 CÔNG BÁO/Số 101 + 102/Ngày 05-01-2024\n';
    expect(shown(`theo Nghị định số 134/2025/NĐ-${head}CP và Luật Thanh${head}tra`)).toEqual([
      'nghi-dinh 134/2025/NĐ-CP',
      'luat “Thanh tra”',
    ]);
  });

  it('in capitals, as in a heading', () => {
    expect(shown('THEO KHOẢN 2 ĐIỀU 5 QUYẾT ĐỊNH SỐ 06/2020/QĐ-TTG')).toEqual([
      'a5 c2 | quyet-dinh 06/2020/QĐ-TTg',
    ]);
  });
});

/** Words that mean something to the reader, in any order. */
const words = fc.constantFrom(
  ...'Điều|khoản|điểm|này|1|5a|đ|a|,|và|đến|từ|các|Luật|Đất đai|Nghị định|số|134/2025/NĐ-CP|58/KH-NV|ngày|30/6/2025|năm|2020|của|Chính phủ|Quy chế|ban hành|kèm theo|(sau đây gọi là|)|“|”|\n|.|;|:|Phụ lục|I|Mục|Chương|sửa đổi|trên|/|-|Số|Hiến pháp|về|thứ|hai'.split(
    '|',
  ),
);
const sentences = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
const anything = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('in any text', () => {
  it('citations stand in order, apart, and hold their parts', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, anything), (text) => {
        let end = 0;
        for (const citation of findCitations(text)) {
          const { range } = citation;
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(citation.text).toBe(text.slice(range.start, range.end));
          end = range.end;
          for (const place of 'provisions' in citation ? citation.provisions : []) {
            expect(place.range.start).toBeGreaterThanOrEqual(range.start);
            expect(place.range.end).toBeLessThanOrEqual(range.end);
            expect(place.units.length + (place.appendix === null ? 0 : 1)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what stands before a sentence does not change what is read in it', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const alone = shown(`\n\n${text}`);
        const after = shown(`Một câu không dẫn chiếu gì cả.\n\n${text}`);
        expect(after).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/components/language/translator.ts';
import { sentences, type Reading } from '../../../src/search/query/understood.ts';
import { en, type TextKey } from '../../../src/texts/en.ts';
import { ENGLISH_PAIRS } from '../../../src/texts/pairs.ts';
import * as vi from '../../../src/texts/vi.ts';

const translate = createTranslator(ENGLISH_PAIRS);

/** `<0>` in a test stands for an element; words that stay Vietnamese come in brackets. */
function english(text: string): string | null {
  const marked = text.replace(/<(\d)>/g, (_, i) => String.fromCharCode(0xe000 + Number(i)));
  const found = translate(marked);
  if (found === null) return null;
  return found
    .map((one) =>
      one.kind === 'element' ? `<${one.index}>` : one.kind === 'kept' ? `[${one.text}]` : one.text,
    )
    .join('');
}

describe('a text of the frame is found again on the page', () => {
  const samples: Readonly<Record<string, string>> = {
    n: '1.204',
    n2: '2',
    date: '01/07/2025',
    date2: '01/03/2027',
    what: 'tối',
    when: ' từ ngày 01/07/2025',
    links: '<0>',
    counts: '3 đoạn',
    names: 'năm ban hành',
    size: '1,2 MB',
    size2: '3 MB',
  };
  const given: Readonly<Record<string, string>> = {
    n: '1,204',
    what: 'dark',
    when: ' from 01/07/2025',
    counts: '3 passages',
    names: 'year of issue',
    size: '1.2 MB',
  };
  const fill = (text: string, values: Readonly<Record<string, string>>): string =>
    text
      .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? samples[name] ?? 'X-1')
      .replace(/\{n:[^|}]*\|([^}]*)\}/g, '$1');

  it.each(Object.keys(vi) as TextKey[])('and told from all others: %s', (key) => {
    expect(english(fill(vi[key], {}))).toBe(fill(en[key], given));
  });
});

it.each([
  ['one of a kind is told from many', '1 đoạn', '1 passage'],
  ['content in a sentence stays', 'Lưu ý: Trang in sai số.', 'Note: [Trang in sai số.]'],
  [
    'elements keep their places, and joins between them are English',
    'Còn áp dụng, đã được sửa đổi bởi <0>, <1> và <2>. Đọc cả hai văn bản.',
    'Still applies, amended by <0>, <1> and <2>. Read both documents.',
  ],
  [
    'a sentence within a sentence',
    'Đã được sửa đổi, bổ sung bởi <0> từ ngày 01/07/2025; nội dung ở đây chưa theo sửa đổi.',
    'Has been amended by <0> from 01/07/2025; the text here does not include the amendment.',
  ],
  [
    'sentences of the frame beside content',
    '<0> Đã so 44.653 ký tự; không xét khoảng trắng và cách mã hóa dấu.',
    '<0> 44,653 characters compared; white space and the encoding of accents aside.',
  ],
  [
    'facts in a line',
    '134/2025/NĐ-CP · Nghị định · Chính phủ',
    '[134/2025/NĐ-CP] · Decree · [Chính phủ]',
  ],
  ['a badge', '<0>Còn hiệu lực', '<0>In force'],
  [
    'one of a list, and what has commas of its own',
    'Cần để xác định: văn bản nói rõ ai có thẩm quyền; văn bản thay căn cứ này, hoặc kéo dài thời hạn của nó.',
    'Needed to determine it: a document that says who is competent; a document that replaces this basis or prolongs it.',
  ],
  ['content in a list', 'Cấp liên quan: cấp xã, bản đồ', 'Levels concerned: commune, [bản đồ]'],
  ['lists', 'Tìm thấy 1 việc, 19 văn bản.', 'Found: 1 matter, 19 documents.'],
])('reads in English: %s', (_, text, expected) => {
  expect(english(text)).toBe(expected);
});

it.each([
  'Điều 1. Phạm vi điều chỉnh',
  'Đã ăn cơm.',
  'Sẽ có quy định mới.',
  'khoản 1 Điều 16',
  'Người ký kết thỏa thuận',
  '<0> ở <1>',
  '',
])('content is left alone: %s', (text) => {
  expect(english(text)).toBeNull();
});

it('the reading of a query is English but for what was typed', () => {
  const reading: Reading = {
    slips: [],
    targets: [],
    place: 'Điều 4',
    words: 'hội thảo',
    mention: '9999/KH-UBND',
    scope: ['Nghị định 134/2025/NĐ-CP'],
    phrases: [],
    excluded: [{ text: 'biên giới' } as Reading['excluded'][number]],
    filters: { year: ['2025'] },
    abbreviations: new Map([['UBND', 'Ủy ban nhân dân']]),
  };
  const lines = sentences(reading).map(english);
  expect(lines).toHaveLength(6);
  expect(lines).not.toContain(null);
  for (const line of lines) expect(line?.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[À-ÖØ-öø-ỹ]/u);
});

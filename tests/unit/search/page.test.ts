import { describe, expect, test } from 'vitest';
import { documentUrl } from '../../../src/components/search/document-url.ts';
import {
  nothingSentences,
  countSentence,
  targetSentence,
} from '../../../src/components/search/sentences.ts';
import { readState, toggle, writeState } from '../../../src/components/search/url-state.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { MAX_QUERY_LENGTH } from '../../../src/search/query/lex.ts';
import { DATA } from './corpus.ts';

describe('the address of the page', () => {
  test.each([
    ['', ''],
    ['?q=h%E1%BB%99i+th%E1%BA%A3o', '?q=h%E1%BB%99i+th%E1%BA%A3o'],
    ['?q=a&loai=nghi-dinh&loai=luat&nam=2025', '?q=a&loai=nghi-dinh&loai=luat&nam=2025'],
    ['?tinh-trang=con-hieu-luc', '?tinh-trang=con-hieu-luc'],
    ['?utm=x&q=a', '?q=a'],
    ['?nam=<script>&loai=A B', ''],
    ['?nam=2025&nam=2025', '?nam=2025'],
    ['?cap=cap-tinh&q=a', '?q=a&cap=cap-tinh'],
    ['?q=a&so=30', '?q=a&so=30'],
    ['?q=a&so=10', '?q=a'],
    ['?q=a&so=-5', '?q=a'],
    ['?q=a&so=999', '?q=a&so=500'],
  ])('%s is kept', (search, written) => {
    expect(writeState(readState(search))).toBe(written);
  });

  test('a query ends where the search stops reading: servers refuse an address of any length', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`).text).toHaveLength(MAX_QUERY_LENGTH);
  });

  test('a facet is added and taken away', () => {
    const chosen = toggle(NO_FILTERS, 'year', '2025');
    expect(chosen.year).toEqual(['2025']);
    expect(toggle(chosen, 'year', '2025')).toEqual(NO_FILTERS);
  });
});

test.each([
  ['/van-ban/', 'dieu-16', '/van-ban/x/#dieu-16'],
  ['/van-ban/', null, '/van-ban/x/'],
  ['../van-ban/index.html', 'dieu-16', '../van-ban/x/index.html#dieu-16'],
])('links from %s', (list, address, url) => {
  expect(documentUrl(list, 'x', address)).toBe(url);
});

describe('sentences about results', () => {
  const engine = createEngine(DATA);

  test.each([
    ['ký kết', 'Tìm thấy 1 văn bản, 1 đoạn.'],
    ['dân sự', 'Tìm thấy 1 văn bản.'],
    ['zzzz', 'Không tìm thấy đoạn nào.'],
    ['nđ 134', 'Tìm thấy 1 văn bản, 1 đoạn.'],
    ['qđ 3072', 'Không có đoạn nào khác nhắc đến số hiệu này.'],
  ])('%s', (text, sentence) => {
    expect(countSentence(engine.search(text), null)).toBe(sentence);
  });

  test('the place a citation names is announced', () => {
    expect(targetSentence(engine.search('đ3 qđ 06/2020'))).toBe(
      'Nhấn Enter để mở Điều 3, Quyết định 06/2020/QĐ-TTg.',
    );
    expect(targetSentence(engine.search('thông tư 13'))).toBe('Có 2 nơi để chọn.');
    expect(targetSentence(engine.search('ký kết'))).toBe('');
  });

  test('when nothing is left it says what was tried and what to do', () => {
    expect(nothingSentences(engine.search('zzzz yyyy'))).toEqual([
      'Không đoạn nào có một nửa số từ trở lên, nên đã thử tìm đoạn có ít nhất một từ.',
      'Hãy thử ít từ hơn, từ khác cùng nghĩa, hoặc chỉ gõ số hiệu văn bản.',
    ]);
    expect(nothingSentences(engine.search('-'))).toEqual([
      'Hãy gõ từ cần tìm, hoặc số hiệu văn bản.',
    ]);
    // A number was typed alone already: there is nothing to advise.
    expect(nothingSentences(engine.search('12345/2099/NĐ-CP'))).toEqual([]);
    const filters = { ...NO_FILTERS, year: ['1999'] };
    expect(nothingSentences(engine.search('ký kết', { filters }))).toEqual([
      'Có kết quả nếu bỏ điều kiện lọc: năm ban hành.',
    ]);
  });
});

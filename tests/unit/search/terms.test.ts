import { describe, expect, it } from 'vitest';
import { readDefinitions } from '../../../src/search/kinds/definitions.ts';
import { createTermPicker } from '../../../src/search/kinds/pick-terms.ts';
import { document, provision } from './corpus.ts';

/** The terms read from one clause. */
function termsOf(text: string, heading = 'Giải thích từ ngữ'): string[] {
  const documents = [document('law', 'luat', '1/2025/QH15', 'Luật thử')];
  const provisions = [provision(0, 'dieu-3-khoan-1', text, heading)];
  return readDefinitions({ documents, provisions }).map(({ term }) => term);
}

describe('terms read from a text', () => {
  it.each([
    ['1. Vốn đối ứng là phần phía Việt Nam góp.', 'Vốn đối ứng'],
    ['Vốn đối ứng là phần phía Việt Nam góp.', 'Vốn đối ứng'],
    ['12. “Vốn đối ứng” là phần phía Việt Nam góp.', 'Vốn đối ứng'],
    ['2. Hội nghị, hội thảo quốc tế gồm hai loại.', 'Hội nghị, hội thảo quốc tế'],
    ['2. Giấy đăng ký có hai loại: một và hai.', 'Giấy đăng ký'],
    ['4. Bên ký kết nước ngoài có thể là Nhà nước.', 'Bên ký kết nước ngoài'],
    ['đ) Ký là việc dùng chữ ký.', 'Ký'],
  ])('%s defines %s', (text, term) => {
    expect(termsOf(text)).toEqual([term]);
  });

  it.each([
    '3. Khi Luật nói cơ quan thì hiểu là cơ quan ở điểm b.',
    '5. Người đại diện chịu trách nhiệm. Người này có thể là người nước ngoài.',
    'Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:',
    '6. Cơ sở dữ liệu tập hợp thông tin.',
    `1. ${'Rất dài '.repeat(20)} là một việc.`,
    '',
  ])('%s defines nothing', (text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it('no other article defines anything', () => {
    expect(termsOf('1. Vốn đối ứng là phần góp.', 'Phạm vi điều chỉnh')).toEqual([]);
  });

  it('keep their clause, its place and whether it is a digest', () => {
    const documents = [{ ...document('law', 'luat', null, 'Luật thử'), digest: true }];
    const provisions = [provision(0, 'dieu-3-khoan-1', '1. Ký là việc a.', 'Giải thích từ ngữ')];
    expect(readDefinitions({ documents, provisions })).toEqual([
      {
        term: 'Ký',
        text: 'Ký là việc a.',
        document: 'luat',
        provision: 'dieu-3-khoan-1',
        digest: true,
      },
    ]);
  });
});

describe('a term asked for', () => {
  const TERMS = ['Vốn đối ứng', 'Ký', 'Cam kết viện trợ', 'Viện trợ không hoàn lại', 'Văn kiện'];
  const pick = createTermPicker(TERMS.map((term) => ({ term })));
  const terms = (text: string, accented = true): string[] =>
    pick(text, accented).map(({ term }) => term);

  it.each([
    ['vốn đối ứng', ['Vốn đối ứng']],
    ['vốn đối ứng là gì', ['Vốn đối ứng']],
    ['thế nào là vốn đối ứng', ['Vốn đối ứng']],
    ['định nghĩa vốn đối ứng', ['Vốn đối ứng']],
    ['vốn đối ứng được hiểu như thế nào', ['Vốn đối ứng']],
    ['ký là gì', ['Ký']],
    ['viện trợ là gì', ['Viện trợ không hoàn lại', 'Cam kết viện trợ']],
    // Not asked, or not a term.
    ['ký', []],
    ['viện trợ', []],
    ['vốn là gì', []],
    ['quản lý vốn đối ứng', []],
    ['van kiến', []],
    ['', []],
    ['là gì', []],
  ])('"%s" is %o', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('is found without accents', () => {
    expect(terms('von doi ung la gi', false)).toEqual(['Vốn đối ứng']);
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from './corpus.ts';

const DECISION = `Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý.
Điều 2. Quyết định này có hiệu lực sau 10 ngày.
QUY ĐỊNH
Quản lý thống nhất
(Ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND ngày 31/12/2014)
Điều 1. Phạm vi
1. Quy định này áp dụng cho mọi cơ quan.
2. Các việc tại khoản 1 Điều này và Điều 9 Quy định này.
Điều 9. Đoàn vào
1. Theo Quy chế này.
2. Như khoản 7 Điều này, Điều 99.
a) Theo khoản này.`;
const SELF = { slug: '3072-2014-qd-ubnd-hai-phong' };

describe('resolving what a text says of itself', () => {
  const found = resolve(DECISION, SELF);

  it.each([
    ['the decision, by its type', 'self#'],
    ['the regulation the words stand in', 'self#quy-dinh'],
    ['a clause of this article', 'self#quy-dinh-dieu-1-khoan-1'],
    ['an article of this regulation', 'self#quy-dinh-dieu-9'],
    ['a regulation called by a wrong name', 'self#quy-dinh !self-name'],
    ['a clause that is not there', 'self#quy-dinh-dieu-9-khoan-7 !no-provision'],
    ['an article that is not there', 'self#quy-dinh-dieu-99 !no-provision'],
    ['this clause', 'self#quy-dinh-dieu-9-khoan-2'],
  ])('%s: %s', (_, expected) => {
    expect(found).toContain(expected);
  });

  it('knows itself by its number', () => {
    expect(found.some((one) => one.startsWith('self'))).toBe(true);
    expect(found.filter((one) => one.startsWith('3072'))).toEqual([]);
  });

  it('an article without a document is this text’s', () => {
    const text = 'Điều 1. Một\n1. Theo Điều 2.\nĐiều 2. Hai\n1. Thế.';
    expect(resolve(text)).toEqual(['self#dieu-2']);
  });

  it('… unless the paragraph has just named another that may be meant', () => {
    const text =
      'Điều 1. Một\n1. Theo Quyết định số 06/2020/QĐ-TTg, tại Điều 3 thì khác.\nĐiều 3. Ba\n1. Thế.';
    expect(resolve(text)).toEqual(['06-2020-qd-ttg', 'ambiguous which-text 06-2020-qd-ttg']);
    const other = text.replace('Điều 3. Ba', 'Điều 2. Ba');
    expect(resolve(other)).toEqual(['06-2020-qd-ttg', '06-2020-qd-ttg#dieu-3']);
  });

  it.each([
    ['Theo khoản này thì khác.', 'unreadable no-base'],
    ['Theo Điều này thì khác.', 'unreadable no-base'],
    ['Nghị định nêu trên', 'unreadable no-antecedent'],
  ])('%s: %s', (text, expected) => {
    expect(resolve(text)).toEqual([expected]);
  });

  it('not the one before, when another was that nobody knows, or the text may mean itself', () => {
    const text = 'Theo Nghị định số 134/2025/NĐ-CP. Điều 16 của Nghị định nêu trên cho phép.';
    expect(resolve(text, { type: 'nghi-dinh' }).at(-1)).toMatch(/^ambiguous which-text/);
    const two = `Theo Nghị định số 999/2025/NĐ-CP. ${text}`;
    expect(resolve(two).at(-1)).toMatch(/^ambiguous several/);
  });

  it('the one before, when only one was', () => {
    const text = 'Theo Nghị định số 134/2025/NĐ-CP. Điều 16 của Nghị định nêu trên cho phép.';
    expect(resolve(text)).toEqual(['134-2025-nd-cp', '134-2025-nd-cp#dieu-16']);
  });
});

import { describe, expect, it } from 'vitest';
import { compileLegalText } from '../../../src/markdown/compile.ts';

const wrapped = (html: string): string[] =>
  Array.from(
    html.matchAll(/<a class="cite" data-cite="(\d+)">([^<]*)<\/a>/g),
    ([, i, words]) => `${i ?? ''} ${words ?? ''}`,
  );

describe('citations in compiled text', () => {
  it('are wrapped where they stand, numbered as found', () => {
    const { html, citations } = compileLegalText(
      'Điều 1. Theo Nghị định số 58/2022/NĐ-CP\n1. Như khoản 2 Điều này và Điều 3 Luật Thỏa thuận quốc tế.\n2. Không dẫn gì.',
    );
    expect(wrapped(html)).toEqual([
      '0 Nghị định số 58/2022/NĐ-CP',
      '1 khoản 2 Điều này',
      '2 Điều 3 Luật Thỏa thuận quốc tế',
    ]);
    expect(citations.map(({ text }) => text)).toEqual([
      'Nghị định số 58/2022/NĐ-CP',
      'khoản 2 Điều này',
      'Điều 3 Luật Thỏa thuận quốc tế',
    ]);
  });

  it.each([
    'Điều 1. A\n1. Theo <b>Nghị định số 58/2022/NĐ-CP</b> & {Điều 3}.',
    'Căn cứ Luật Thỏa thuận quốc tế số 70/2020/QH14;\nĐiều 1. A',
    'Điều 1. A\n“Điều 5a. Theo Điều 3 Nghị định này.”\nĐiều 2. Theo Điều 1.',
    'Chương II\nTHEO NGHỊ ĐỊNH SỐ 58/2022/NĐ-CP\nĐiều 3. Một',
    'Điều 1. Theo Nghị\nđịnh số 58/2022/NĐ-CP',
  ])('never change a character: %j', (source) => {
    const lines = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    expect(lines(compileLegalText(source).text)).toBe(lines(source));
  });

  it('what an amendment quotes is no citation of this text', () => {
    const { html } = compileLegalText(
      'Điều 1. Bổ sung Điều 5a như sau:\n“Điều 5a. Thẩm quyền\n1. Theo Điều 3 Nghị định này.”',
    );
    expect(wrapped(html)).toEqual(['0 Điều 5a']);
  });

  it('markup in the law cannot pass for a citation', () => {
    const { html, citations } = compileLegalText(
      'Điều 1. A\n1. <a class="cite" data-cite="0">x</a> thì sao.',
    );
    expect(wrapped(html)).toEqual([]);
    expect(citations).toEqual([]);
  });
});

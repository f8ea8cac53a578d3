import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/legal/fidelity.ts';
import { plainText, writeRow } from '../../../src/legal/markup/index.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';

const compile = (text: string) => compileLegalText(text, { markup: true });

describe('rows of an imported text', () => {
  const { html } = compile(
    [
      'Điều 1. Danh mục',
      '',
      '| TT | Tên ||',
      '| 1 | Bộ<br>Ngoại giao | x |',
      '| ^^ | Khác | y |',
      '',
      '| một bảng khác |',
      '',
      'Điều 2. Sau',
    ].join('\n'),
  );

  it('are tables, whose cells span what they span', () => {
    expect(html.match(/<table>/g)).toHaveLength(2);
    expect(html).toContain('<td colspan="2">Tên</td>');
    expect(html).toContain('<td rowspan="2">1</td>');
    expect(html).toContain('<td><p>Bộ</p><p>Ngoại giao</p></td>');
  });

  it('have addresses', () => {
    expect(html).toContain('<tr id="dieu-1-doan-1">');
    expect(html).toContain('<tr id="dieu-1-doan-3">');
    expect(html).toContain('<tr id="dieu-1-doan-4">');
  });

  it('are text in a document that is not imported', () => {
    expect(compileLegalText('| a | b |').html).not.toContain('<table');
  });
});

describe('notes of an imported text', () => {
  const { html } = compile('Điều 1. Tên[^1]\n1. Xem[^2].\n[^1]: Được sửa đổi theo Điều 5.');

  it('are called by links, and what calls none is text', () => {
    expect(html).toContain('<sup><a class="note-mark" href="#ghi-chu-1" aria-label="Chú thích 1"');
    expect(html).toContain('Xem[^2].');
  });

  it('have their labels before them, which lead back to where they are called first', () => {
    expect(html).toContain(
      '<a id="ghi-chu-1" class="note-label" href="#goi-ghi-chu-1" aria-label="Chú thích 1, về chỗ gọi">1</a> <span>Được sửa',
    );
    const twice = compile('Điều 1. Một[^1]\nĐiều 2. Hai[^1]\n[^1]: Ghi ở hai nơi.').html;
    expect(twice.match(/id="goi-ghi-chu-1"/g)).toHaveLength(1);
    expect(twice.indexOf('id="goi-ghi-chu-1"')).toBeLessThan(twice.indexOf('id="dieu-2"'));
  });

  it('lead nowhere when nothing calls them', () => {
    expect(compile('Điều 1. Tên\n[^1]: Không nơi nào gọi.').html).not.toContain('goi-ghi-chu');
  });
});

describe('tables of an imported text', () => {
  it('are told apart by number, and a wide one says that it scrolls', () => {
    const wide = `| ${'x | '.repeat(4)}y |`;
    const { html } = compile(`Điều 1. Hai bảng\n| a | b |\nSau bảng.\n${wide}`);
    expect(html.match(/aria-label="Bảng[^"]*"/g)).toEqual([
      'aria-label="Bảng 1"',
      'aria-label="Bảng 2, cuộn ngang được"',
    ]);
    expect(html.match(/class="law-table[^>]*tabindex="0"/g)).toHaveLength(2);
  });

  it('hold nothing but rows: what is odd in several is said once, below', () => {
    const { html } = compile('Điều 1. Bảng\n| TT |\n| 1 |\n2. Khoản đánh số hai.');
    const table = /<table>.*<\/table>/u.exec(html)?.[0] ?? '';
    expect(table.match(/<tr /g)).toHaveLength(2);
    expect(table).not.toContain('source-note');
    expect(html.match(/class="source-note"/g)).toHaveLength(1);
    expect(html).toContain('</table></div><p class="source-note"');
  });
});

it('what a note quotes is no part of the structure', () => {
  const { tree, html } = compile(
    'Điều 1. Tên[^1]\n[^1]: Có quy định:<br>“Điều 2. Khác<br>1. Một.”',
  );
  expect(tree.instruments[0]?.body).toHaveLength(1);
  expect(fragmentText(html)).toContain('Có quy định:\n“Điều 2. Khác\n1. Một.”');
});

it('a citation in a cell is found', () => {
  const { html, citations } = compile('| Căn cứ | Điều 5 Nghị định số 01/2020/NĐ-CP |');
  expect(citations).toHaveLength(1);
  expect(html).toContain('data-cite="0">Điều 5 Nghị định số 01/2020/NĐ-CP</a>');
});

it('whatever is in rows and lines, the page shows the words of the body', () => {
  const words = fc
    .array(
      fc.constantFrom('|', '\\', '<br>', '^^', '[^1]', 'Điều 5.', ' ', 'x', '<b>', '{y}', '1. '),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');
  const cell = fc.record({
    paragraphs: fc.oneof(fc.constant(null), fc.array(words, { maxLength: 3 })),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  const line = fc.oneof(words, fc.array(cell, { minLength: 1, maxLength: 4 }).map(writeRow));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean(), (lines, note) => {
      const text = [...lines, ...(note ? ['[^1]: Ghi chú.<br>Điều 7. \\\\ x'] : [])].join('\n');
      expect(comparable(fragmentText(compile(text).html))).toBe(comparable(plainText(text)));
    }),
    { numRuns: 400 },
  );
});

it('a row in capitals, or a note, below a bare heading is not its title', () => {
  const { html } = compile('Chương I\n| SỐ | TÊN |\n[^1]: GHI CHÚ.\nĐiều 1. Tên[^1]');
  expect(html).toContain('<td>SỐ</td><td>TÊN</td>');
  expect(fragmentText(html)).not.toContain('|');
});

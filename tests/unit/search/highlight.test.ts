import { describe, expect, test } from 'vitest';
import { highlight, markingOf } from '../../../src/search/highlight/index.ts';
import { parseQuery } from '../../../src/search/query/index.ts';
import { CATALOGUE } from './corpus.ts';

/** The passage as text, with what is marked in brackets. */
function marked(text: string, query: string): string {
  const passage = highlight(text, markingOf(parseQuery(query, CATALOGUE)));
  const inside = passage.segments.map((s) => (s.marked ? `[${s.text}]` : s.text)).join('');
  return `${passage.cutBefore ? '… ' : ''}${inside}${passage.cutAfter ? ' …' : ''}`;
}

describe('marks what was matched', () => {
  test.each([
    ['Tổ chức hội thảo quốc tế.', 'hội thảo', 'Tổ chức [hội thảo] quốc tế.'],
    ['Tổ chức hội thảo quốc tế.', 'hoi thao', 'Tổ chức [hội thảo] quốc tế.'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd', '[Uỷ ban nhân dân] tỉnh'],
    ['UBND tỉnh', 'ủy ban nhân dân', '[UBND] tỉnh'],
    ['Tỉnh và tình', 'tỉnh', '[Tỉnh] và tình'],
    ['Chỉ có tình', 'tỉnh', 'Chỉ có [tình]'],
    ['Việc của tỉnh', 'của', 'Việc của tỉnh'],
    ['Thẩm quyền của tỉnh', 'thẩm quyền của tỉnh', '[Thẩm quyền của tỉnh]'],
    ['trong 07 ngày', '7 ngày', 'trong [07 ngày]'],
    ['hội\u00ad thảo', 'hội thảo', '[hội\u00ad thảo]'],
    // Without accents a lone syllable says little.
    ['ban hành thẩm quyền của bàn', 'tham quyen ubnd', 'ban hành [thẩm quyền] của bàn'],
    ['', 'hội', ''],
    ['…', 'hội', '…'],
  ])('%s / %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('in decomposed text, without losing a mark', () => {
    const text = 'Tổ chức hội thảo'.normalize('NFD');
    expect(marked(text, 'hội thảo')).toBe(`Tổ chức [hội thảo]`.normalize('NFD'));
  });
});

describe('the window', () => {
  const before = 'Cơ quan có trách nhiệm thực hiện. '.repeat(20);

  test('holds the best match of a long text, with some words before it', () => {
    const result = marked(
      `${before}Hội thảo quốc tế do tỉnh tổ chức. ${before}`,
      'hội thảo quốc tế',
    );
    expect(result).toMatch(/^… .*\[Hội thảo quốc tế\] do tỉnh.* …$/s);
    expect(result.length).toBeLessThan(270);
  });

  test('prefers different words to one repeated', () => {
    const text = `hội hội hội hội ${before} hội thảo ${before}`;
    expect(marked(text, 'hội thảo')).toContain('[hội thảo]');
  });

  test('finds a match at the end of an appendix', () => {
    const long = 'Cột một hàng hai. '.repeat(6000);
    expect(marked(`${long}Hội thảo cuối.`, 'hội thảo')).toContain('[Hội thảo] cuối.');
  });
});

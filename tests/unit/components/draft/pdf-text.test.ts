import { describe, expect, test } from 'vitest';
import { printedLines, type TextRun } from '../../../../src/components/draft/read/pdf-lines.ts';
import { paragraphs } from '../../../../src/components/draft/read/pdf-paragraphs.ts';
import { tidy } from '../../../../src/components/draft/read/tidy.ts';

/** A line of a page 400 points wide; a letter takes five. */
function line(text: string, y: number, left = 80, width = text.length * 5): TextRun[] {
  return [{ str: text, hasEOL: true, transform: [12, 0, 0, 12, left, y], width }];
}
/** Lines from the top of the page downwards; those that are `full` reach the right edge. */
function page(...lines: (string | { full: string; left?: number })[]): TextRun[] {
  return lines.flatMap((one, i) =>
    typeof one === 'string'
      ? line(one, 800 - 20 * i)
      : line(one.full, 800 - 20 * i, one.left, 480 - (one.left ?? 80)),
  );
}
const read = (...pages: TextRun[][]) => paragraphs(pages.map(printedLines));

describe('printed lines become paragraphs', () => {
  test.each([
    [
      'a number broken behind its hyphen has no blank in it',
      [page({ full: 'theo khoản 1 Điều 16 Nghị định số 134/2025/NĐ-' }, 'CP của Chính phủ.')],
      'theo khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP của Chính phủ.',
    ],
    [
      'a dash between words keeps its blank',
      [page({ full: 'Sở Lao động -' }, 'Thương binh và Xã hội')],
      'Sở Lao động - Thương binh và Xã hội',
    ],
    [
      'articles, clauses and bases begin anew',
      [page({ full: 'Căn cứ A' }, { full: 'Căn cứ B' }, { full: 'Điều 1. C' }, '1. D')],
      'Căn cứ A\nCăn cứ B\nĐiều 1. C\n1. D',
    ],
    [
      'the number of a page does not stand in a sentence',
      [
        page({ full: 'Ủy ban nhân dân thành phố chịu' }, '5'),
        page('6', { full: 'trách nhiệm thi hành.' }),
      ],
      'Ủy ban nhân dân thành phố chịu trách nhiệm thi hành.',
    ],
    [
      'an indented line after a full stop is a new paragraph',
      [page({ full: 'Một câu đã hết.', left: 80 }, { full: 'Câu khác.', left: 110 })],
      'Một câu đã hết.\nCâu khác.',
    ],
    [
      'a line that ends early ends its paragraph',
      [page('QUYẾT ĐỊNH', { full: 'Về việc ban hành' })],
      'QUYẾT ĐỊNH\nVề việc ban hành',
    ],
  ])('%s', (_, pages, text) => {
    expect(read(...pages)).toBe(text);
  });

  test('runs of one line are put together, blanks made one', () => {
    const run = (str: string, left: number, hasEOL = false): TextRun => ({
      str,
      hasEOL,
      transform: [12, 0, 0, 12, left, 700],
      width: 30,
    });
    const [only] = printedLines([run('Điều', 80), run('  ', 110), run('5.', 120, true)]);
    expect(only).toEqual({ text: 'Điều 5.', left: 80, right: 150, y: 700, size: 12 });
  });
});

test.each([
  ['Điê\u0300u 1\r\nhai\rba', 'Điều 1\nhai\nba'],
  ['một  \n\n\n\nhai\u00a0\n', 'một\n\nhai'],
  ['trang\fsau', 'trang\nsau'],
])('tidy(%j)', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

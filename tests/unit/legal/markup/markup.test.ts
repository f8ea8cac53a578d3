import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inlineOf,
  lineKind,
  noteLabels,
  plainText,
  readRow,
  writeParagraph,
  writeRow,
} from '../../../../src/legal/markup/index.ts';

const NONE: ReadonlySet<string> = new Set();

/** The words of each paragraph of each cell. */
function wordsOf(line: string): string[][] {
  return readRow(line).map(({ paragraphs }) =>
    paragraphs.map((range) =>
      inlineOf(line, range, NONE, true)
        .map((piece) => line.slice(piece.range.start, piece.range.end))
        .join(''),
    ),
  );
}

describe('a row of a table', () => {
  test.each([
    ['| 1 | Bộ Ngoại giao |', [['1'], ['Bộ Ngoại giao']]],
    ['|  | Tên |', [[], ['Tên']]],
    ['| a<br>b | c |', [['a', 'b'], ['c']]],
    [String.raw`| a\|b | c\\ |`, [['a|b'], [String.raw`c\ `.trim()]]],
    [String.raw`| a\<br>b |`, [['a<br>b']]],
  ])('%s', (line, cells) => {
    expect(lineKind(line).kind).toBe('row');
    expect(wordsOf(line)).toEqual(cells);
  });

  test('has cells of several columns, and such as go on from above', () => {
    expect(
      readRow('| a || ^^ ||| b |').map(({ columns, continued }) => [columns, continued]),
    ).toEqual([[2, false], [3, true], [1, false]]); // prettier-ignore
  });

  const words = fc
    .array(fc.constantFrom('|', '\\', '<br>', '^^', '[^1]', 'Điều 5.', ' ', 'x', '<', '^'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');
  const cell = fc.record({
    paragraphs: fc.oneof(fc.constant(null), fc.array(words, { maxLength: 3 })),
    columns: fc.integer({ min: 1, max: 4 }),
  });

  test('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const line = writeRow(cells);
        expect(lineKind(line).kind).toBe('row');
        expect(wordsOf(line)).toEqual(cells.map(({ paragraphs }) => paragraphs ?? []));
        expect(readRow(line).map(({ columns, continued }) => [columns, continued])).toEqual(
          cells.map(({ columns, paragraphs }) => [columns, paragraphs === null]),
        );
      }),
    );
  });
});

describe('a paragraph', () => {
  test.each(['| x |', '\\| x |', '|', 'Điều 1. | x |', '||', '[^1]: x', '\\[^1]: x', '[^1] x'])(
    '%s is no mark',
    (text) => {
      const line = writeParagraph(text);
      const found = lineKind(line);
      expect(found.kind).toBe('paragraph');
      expect(plainText(line)).toBe(text);
    },
  );
});

test('a row is shown by its cells, without what only keeps a sign from being a mark', () => {
  const row = writeRow([
    { paragraphs: ['a|b', 'c\\d'], columns: 1 },
    { paragraphs: ['^^'], columns: 2 },
  ]);
  expect(plainText(row)).toBe('a|b\nc\\d\n^^');
});

describe('notes', () => {
  const body = 'Điều 1. Phạm vi[^1]\nXem [^2] và [^a].\n[^1]: Điều này được sửa đổi.';

  test('are those that are defined', () => {
    expect([...noteLabels(body)]).toEqual(['1']);
  });

  test('are shown by their labels; what calls none is text', () => {
    expect(plainText(body)).toBe('Điều 1. Phạm vi1\nXem [^2] và [^a].\n1 Điều này được sửa đổi.');
  });
});

test('a body without marks is its own plain text', () => {
  const body = 'Điều 1. a\\b *c* {d} <e>\n1. Một [1].';
  expect(plainText(body)).toBe(body);
});

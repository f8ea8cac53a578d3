import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBody } from '../../../../src/import/document/index.ts';
import type { SourceBlock, SourceCell } from '../../../../src/import/model.ts';
import { lineKind, plainText, readRow } from '../../../../src/legal/markup/index.ts';
import { paragraph } from './support.ts';

const cell = (text: string, columns = 1, rows = 1): SourceCell => ({
  paragraphs: text === '' ? [] : text.split('/'),
  columns,
  rows,
});
const table = (...rows: SourceCell[][]): SourceBlock => ({ kind: 'table', rows, page: 1 });
const note = (label: string, ...paragraphs: string[]): SourceBlock => ({
  kind: 'note',
  label,
  paragraphs,
  page: null,
});

describe('a table as rows', () => {
  test.each<[string, SourceBlock, string[]]>([
    ['cells', table([cell('Số'), cell('Tên')]), ['| Số | Tên |']],
    ['paragraphs of a cell', table([cell('một/hai')]), ['| một<br>hai |']],
    ['a cell of two columns', table([cell('a', 2), cell('b')]), ['| a || b |']],
    [
      'a cell of two rows at the beginning',
      table([cell('a', 1, 2), cell('b')], [cell('c')]),
      ['| a | b |', '| ^^ | c |'],
    ],
    [
      'one at the end, of two columns',
      table([cell('a'), cell('b', 2, 2)], [cell('c')]),
      ['| a | b ||', '| c | ^^ ||'],
    ],
    [
      'two that go on beside each other',
      table([cell('a', 1, 3), cell('b', 1, 2), cell('c')], [cell('d')], [cell('e'), cell('f')]),
      ['| a | b | c |', '| ^^ | ^^ | d |', '| ^^ | e | f |'],
    ],
    [
      'a row in which all goes on',
      table([cell('a', 2, 2)], [], [cell('b'), cell('c')]),
      ['| a ||', '| ^^ ||', '| b | c |'],
    ],
    ['a row without cells', table([]), ['|  |']],
    ['an empty cell', table([cell(''), cell('b')]), ['|  | b |']],
    ['a cell that says to go on', table([cell('^^')]), ['| \\^^ |']],
    ['bars and breaks that are words', table([cell('a|b<br>c')]), ['| a\\|b\\<br>c |']],
    ['a line break in a cell', table([cell('a\nb'), cell('c\u2028d')]), ['| a b | c d |']],
  ])('%s', (_, block, lines) => {
    expect(toBody([block]).split('\n')).toEqual(lines);
  });
});

describe('a body', () => {
  test('is a paragraph a line, the notes after everything', () => {
    expect(
      toBody([
        paragraph('Điều 1. Phạm vi[^2]'),
        note('2', 'Sửa đổi.', 'Hai đoạn.'),
        paragraph(' '),
        paragraph(' Chữ sau. '),
      ]),
    ).toBe('Điều 1. Phạm vi[^2]\n\nChữ sau.\n\n[^2]: Sửa đổi.<br>Hai đoạn.');
  });

  test.each([
    ['a bar at the beginning', '| x |', '\\| x |'],
    ['a line break inside', 'một\r\nhai\u0085ba', 'một hai ba'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, line) => {
    expect(toBody([paragraph(text)])).toBe(line);
  });

  test('every paragraph is one line that reads back as itself', () => {
    // A paragraph that begins like a note is one of ours: readers keep `[^` for marks of notes.
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('|', '\\', '<br>', '\n', '^^', '---'),
        ),
      )
      .map((pieces) => `x${pieces.join('')}`.replaceAll('[^', '['));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), text)), (texts) => {
        const written = texts.map(([bar, one]) => (bar ? `|${one}` : one));
        const body = toBody(written.map(paragraph));
        const lines = body === '' ? [] : body.split('\n\n');
        expect(lines.map((line) => lineKind(line).kind)).toEqual(written.map(() => 'paragraph'));
        expect(plainText(body).split('\n\n').map(bare)).toEqual(
          written.length === 0 ? [''] : written.map(bare),
        );
      }),
    );
  });

  test('every cell reads back as itself, with its columns', () => {
    const words = fc
      .array(fc.constantFrom('a', '|', '\\', '<br>', '^^', ' ', '<', '>', 'ở', '-'), {
        minLength: 1,
      })
      .map((pieces) => `${pieces.join('')}.`);
    const cells = fc.array(fc.record({ text: words, columns: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (row) => {
        const made = row.map(({ text, columns }) => ({ paragraphs: [text], columns, rows: 1 }));
        const line = toBody([table(made)]);
        expect(line).not.toContain('\n');
        expect(readRow(line).map(({ columns }) => columns)).toEqual(
          row.map(({ columns }) => columns),
        );
        expect(plainText(line).split('\n').map(bare)).toEqual(row.map(({ text }) => bare(text)));
      }),
    );
  });
});

function bare(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, '').replaceAll('\u0085', '');
}

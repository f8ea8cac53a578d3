import fc from 'fast-check';
import { writeNote, writeParagraph, writeRow } from '../../../../src/legal/markup/index.ts';

const word = fc.constantFrom(
  'Bộ',
  'x|y',
  '\\',
  '<br>',
  '^^',
  '[^1]',
  '[^2]',
  '*a*',
  '<td>',
  '&amp;',
  '1.',
  '#',
  '|',
  '| a |',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const cell = fc.record({
  paragraphs: fc.option(fc.array(phrase, { minLength: 1, maxLength: 2 }), { nil: null, freq: 5 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** Bodies as imported texts have them: units, tables, notes and what only looks like them. */
export const imported: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: phrase.map(writeParagraph) },
      { weight: 3, arbitrary: fc.array(cell, { minLength: 1, maxLength: 4 }).map(writeRow) },
      {
        weight: 1,
        arbitrary: fc
          .array(phrase, { minLength: 1, maxLength: 2 })
          .map((all) => writeNote('1', all)),
      },
      { weight: 1, arbitrary: phrase.map((one) => writeNote('2', [one])) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'Điều 1. Bảng [^1]',
          '1. Khoản[^2]:',
          'a) Điểm',
          '- Gạch',
          '',
          'Chương I',
          '| A | B |',
          'PHỤ LỤC',
        ),
      },
    ),
    { maxLength: 20 },
  )
  .map((lines) => lines.join('\n'));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlocks } from '../../../../src/components/draft/text-blocks.ts';

const blocks = (text: string, ranges: readonly (readonly [number, number])[]) => [
  ...textBlocks(
    text,
    ranges.map(([start, end]) => ({ range: { start, end } })),
  ),
];
const plain = (text: string) => ({ text, finding: null });

test('a block is a paragraph with its line end, cut at the citations', () => {
  expect(blocks('Căn cứ A;\n\nvà B', [[7, 8]])).toEqual([
    [plain('Căn cứ '), { text: 'A', finding: 0 }, plain(';\n')],
    [plain('\n')],
    [plain('và B')],
  ]);
});

test('a citation over a line end keeps its paragraph open, and takes the next one in', () => {
  expect(
    blocks('x AA\nAA, B\ny', [
      [2, 7],
      [9, 10],
    ]),
  ).toEqual([
    [
      plain('x '),
      { text: 'AA\nAA', finding: 0 },
      plain(', '),
      { text: 'B', finding: 1 },
      plain('\n'),
    ],
    [plain('y')],
  ]);
});

test('a citation that ends with the line', () => {
  expect(blocks('A\nB', [[0, 1]])).toEqual([
    [{ text: 'A', finding: 0 }, plain('\n')],
    [plain('B')],
  ]);
});

test('all pieces together are the text, and every citation is one piece', () => {
  const texts = fc.array(fc.constantFrom('a', 'b ', '\n', 'ờ', '\n\n'), { maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(80), { maxLength: 12 }), (parts, cuts) => {
      const text = parts.join('');
      const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      const ranges = at.flatMap((start, i): [number, number][] => {
        const end = at[i + 1];
        return i % 2 === 0 && end !== undefined ? [[start, end]] : [];
      });
      const pieces = blocks(text, ranges).flat();
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter(({ finding }) => finding !== null)).toEqual(
        ranges.map(([start, end], finding) => ({ text: text.slice(start, end), finding })),
      );
    }),
  );
});

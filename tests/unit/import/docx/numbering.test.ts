import { describe, expect, test } from 'vitest';
import { linesOf, p, read, type Parts } from './make-docx.ts';

interface LevelParts {
  readonly text: string;
  readonly format?: string;
  readonly start?: number;
  readonly more?: string;
}

const level = (
  at: number,
  { text, format = 'decimal', start = 1, more = '' }: LevelParts,
): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, levels: readonly LevelParts[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((one, at) => level(at, one)).join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const start = (at: number, from: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${from}"/></w:lvlOverride>`;
/** A numbered paragraph. */
const n = (text: string, at = 0, id = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const style = (id: string, inner: string, base = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr>${inner}</w:pPr></w:style>`;
const numPr = (id: number, at?: number): string =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const styled = (text: string, name: string, more = ''): string =>
  p(text, `<w:pStyle w:val="${name}"/>${more}`);

const ARTICLES = kind(1, [
  { text: 'Điều %1.' },
  { text: '%2.' },
  { text: '%3)', format: 'lowerLetter' },
]);

describe('numbers are those Word prints', () => {
  test.each<[string, Parts, string[]]>([
    [
      'articles, clauses and points, each from its first in the next',
      {
        body:
          n('A') + n('x', 1) + n('p', 2) + n('q', 2) + n('y', 1) + n('r', 2) + n('B') + n('z', 1),
        numbering: ARTICLES + num(1, 1),
      },
      ['Điều 1. A', '1. x', 'a) p', 'b) q', '2. y', 'a) r', 'Điều 2. B', '1. z'],
    ],
    [
      'numbers of several levels',
      {
        body: n('A') + n('B', 1) + n('C', 1) + n('D', 2) + n('E') + n('F', 1),
        numbering: kind(1, [{ text: '%1' }, { text: '%1.%2' }, { text: '%1.%2.%3' }]) + num(1, 1),
      },
      ['1 A', '1.1 B', '1.2 C', '1.2.1 D', '2 E', '2.1 F'],
    ],
    [
      'a level whose numbers go on whatever stands above',
      {
        body: n('A') + n('a', 1) + n('B') + n('b', 1),
        numbering:
          kind(1, [{ text: '%1.' }, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }]) +
          num(1, 1),
      },
      ['1. A', '1) a', '2. B', '2) b'],
    ],
    [
      'a level that begins again after the first level alone',
      {
        body: n('A') + n('b', 1) + n('c', 2) + n('d', 1) + n('e', 2) + n('F') + n('g', 2),
        numbering:
          kind(1, [
            { text: '%1' },
            { text: '%2' },
            { text: '(%3)', more: '<w:lvlRestart w:val="1"/>' },
          ]) + num(1, 1),
      },
      ['1 A', '1 b', '(1) c', '2 d', '(2) e', '2 F', '(1) g'],
    ],
    [
      'a list that begins again where it says so, once',
      {
        body: n('A') + n('B') + n('C', 0, 2) + n('D', 0, 2) + n('E', 0, 1),
        numbering: ARTICLES + num(1, 1) + num(2, 1, start(0, 1)),
      },
      ['Điều 1. A', 'Điều 2. B', 'Điều 1. C', 'Điều 2. D', 'Điều 3. E'],
    ],
    [
      'lists of one kind that go on counting each other',
      { body: n('A') + n('B', 0, 2) + n('C'), numbering: ARTICLES + num(1, 1) + num(2, 1) },
      ['Điều 1. A', 'Điều 2. B', 'Điều 3. C'],
    ],
    [
      'a list that begins at another number',
      { body: n('A') + n('B'), numbering: kind(1, [{ text: 'Điều %1.', start: 5 }]) + num(1, 1) },
      ['Điều 5. A', 'Điều 6. B'],
    ],
    [
      'a level that a list replaces',
      {
        body: n('A', 0, 2) + n('B', 0, 2),
        numbering:
          ARTICLES +
          num(
            2,
            1,
            `<w:lvlOverride w:ilvl="0">${level(0, { text: '(%1)', format: 'upperRoman', start: 3 })}</w:lvlOverride>`,
          ),
      },
      ['(III) A', '(IV) B'],
    ],
    [
      'a kind of list found through a style',
      {
        body: n('A') + n('B'),
        numbering:
          `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Danh"/></w:abstractNum>` +
          kind(2, [{ text: '%1)' }], '<w:styleLink w:val="Danh"/>') +
          num(1, 1) +
          num(9, 2),
        styles: `<w:style w:type="numbering" w:styleId="Danh"><w:pPr>${numPr(9)}</w:pPr></w:style>`,
      },
      ['1) A', '2) B'],
    ],
    [
      'numbers that paragraphs have from their style and what it is based on',
      {
        body:
          styled('A', 'Dieu') +
          styled('x', 'Khoan') +
          styled('y', 'KhoanCon') +
          styled('B', 'Dieu'),
        numbering:
          kind(1, [
            { text: 'Điều %1.', more: '<w:pStyle w:val="Dieu"/>' },
            { text: '%2.', more: '<w:pStyle w:val="Khoan"/>' },
          ]) + num(1, 1),
        styles:
          style('Dieu', numPr(1)) + style('Khoan', numPr(1, 1)) + style('KhoanCon', '', 'Khoan'),
      },
      ['Điều 1. A', '1. x', '2. y', 'Điều 2. B'],
    ],
    [
      "a paragraph that takes its style's number away",
      {
        body:
          styled('A', 'Dieu') +
          styled('không số', 'Dieu', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
          styled('B', 'Dieu'),
        numbering: ARTICLES + num(1, 1),
        styles: style('Dieu', numPr(1)),
      },
      ['Điều 1. A', 'không số', 'Điều 2. B'],
    ],
    [
      'legal numbering: figures for the levels above',
      {
        body: n('A') + n('B', 1),
        numbering:
          kind(1, [
            { text: 'Chương %1', format: 'upperRoman' },
            { text: '%1.%2', format: 'decimalZero', more: '<w:isLgl/>' },
          ]) + num(1, 1),
      },
      ['Chương I A', '1.01 B'],
    ],
    [
      'a level that stands before any of the level above',
      {
        body: n('A', 1) + n('B'),
        numbering: kind(1, [{ text: '%1.' }, { text: '%1.%2.' }]) + num(1, 1),
      },
      ['1.1. A', '2. B'],
    ],
    [
      'nothing between number and text',
      {
        body: n('A'),
        numbering: kind(1, [{ text: '§%1', more: '<w:suff w:val="nothing"/>' }]) + num(1, 1),
      },
      ['§1A'],
    ],
    [
      'deleted and hidden paragraphs are not counted',
      {
        body:
          n('A') +
          `<w:p><w:pPr><w:rPr><w:del/></w:rPr>${numPr(1, 0)}</w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` +
          p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>', numPr(1, 0)) +
          n('B'),
        numbering: ARTICLES + num(1, 1),
      },
      ['Điều 1. A', 'Điều 2. B'],
    ],
    [
      'numbers in cells go on',
      {
        body: `${n('A')}<w:tbl><w:tr><w:tc>${n('B')}</w:tc></w:tr></w:tbl>${n('C')}`,
        numbering: kind(1, [{ text: '%1.' }]) + num(1, 1),
      },
      ['1. A', '2. B', '3. C'],
    ],
    [
      'lists in a text box count on their own',
      {
        body: `${n('A')}<w:p><w:r><w:pict><w:txbxContent>${n('hộp')}</w:txbxContent></w:pict></w:r></w:p>${n('B')}`,
        numbering: kind(1, [{ text: '%1.' }]) + num(1, 1),
      },
      ['1. A', '1. hộp', '2. B'],
    ],
    ['a list nobody describes', { body: n('A', 0, 77), numbering: ARTICLES }, ['A']],
    [
      'old numbering kept in tracked properties does not count',
      {
        body: p('A', `<w:pPrChange><w:pPr>${numPr(1, 0)}</w:pPr></w:pPrChange>`) + n('B'),
        numbering: ARTICLES + num(1, 1),
      },
      ['A', 'Điều 1. B'],
    ],
  ])('%s', async (_, parts, lines) => {
    expect(await linesOf(parts)).toEqual(lines);
  });
});

describe('formats', () => {
  test.each<[string, number, string]>([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalZero', 12, '12'],
    ['lowerLetter', 4, 'd'],
    ['lowerLetter', 5, 'e'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['lowerLetter', 53, 'aaa'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1999, 'MCMXCIX'],
    ['numberInDash', 3, '- 3 -'],
  ])('%s of %i', async (format, number, printed) => {
    const numbering = kind(1, [{ text: '%1', format, start: number }]) + num(1, 1);
    expect(await linesOf({ body: n('x'), numbering })).toEqual([`${printed} x`]);
  });

  test('of newer programs', async () => {
    const format = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/>${format}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, 1)}`;
    expect(await linesOf({ body: n('x') + n('y'), numbering })).toEqual(['009. x', '010. y']);
  });

  test('that nobody knows are figures, and told', async () => {
    const numbering = kind(1, [{ text: '%1.', format: 'chicago' }]) + num(1, 1);
    const { blocks, issues } = await read({ body: n('x'), numbering });
    expect(blocks).toMatchObject([{ text: '1. x' }]);
    expect(issues).toMatchObject([{ rule: 'docx/number-format', message: /chicago/u }]);
  });

  test.each<[string, string, string, string]>([
    ['Symbol', '\uF0B7', '', '• x'],
    ['Wingdings', '\uF0A7', '', '▪ x'],
    ['nobody knows', '\uF0FF', '', '• x'],
    ['Times', '-', '', '- x'],
  ])('bullets of %s', async (font, sign, _, line) => {
    const more = `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`;
    const numbering = kind(1, [{ text: sign, format: 'bullet', more }]) + num(1, 1);
    expect(await linesOf({ body: n('x'), numbering })).toEqual([line]);
  });
});

test('computed numbers are accounted for', async () => {
  const { added } = await read({ body: n('A') + n('B'), numbering: ARTICLES + num(1, 1) });
  expect(added.map(({ reason, text }) => [reason, text])).toEqual([
    ['automatic-number', 'Điều 1.'],
    ['automatic-number', 'Điều 2.'],
  ]);
});

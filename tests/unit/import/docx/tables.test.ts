import { describe, expect, test } from 'vitest';
import { linesOf, p, read } from './make-docx.ts';

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = (value: string, color = 'auto'): string =>
  `<w:tblPr><w:tblBorders>${LINES.map((side) => `<w:${side} w:val="${value}" w:sz="4" w:color="${color}"/>`).join('')}</w:tblBorders></w:tblPr>`;
const RULED = borders('single');
const PLAIN = borders('nil');
/** A cell; several paragraphs are parted by `/`. */
const c = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${
    text.startsWith('<')
      ? text
      : text
          .split('/')
          .map((one) => p(one))
          .join('')
  }</w:tc>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : c(cell))).join('')}</w:tr>`;
const table = (properties: string, ...rows: readonly string[]): string =>
  `<w:tbl>${properties}<w:tblGrid/>${rows.join('')}</w:tbl>`;
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc';

describe('tables with lines are tables, others are text', () => {
  test.each<[string, string, string[]]>([
    ['ruled', table(RULED, row('A', 'B'), row('1', '2')), ['[A|B]', '[1|2]']],
    ['lines drawn in white', table(borders('single', 'FFFFFF'), row('A', 'B')), ['A', 'B']],
    ['without any', table(PLAIN, row('A', 'B')), ['A', 'B']],
    [
      'ruled by its cells',
      table(
        PLAIN,
        row(
          ...['A', 'B'].map((text) =>
            c(
              text,
              `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single"/>`).join('')}</w:tcBorders>`,
            ),
          ),
        ),
      ),
      ['[A|B]'],
    ],
    ['a box around a text', table(RULED, row('A/B')), ['A', 'B']],
    [
      'a header of an act, in columns',
      table(PLAIN, row('CHÍNH PHỦ', MOTTO), row('Số: 1', 'Hà Nội')),
      [
        'CHÍNH PHỦ',
        'Số: 1',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Hà Nội',
      ],
    ],
    [
      'a header with odd lines',
      table(RULED, row('CHÍNH PHỦ', MOTTO)),
      ['CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
    [
      'a title below the header',
      table(
        PLAIN,
        row('BỘ A', MOTTO),
        row('Số: 1', 'Hà Nội'),
        row(c('NGHỊ ĐỊNH', '<w:gridSpan w:val="2"/>')),
      ),
      [
        'BỘ A',
        'Số: 1',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Hà Nội',
        'NGHỊ ĐỊNH',
      ],
    ],
    [
      'signatures',
      table(RULED, row('Nơi nhận:/- Như trên;', 'TM. CHÍNH PHỦ/THỦ TƯỚNG')),
      ['Nơi nhận:', '- Như trên;', 'TM. CHÍNH PHỦ', 'THỦ TƯỚNG'],
    ],
    [
      'data without lines',
      table(PLAIN, row('STT', 'Tên'), row('1', 'Một')),
      ['[STT|Tên]', '[1|Một]'],
    ],
    [
      'points placed by a table',
      table(PLAIN, row('a)', 'một'), row('b)', 'hai'), row('c)', 'ba')),
      ['a) một', 'b) hai', 'c) ba'],
    ],
    [
      'drawn lines in a header',
      table(PLAIN, row('BỘ A/-----', MOTTO)),
      ['BỘ A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('ruled by its style', async () => {
    const styles = `<w:style w:type="table" w:styleId="Base">${RULED}</w:style><w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="Base"/></w:style>`;
    const body = table('<w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>', row('A', 'B'));
    expect(await linesOf({ body, styles })).toEqual(['[A|B]']);
  });

  test('tables within cells become text', async () => {
    const inner = table(RULED, row('x', 'y'));
    const body = table(RULED, row(c(`${p('A')}${inner}${p('')}`), 'B'));
    expect(await linesOf(body)).toEqual(['[A / x / y|B]']);
  });
});

test('cells tell what they span', async () => {
  const down = (value: string): string => `<w:vMerge w:val="${value}"/>`;
  const { blocks } = await read(
    table(
      RULED,
      row(c('A', down('restart')), c('B', '<w:gridSpan w:val="2"/>')),
      row(c('', down('continue')), 'C', 'D'),
      row(c('', '<w:vMerge/>'), 'E', 'F'),
    ),
  );
  const cell = (text: string, columns = 1, rows = 1) => ({ paragraphs: [text], columns, rows });
  expect(blocks).toEqual([
    {
      kind: 'table',
      page: null,
      rows: [
        [cell('A', 1, 3), cell('B', 2)],
        [cell('C'), cell('D')],
        [cell('E'), cell('F')],
      ],
    },
  ]);
});

test('rows in content controls count', async () => {
  const inner = `<w:sdt><w:sdtContent>${row('1', '2')}</w:sdtContent></w:sdt>`;
  expect(await linesOf(table(RULED, row('A', 'B'), inner))).toEqual(['[A|B]', '[1|2]']);
});

import { describe, expect, test } from 'vitest';
import { linesOf, read } from './read-page.ts';

describe('what a browser shows is read, in order', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>Một</p><p>Hai</p>', ['Một', 'Hai']],
    [
      'words divided by formats',
      '<p><b>Đi</b><i><span>ều</span></i> 1. Phạm&nbsp;vi</p>',
      ['Điều 1. Phạm vi'],
    ],
    ['lines of the source', '<p>Điều 1.\n   Phạm vi\n</p>', ['Điều 1. Phạm vi']],
    ['lines broken between headings', '<p>Chương I<br>QUY ĐỊNH</p>', ['Chương I', 'QUY ĐỊNH']],
    ['lines broken within a sentence', '<p>cơ quan, tổ<br/>chức</p>', ['cơ quan, tổ chức']],
    ['an empty line between', '<p>cơ quan<br><br>tổ chức</p>', ['cơ quan', 'tổ chức']],
    ['text without paragraphs', 'Một<div>Hai</div>Ba', ['Một', 'Hai', 'Ba']],
    ['blocks in formats', '<b>Một<p>Hai</p></b>', ['Một', 'Hai']],
    ['preformatted lines', '<pre>Điều 1.\nMột\nHai</pre>', ['Điều 1.', 'Một', 'Hai']],
    ['soft hyphens', '<p>tổ&shy; ch\u00adức</p>', ['tổ chức']],
    ['letters and marks apart', '<p>Đie\u0302\u0300u 1.</p>', ['Điều 1.']],
    ['signs of HTML', '<p>a &lt; b &amp;amp; {c} &#273;</p>', ['a < b &amp; {c} đ']],
    [
      'scripts, styles, comments',
      '<p>a<script>x()</script><style>p{}</style><!-- y -->b</p><noscript>z</noscript><template>t</template>',
      ['ab'],
    ],
    [
      'hidden elements',
      '<p>a</p><p hidden>b</p><p style="DISPLAY : none">c</p><div style="color:red;visibility:hidden">d</div>',
      ['a'],
    ],
    ['unclosed elements', '<p>Một<p>Hai<b>Ba', ['Một', 'HaiBa']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('what stands in an act and is not read is told', () => {
  const act = (inside: string): string =>
    `<html><body><div class="menu" hidden>Đăng nhập</div><img src="logo.png"><div><p>Căn cứ Luật Thử ngày 01 tháng 01 năm 2020 của Quốc hội nước ta;</p><p>Điều 1. Phạm vi điều chỉnh của văn bản này được quy định như sau:</p>${inside}<p>Điều 2. Hiệu lực thi hành của văn bản này kể từ ngày ký ban hành./.</p></div><img src="foot.png"><p hidden>Trang chủ</p></body></html>`;
  const rules = async (inside: string): Promise<string[]> =>
    (await read(act(inside))).issues.map(({ rule, message }) => `${rule} ${message}`);

  test('hidden words are counted', async () => {
    expect(await rules('<p style="display:none">ẩn đi</p>')).toEqual([
      expect.stringMatching(/^html\/hidden-text Trang có 4 ký tự/u),
    ]);
  });

  test('so are pictures', async () => {
    expect(await rules('<p><img src="a.png"></p><p><img src="b.png"></p>')).toEqual([
      expect.stringMatching(/^html\/pictures Trang có 2 hình/u),
    ]);
  });

  test('scripts, empty elements, and what stands around the act, are not', async () => {
    expect(await rules('<script>x()</script><p hidden> </p><style>p{}</style>')).toEqual([]);
  });
});

describe('lists bear the numbers a browser prints', () => {
  const li = (...items: readonly string[]): string =>
    items.map((item) => `<li>${item}</li>`).join('');
  test.each<[string, string, string[]]>([
    ['figures', `<ol>${li('a', 'b')}</ol>`, ['1. a', '2. b']],
    ['letters from the fourth', `<ol type="a" start="4">${li('x', 'y')}</ol>`, ['d. x', 'e. y']],
    [
      'Roman numbers by style',
      `<ol style="list-style-type: upper-roman">${li('x', 'y')}</ol>`,
      ['I. x', 'II. y'],
    ],
    [
      'a number of its own',
      '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
      ['1. a', '7. b', '8. c'],
    ],
    [
      'lists in lists',
      `<ol><li>a<ol type="i">${li('x', 'y')}</ol></li><li>b</li></ol>`,
      ['1. a', 'i. x', 'ii. y', '2. b'],
    ],
    ['bullets', `<ul>${li('a')}</ul>`, ['• a']],
    ['none where the page says so', `<ul style="list-style: none">${li('a')}</ul>`, ['a']],
    ['none where they are typed as well', `<ol>${li('1. a', 'b) b')}</ol>`, ['1. a', 'b) b']],
    ['paragraphs in items', '<ol><li><p>a</p><p>b</p></li></ol>', ['1. a', 'b']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('and account for them', async () => {
    expect((await read(`<ol>${li('a')}</ol>`)).added).toEqual([
      { reason: 'automatic-number', text: '1.', page: null },
    ]);
  });
});

describe('notes of a page', () => {
  test.each<[string, string, string[]]>([
    [
      'that Word saved',
      `<p>Luật<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> này</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Một</p><p>Hai</p></div>`,
      ['Luật[^1] này', '^1: Một / Hai'],
    ],
    [
      'that lead back to their paragraph',
      `<p id="a">Luật<sup><a href="#n">1</a></sup></p><p id="n"><a href="#a">1</a>. Một</p>`,
      ['Luật[^1]', '^1: . Một'],
    ],
    [
      'typed by hand',
      '<p>tổ chức<sup>1</sup></p><p>Hết</p><p><sup>1</sup> Ghi tên</p>',
      ['tổ chức[^1]', 'Hết', '^1: Ghi tên'],
    ],
    ['and powers', '<p>5 m<sup>2</sup></p>', ['5 m2']],
    [
      'and links to places that are no notes',
      '<p><a href="#x">1</a> a</p><p id="x">b</p><p>c</p>',
      ['1 a', 'b', 'c'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('tables of a page', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-------';
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
  const AB = row('A', 'B') + row('1', '2');
  const HEADER = [
    'CHÍNH PHỦ',
    'Số: 1',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nội',
  ];
  test.each<[string, string, string[]]>([
    ['with a border', `<table border="1">${AB}</table>`, ['[A|B]', '[1|2]']],
    ['of a border of 0', `<table border="0">${AB}</table>`, ['A', '1', 'B', '2']],
    [
      'ruled by the style of cells',
      `<table>${row('<td style="border:solid windowtext 1.0pt">A</td>', '<td style="border-top:none;border-bottom:solid 1px">B</td>')}</table>`,
      ['[A|B]'],
    ],
    [
      'with lines in white',
      `<table border="1" style="border: 1px hidden #ffffff">${AB}</table>`,
      ['A', '1', 'B', '2'],
    ],
    [
      'of heads',
      `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${row('1', '2')}</tbody></table>`,
      ['[A|B]', '[1|2]'],
    ],
    [
      'data that nobody ruled',
      `<table border="0">${row('STT', 'Tên')}${row('1', 'Một')}</table>`,
      ['[STT|Tên]', '[1|Một]'],
    ],
    [
      'a header of an act',
      `<table border="0">${row('CHÍNH PHỦ<br>-------', MOTTO)}${row('Số: 1', 'Hà Nội')}</table>`,
      HEADER,
    ],
    [
      'a header that is ruled',
      `<table border="1">${row('CHÍNH PHỦ', MOTTO)}${row('Số: 1', 'Hà Nội')}</table>`,
      HEADER,
    ],
    [
      'signatures',
      `<table border="1">${row('', '<p>Người đề nghị</p><p>(Ký, ghi rõ họ tên)</p>')}</table>`,
      ['Người đề nghị', '(Ký, ghi rõ họ tên)'],
    ],
    [
      'in tables',
      `<table border="1">${row('<table border="1"><tr><td>x</td><td>y</td></tr></table>', 'B')}</table>`,
      ['[x / y|B]'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('tell what cells span', async () => {
    const { blocks } = await read(
      `<table border="1">${row('<td rowspan="2">A</td>', '<td colspan="2">B</td>')}${row('C', 'D')}</table>`,
    );
    const cell = (text: string, columns: number, rows: number) => ({
      paragraphs: [text],
      columns,
      rows,
    });
    expect(blocks).toEqual([
      {
        kind: 'table',
        page: null,
        rows: [
          [cell('A', 1, 2), cell('B', 2, 1)],
          [cell('C', 1, 1), cell('D', 1, 1)],
        ],
      },
    ]);
  });
});

describe('encodings of a page', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const wide = (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    );
  test.each<[string, Uint8Array, string]>([
    [
      'UTF-8, whatever the page says',
      new TextEncoder().encode('<meta charset="windows-1252"><p>Điều 1</p>'),
      'Điều 1',
    ],
    ['UTF-16 with its mark', wide('\uFEFF<p>Điều 1</p>'), 'Điều 1'],
    [
      'UTF-16 without',
      wide('<html><body><p>Điều 1, khoản 2 of the law as it stands</p></body></html>'),
      'Điều 1, khoản 2 of the law as it stands',
    ],
    [
      'Windows-1258 as Word saves it',
      latin(
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><p>\u00d0i\u00ea\u00ccu 1</p>',
      ),
      'Điều 1',
    ],
    ['Windows-1258 that nobody named', latin('<p>\u00d0i\u00ea\u00ccu 1</p>'), 'Điều 1'],
  ])('%s', async (_, page, line) => {
    expect(await linesOf(page)).toEqual([line]);
  });

  test('TCVN3, capitals by their font', async () => {
    const text =
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam. §éc lËp, tù do, h¹nh phóc. ChÝnh phñ quy ®Þnh chi tiÕt thi hµnh mét sè ®iÒu cña LuËt';
    const { converted, blocks } = await read(
      latin(
        `<meta charset="x-user-defined"><p><font face=".VnTimeH">chÝnh phñ</font></p><p>${text}</p>`,
      ),
    );
    expect(converted).toBe('tcvn3');
    expect(blocks).toMatchObject([
      { text: 'CHÍNH PHỦ' },
      { text: /^Cộng hoà xã hội chủ nghĩa Việt Nam\. Độc lập/u },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/index.ts';
import type { SourceText } from '../../../../src/import/model.ts';
import { imbalance } from '../support/lines.ts';
import { makePdf, setLines, widthOf, type Page, type Words } from './support/make-pdf.ts';

async function read(pages: readonly Page[]): Promise<SourceText> {
  const reading = await readPdf(makePdf(pages));
  if (!reading.ok) throw new Error(`${reading.failure}: ${reading.detail}`);
  expect(imbalance(reading.text)).toBe(0);
  return reading.text;
}

async function paragraphs(pages: readonly Page[]): Promise<string[]> {
  const { blocks } = await read(pages);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** A line that reaches the right edge of the text, 66 letters wide. */
const full = (text: string): string => text.padEnd(66, ' xin').slice(0, 66);

describe('lines become paragraphs', () => {
  test('what begins further in is a paragraph, what begins at the edge goes on', async () => {
    const lines = [
      '  Điều 1. Phạm vi điều chỉnh',
      '  1. Quyết định này quy định việc quản lý thống nhất các hoạt động',
      'đối ngoại trên địa bàn thành phố, gồm cả những việc nêu tại khoản',
      '2 Điều 5 của Quy định kèm theo.',
      '  2. Quyết định này áp dụng với cơ quan, tổ chức, cá nhân có liên',
      'quan.',
      '  Điều 2. Hiệu lực',
      '  Quyết định này có hiệu lực kể từ ngày',
    ];
    expect(await paragraphs([{ words: setLines(lines) }])).toEqual([
      'Điều 1. Phạm vi điều chỉnh',
      '1. Quyết định này quy định việc quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố, gồm cả những việc nêu tại khoản 2 Điều 5 của Quy định kèm theo.',
      '2. Quyết định này áp dụng với cơ quan, tổ chức, cá nhân có liên quan.',
      'Điều 2. Hiệu lực',
      'Quyết định này có hiệu lực kể từ ngày',
    ]);
  });

  test('a number that begins a line by chance begins nothing', async () => {
    const lines = [
      '  Điều 1. Hiệu lực',
      '  1. Quyết định này có hiệu lực thi hành kể từ ngày ký, trừ Điều',
      '12. Điều này có hiệu lực sau mười ngày kể từ ngày được công bố ở',
      'cơ quan.',
      '  2. Các quyết định trước đây trái với quyết định này bị bãi bỏ.',
    ];
    const found = await paragraphs([{ words: setLines(lines) }]);
    expect(found).toHaveLength(3);
    expect(found[1]).toContain('trừ Điều 12. Điều này');
  });

  test('long lines further in are a level of the text, and not centred', async () => {
    const wide = (start: string, end = ''): string =>
      `  ${start.padEnd(60 - end.length, ' xin').slice(0, 60 - end.length)}${end}`;
    const set = [
      [full('1. Sở Ngoại vụ có trách nhiệm'), full('với các cơ quan, đơn vị'), 'của thành phố:'],
      [wide('a) Hướng dẫn các cơ quan'), wide('trong việc nêu tại khoản 2', ' Điều này.')],
      [wide('Tổng hợp báo cáo kết quả'), '  trình Ủy ban nhân dân.'],
      [wide('b) Giúp Ủy ban nhân dân', ' 33/2007/PL-'), '  UBTVQH11.'],
      [full('2. Văn phòng có trách nhiệm'), 'phối hợp.'],
    ];
    // As browsers print: half a line between paragraphs.
    let y = 100;
    const words = set.flatMap((lines) => {
      const own = setLines(lines, y);
      y += lines.length * 18 + 9;
      return own;
    });
    const found = await paragraphs([{ words }]);
    expect(found.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      '1. Sở',
      'a) Hướng',
      'Tổng hợp',
      'b) Giúp',
      '2. Văn',
    ]);
    expect(found[3]).toMatch(/33\/2007\/PL-UBTVQH11\.$/);
  });

  test('paragraphs run over pages, and a page number between does not matter', async () => {
    const first = [
      '  Điều 1. Phạm vi',
      `  1. ${full('Ủy ban nhân dân thành phố chịu trách nhiệm trước pháp luật').slice(3)}`,
    ];
    const second = ['về việc thi hành.', '  2. Sở Ngoại vụ theo dõi.'];
    const number = (n: number): Words => ({ text: String(n), x: 290, y: 40 });
    const body = (lines: string[]): Words[] => setLines(lines);
    const found = await paragraphs([
      { words: [number(1), ...body(first)] },
      { words: [number(2), ...body(second)] },
      { words: [number(3), ...body(['  3. Sở Tài chính cấp kinh phí.'])] },
    ]);
    expect(found[1]).toMatch(/về việc thi hành\.$/u);
    expect(found.at(-1)).toBe('3. Sở Tài chính cấp kinh phí.');
    expect(found.join(' ')).not.toMatch(/(?:^| )[123](?: |$)/u);
  });

  test.each([
    [
      'a number divided behind its hyphen',
      'theo quy định tại khoản 1 Điều 16 Nghị định số 134/2025/NĐ-',
      'CP của Chính phủ.',
      '134/2025/NĐ-CP của',
    ],
    [
      'a dash between words',
      'chịu trách nhiệm thi hành là Giám đốc Sở Lao động tỉnh ta -',
      'Thương binh và Xã hội.',
      'tỉnh ta - Thương binh',
    ],
    [
      'a word of another language',
      'quản lý hệ thống thông tin (management infor-',
      'mation system) của cơ quan.',
      '(management information system)',
    ],
    ['a compound', 'đào tạo theo phương thức tích lũy mô-', 'đun hoặc tín chỉ.', 'mô-đun'],
  ])('%s', async (_, one, two, joined) => {
    const lines = ['  Điều 1. Một', `  1. ${one.padStart(63, 'x ')}`, two, '  2. Hai'];
    expect((await paragraphs([{ words: setLines(lines) }]))[1]).toContain(joined);
  });

  test('lines to fill in, with what is counted behind the dots, are paragraphs of their own', async () => {
    const dotted = (text: string): string => `${text}${'.'.repeat(62 - text.length)} bản`;
    const lines = [
      'Hồ sơ gồm',
      dotted('- Bản sao bằng cấp chuyên môn:'),
      dotted('- Bản sao chứng chỉ ngoại ngữ:'),
      'Đơn vị cam kết giấy tờ kèm theo là chính xác.',
    ];
    expect(await paragraphs([{ words: setLines(lines) }])).toEqual(lines);
  });

  test('letters painted twice to look bold are read once', async () => {
    const words = setLines([
      '  Điều 1. Phạm vi điều chỉnh của văn bản này',
      '  Văn bản này quy định nhiều điều khác nhau.',
    ]);
    const twice = words.slice(0, 1).map((word) => ({ ...word, x: word.x + 0.4 }));
    const { blocks, removed } = await read([{ words: [...words, ...twice] }]);
    expect(blocks).toHaveLength(2);
    expect(removed.map(({ reason }) => reason)).toEqual(['overprint']);
  });

  test('a blank that takes no room is none, and a gap without a blank is one', async () => {
    const y = 100;
    const words: Words[] = [
      { text: 'Đi ', x: 87, y },
      { text: 'ều 1.', x: 87 + widthOf('Đi'), y },
      { text: 'Phạm vi', x: 87 + widthOf('Điều 1. '), y },
    ];
    expect(
      await paragraphs([{ words: [...words, ...setLines(['  Văn bản này quy định.'], 118)] }]),
    ).toContain('Điều 1. Phạm vi');
  });
});

describe('blocks side by side', () => {
  const header: Words[] = [
    { text: 'ỦY BAN NHÂN DÂN', x: 90, y: 100, bold: true, size: 12 },
    { text: 'THÀNH PHỐ HẢI PHÒNG', x: 78, y: 115, bold: true, size: 12 },
    { text: 'Số: 12/QĐ-UBND', x: 96, y: 140, size: 12 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 100, bold: true, size: 12 },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 324, y: 115, bold: true, size: 12 },
    { text: 'Hải Phòng, ngày 02 tháng 3 năm 2026', x: 300, y: 140, size: 12 },
  ];
  const text = setLines(['  Điều 1. Ban hành', '  Ban hành kèm theo quyết định này quy chế.'], 200);

  test('a header is read left column first', async () => {
    const title: Words = { text: 'QUYẾT ĐỊNH', x: 262, y: 170, bold: true };
    expect(await paragraphs([{ words: [...header, title, ...text] }])).toEqual([
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
      'Số: 12/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hải Phòng, ngày 02 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Điều 1. Ban hành',
      'Ban hành kèm theo quyết định này quy chế.',
    ]);
  });

  test('recipients come before who signs, whose lines lie between theirs', async () => {
    const signed: Words[] = [
      { text: 'Nơi nhận:', x: 64, y: 260, bold: true, size: 12 },
      { text: '- Như Điều 1;', x: 64, y: 274, size: 11 },
      { text: '- Lưu: VT.', x: 64, y: 287, size: 11 },
      { text: 'KT. CHỦ TỊCH', x: 390, y: 255, bold: true },
      { text: 'PHÓ CHỦ TỊCH', x: 390, y: 271, bold: true },
      { text: 'Nguyễn Văn An', x: 386, y: 350, bold: true },
    ];
    const found = await paragraphs([{ words: [...text, ...signed] }]);
    expect(found.slice(2)).toEqual([
      'Nơi nhận:',
      '- Như Điều 1;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn An',
    ]);
  });

  test('a name close to the nation’s, whose letters are painted one by one, stands in its column', async () => {
    const size = 12;
    const letters = (text: string, x: number, y: number): Words[] =>
      Array.from(text.normalize('NFC')).flatMap((letter, i): Words[] =>
        letter === ' ' ? [] : [{ text: letter, x: x + widthOf('x', size) * i, y, size }],
      );
    const name = 'BỘ VĂN HÓA, THỂ THAO VÀ';
    const gap = 0.7 * size;
    const close: Words[] = [
      { text: name, x: 64, y: 100, size },
      ...letters('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 64 + widthOf(name, size) + gap, 100),
      {
        text: 'DU LỊCH',
        x: 64 + widthOf(name, size) / 2 - widthOf('DU LỊCH', size) / 2,
        y: 115,
        size,
      },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 236, y: 118, size },
      { text: 'Số: 12/QĐ-BVHTTDL', x: 80, y: 140, size },
      { text: 'Hà Nội, ngày 02 tháng 3 năm 2026', x: 226, y: 143, size },
    ];
    expect((await paragraphs([{ words: [...close, ...text] }])).slice(0, 4)).toEqual([
      'BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
      'Số: 12/QĐ-BVHTTDL',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  test('a list of names and values is read row by row', async () => {
    const rows = ['A:', 'B:', 'C:'].flatMap((name, i): Words[] => [
      { text: name, x: 87, y: 260 + 18 * i },
      { text: `từ ${8 - i} đến ${9 - i}`, x: 160, y: 260 + 18 * i },
    ]);
    const found = await paragraphs([{ words: [...text, ...rows] }]);
    expect(found.slice(2)).toEqual(['A: từ 8 đến 9', 'B: từ 7 đến 8', 'C: từ 6 đến 7']);
  });

  test('two columns of text are read one after the other', async () => {
    const column = (name: string, x: number): Words[] =>
      Array.from({ length: 12 }, (_, i) => ({
        text: `${name} dòng chữ thứ ${String(i).padStart(2, '0')} của cột này`,
        x,
        y: 100 + 16 * i,
        size: 12,
      }));
    const found = (
      await paragraphs([{ words: [...column('trái', 64), ...column('phải', 320)] }])
    ).join(' ');
    expect(found.indexOf('trái dòng chữ thứ 11')).toBeLessThan(
      found.indexOf('phải dòng chữ thứ 00'),
    );
  });
});

describe('what is printed on every page', () => {
  const body = (i: number): Words[] =>
    setLines([
      `  Điều ${i}. Tên điều số ${i}`,
      `  Nội dung riêng của điều thứ ${i} trong văn bản.`,
    ]);

  test.each([
    [
      'odd and even pages of the gazette',
      (i: number): string =>
        i % 2 === 0
          ? `${i + 40}      CÔNG BÁO/Số 1417 + 1418/Ngày 15-12-2021`
          : `CÔNG BÁO/Số 1417 + 1418/Ngày 15-12-2021      ${i + 40}`,
    ],
    ['one gazette', (i: number): string => `CÔNG BÁO/Số 15/Ngày 01-01-2009 ${i}`],
    ['a header of its own', (i: number): string => `Cổng thông tin điện tử ${i}`],
  ])('%s is taken away', async (_, header) => {
    const pages = [1, 2, 3, 4].map((i): Page => ({
      words: [{ text: header(i), x: 160, y: 50 }, ...body(i)],
    }));
    const { blocks, removed } = await read(pages);
    expect(blocks).toHaveLength(8);
    expect(new Set(removed.map(({ reason }) => reason))).toContain('running-header');
  });

  test.each([
    ['the nation, on form after form', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['numbers of forms', 'Mẫu số 01'],
  ])('%s, stays', async (_, text) => {
    const pages = [1, 2, 3, 4].map((i): Page => ({
      words: [{ text: text.replace('1', String(i)), x: 200, y: 60 }, ...body(i)],
    }));
    expect((await paragraphs(pages)).length).toBe(12);
  });

  test('the last line of notes that end alike is no footer', async () => {
    const pages = [1, 2, 3, 4].map((i): Page => ({
      words: [
        ...body(i),
        { text: `Câu đầu của ghi chú thứ ${i} dài hơn một dòng và`, x: 64, y: 750, size: 12 },
        { text: 'có hiệu lực từ ngày 20 tháng 02 năm 2020.', x: 64, y: 765, size: 12 },
      ],
    }));
    const { removed } = await read(pages);
    expect(removed).toEqual([]);
  });

  test('a stamp of a signature is taken away, a form that asks for a name is not', async () => {
    const stamp: Words[] = [
      'Ký bởi: Cổng Thông tin điện tử Chính phủ',
      'Email: thongtin@chinhphu.vn',
      'Thời gian ký: 23.12.2020 10:45:09 +07:00',
    ].map((text, i) => ({ text, x: 120, y: 12 + 8 * i, size: 7 }));
    const form = setLines(['  Người ký: ..........', '  Email: ..........'], 300);
    const { blocks, removed } = await read([{ words: [...stamp, ...body(1), ...form] }]);
    expect(removed.map(({ reason }) => reason)).toEqual([
      'signature-stamp',
      'signature-stamp',
      'signature-stamp',
    ]);
    expect(blocks).toHaveLength(4);
  });
});

describe('notes', () => {
  const called = (text: string, y: number, label: string): Words[] => [
    { text, x: 87, y },
    { text: label, x: 87 + widthOf(text), y: y - 5, size: 8 },
  ];
  const note = (label: string, text: string, y: number): Words[] => [
    { text: label, x: 87, y: y - 4, size: 7 },
    { text, x: 95, y, size: 11 },
  ];
  const rule = (y: number): readonly [number, number, number, number] => [64, y, 208, y];

  test('marks are tied to their notes; numbers begin anew on each page, labels do not', async () => {
    const pages = [1, 2].map((i): Page => ({
      words: [
        ...called(`Điều ${i}. Tên điều của văn bản`, 100, '1'),
        ...setLines(['  Nội dung của điều này dài.'], 118),
        ...note('1', `Được sửa đổi lần thứ ${i}.`, 700),
      ],
      lines: [rule(680)],
    }));
    const { blocks } = await read(pages);
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
      'Điều 1. Tên điều của văn bản[^1]',
      'Nội dung của điều này dài.',
      'Điều 2. Tên điều của văn bản[^2]',
      'Nội dung của điều này dài.',
    ]);
    expect(
      blocks.flatMap((block) =>
        block.kind === 'note' ? [[block.label, ...block.paragraphs]] : [],
      ),
    ).toEqual([
      ['1', 'Được sửa đổi lần thứ 1.'],
      ['2', 'Được sửa đổi lần thứ 2.'],
    ]);
  });

  test('a raised number without a note stays a number', async () => {
    const words = [
      ...called('Diện tích đất được giao là 300 m', 100, '2'),
      ...setLines(['  Nội dung tiếp theo của văn bản.'], 118),
    ];
    expect((await paragraphs([{ words }]))[0]).toBe('Diện tích đất được giao là 300 m2');
  });
});

describe('ruled tables', () => {
  const grid = (
    xs: readonly number[],
    ys: readonly number[],
  ): (readonly [number, number, number, number])[] => [
    ...ys.map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const),
    ...xs.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
  ];
  const before = setLines(['  Điều 1. Danh mục kèm theo', '  Danh mục gồm các mục sau:'], 80);

  test('cells hold their paragraphs, rejoined over lines', async () => {
    const words: Words[] = [
      { text: 'TT', x: 70, y: 195 },
      { text: 'Tên', x: 110, y: 195 },
      { text: '1', x: 70, y: 225 },
      { text: 'Thủ tục cấp hộ chiếu', x: 105, y: 225 },
      { text: 'công vụ', x: 105, y: 243 },
    ];
    const { blocks } = await read([
      { words: [...before, ...words], lines: grid([64, 100, 260], [180, 205, 255]) },
    ]);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.map(({ paragraphs: own }) => own))).toEqual([
      [['TT'], ['Tên']],
      [['1'], ['Thủ tục cấp hộ chiếu công vụ']],
    ]);
  });

  test('a cell without a border inside spans', async () => {
    const lines = [
      ...grid([64, 100, 260], [180, 205, 230]).filter(([x1, , x2]) => !(x1 === 100 && x2 === 100)),
      [100, 205, 100, 230] as const,
    ];
    const words: Words[] = [
      { text: 'A. THỦ TỤC CẤP TỈNH', x: 70, y: 197 },
      { text: '1', x: 70, y: 222 },
      { text: 'Cấp hộ chiếu', x: 105, y: 222 },
    ];
    const { blocks } = await read([{ words: [...before, ...words], lines }]);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows[0]).toEqual([{ paragraphs: ['A. THỦ TỤC CẤP TỈNH'], columns: 2, rows: 1 }]);
  });

  test('a table goes on over a page, without the header that is printed again', async () => {
    const page = (y: number, rows: readonly string[]): Page => ({
      words: rows.flatMap((row, i): Words[] =>
        row.split('|').map((text, c) => ({ text, x: [70, 110][c] ?? 0, y: y + 15 + 25 * i })),
      ),
      lines: grid([64, 100, 260], rows.map((_, i) => y + 25 * i).concat(y + 25 * rows.length)),
    });
    const first = page(600, ['TT|Tên thủ tục', '1|Cấp hộ chiếu', '2|Gia hạn']);
    const second = page(80, ['TT|Tên thủ tục', '3|Cấp thị thực']);
    const { blocks, removed } = await read([
      { ...first, words: [...before, ...(first.words ?? [])] },
      second,
    ]);
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(1);
    expect(
      tables[0]?.rows.map((row) => row.flatMap(({ paragraphs: own }) => own).join(' ')),
    ).toEqual(['TT Tên thủ tục', '1 Cấp hộ chiếu', '2 Gia hạn', '3 Cấp thị thực']);
    expect(removed).toEqual([{ reason: 'running-header', text: 'TT Tên thủ tục', page: 2 }]);
  });

  test.each([
    ['open above: the row goes on', false, [['1', 'Cấp hộ chiếu theo Luật Xuất cảnh, nhập cảnh']]],
    [
      'closed above: it is a row of its own',
      true,
      [
        ['1', 'Cấp hộ chiếu theo'],
        ['', 'Luật Xuất cảnh, nhập cảnh'],
      ],
    ],
  ])('a row without a number on a new page, %s', async (_, closed, expected) => {
    const xs = [64, 100, 330];
    const above: Words[] = [
      { text: '1', x: 70, y: 775 },
      { text: 'Cấp hộ chiếu theo', x: 105, y: 775 },
    ];
    const below: Words[] = [{ text: 'Luật Xuất cảnh, nhập cảnh', x: 105, y: 75 }];
    const edges = grid(xs, [60, 90]).filter(([, y1, , y2]) => closed || y1 !== 60 || y2 !== 60);
    const { blocks } = await read([
      { words: [...before, ...above], lines: grid(xs, [760, 790]) },
      { words: below, lines: edges },
    ]);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map((row) => row.map((cell) => cell.paragraphs.join(' ')))).toEqual(expected);
  });

  test('a page on its side is read upright', async () => {
    const lines = ['Bảng này in ngang trên trang giấy đứng', 'và phải đọc theo chiều của nó.'];
    const words = lines.map((text, i): Words => ({ text, x: 200 + 20 * i, y: 700, turned: true }));
    expect((await paragraphs([{ words }])).join(' ')).toBe(lines.join(' '));
  });
});

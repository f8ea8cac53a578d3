import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { actNotice } from '../../../src/components/power-tables/act-notice.ts';
import { otherMoves, unsettledBy } from '../../../src/components/power-tables/beside.ts';
import { cellHtml, lineText } from '../../../src/components/power-tables/cell-html.ts';
import { cellsOf } from '../../../src/components/power-tables/cells.ts';
import type { Column } from '../../../src/components/power-tables/columns.ts';
import { leanMatter } from '../../../src/components/power-tables/lean.ts';
import { tableCsv, textCells } from '../../../src/components/power-tables/table-csv.ts';
import type { TableData } from '../../../src/components/power-tables/table-data.ts';
import { tableDocx } from '../../../src/components/power-tables/table-docx.ts';
import { rowsOn } from '../../../src/components/power-tables/table-rows.ts';
import {
  isFiltered,
  passes,
  readState,
  writeState,
} from '../../../src/components/power-tables/table-state.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import type { Competence } from '../../../src/schemas/competence.ts';
import { tablesIn } from '../support/docx.ts';
import { bookOf, rowOf, span } from './competence-card.ts';

const TODAY = '2026-11-22';

/** Thủ tướng until 01/07/2025, Chủ tịch by a decree that lapses on 01/03/2027, then nobody known. */
const TERM = rowOf([
  span('Thủ tướng Chính phủ', 'luat#dieu-3', { from: '2020-01-01', kind: 'phan-dinh' }),
  span('Chủ tịch Ủy ban nhân dân cấp tỉnh', 'nghi-dinh#dieu-16-khoan-1', {
    from: '2025-07-01',
    condition: 'Trong địa phương mình',
    note: 'Ba nguồn cùng nói.',
  }),
  span('', 'nghi-dinh#dieu-16-khoan-1', { from: '2027-03-01', note: 'Nghị định đã hết.' }),
]);

function tableOf(rows: readonly Competence[]) {
  const { effect, documents, areas } = bookOf(rows);
  const data: TableData = {
    matters: rows.map(leanMatter),
    acts: ['nghi-dinh', 'lau', 'luat'],
    documents,
    areas,
  };
  return { data, effect };
}

/** A column of the only row on a day, a line of text a line. */
function cell(rows: readonly Competence[], column: Column, on = TODAY): string[] {
  const { data, effect } = tableOf(rows);
  const [row, ...others] = rowsOn(data, effect, on);
  if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} rows`);
  return cellsOf(row, data, effect, on)[column].map(lineText);
}

describe('a row', () => {
  it.each<[Column, string, string[]]>([
    ['viec', TODAY, ['Cho phép việc thử']],
    ['truoc', TODAY, ['Thủ tướng Chính phủ', 'Đến hết ngày 30/06/2025']],
    [
      'nay',
      '2025-06-30',
      ['Thủ tướng Chính phủ', 'Chưa chuyển; từ ngày 01/07/2025: Chủ tịch Ủy ban nhân dân cấp tỉnh'],
    ],
    [
      'nay',
      TODAY,
      ['Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Điều kiện: Trong địa phương mình.', 'Đã chuyển'],
    ],
    ['nay', '2027-03-01', ['Chưa xác định', 'Nghị định đã hết.', 'Không còn theo văn bản này']],
    ['tu-ngay', TODAY, ['Phân cấp', 'Từ ngày 01/07/2025', 'Độ tin cậy B']],
    [
      'can-cu',
      TODAY,
      [
        'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP – Còn hiệu lực',
        'Điều 3 Luật số 1/2020/QH14 – Còn hiệu lực',
      ],
    ],
    [
      'can-cu',
      '2027-03-01',
      [
        'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP – Hết hiệu lực toàn bộ',
        'Điều 3 Luật số 1/2020/QH14 – Còn hiệu lực',
      ],
    ],
  ])('%s on %s', (column, on, expected) => {
    expect(cell([TERM], column, on)).toEqual(expected);
  });

  it('without a known holder before says so', () => {
    const row = rowOf([span('Bộ trưởng', 'nghi-dinh', { from: '2025-07-01' })]);
    expect(cell([row], 'truoc')).toEqual(['Chưa có trong nguồn']);
  });

  it('names its case and its place', () => {
    const row = rowOf(
      [
        span('Bộ', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
        span('Ủy ban', 'nghi-dinh', { from: '2025-07-01', case: 'mot', territory: 'hp' }),
      ],
      {
        cases: [
          { id: 'mot', name: 'Trường hợp một' },
          { id: 'hai', name: 'Trường hợp hai' },
        ],
      },
    );
    expect(cell([row], 'viec')).toEqual([
      'Cho phép việc thử',
      'Trường hợp: Trường hợp một',
      'Chỉ ở thành phố Hải Phòng',
    ]);
  });

  it('that may not have begun says what holds otherwise', () => {
    const row = rowOf([
      span('Bộ', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
      span('Ủy ban', 'nghi-dinh', { fromBounds: { notBefore: '2026-05-29' } }),
    ]);
    expect(cell([row], 'nay')).toEqual([
      'Ủy ban',
      'Có thể đã bắt đầu; chưa có nguồn nói từ ngày nào.',
      'Nếu chưa bắt đầu: Bộ.',
      'Có thể đã chuyển',
    ]);
    expect(cell([row], 'tu-ngay')[1]).toBe('Sớm nhất từ ngày 29/05/2026');
  });

  it('of a matter that has ended says that it is no more', () => {
    const row = rowOf([
      span('Thanh tra', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
      { ...span('', 'nghi-dinh', { from: '2025-07-01', note: 'Đã bỏ.' }), kind: 'cham-dut' },
    ]);
    expect(cell([row], 'nay')).toEqual(['Việc này không còn', 'Đã bỏ.', 'Đã chấm dứt']);
  });
});

describe('cells as HTML', () => {
  const text = (html: string): string[] =>
    [...html.matchAll(/<p class="line[^"]*">(.*?)<\/p>/gu)].map(([, line = '']) =>
      line
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .trim(),
    );

  it('say what the files say, line by line', () => {
    const { data, effect } = tableOf([TERM]);
    for (const on of ['2025-06-30', TODAY, '2027-03-01'])
      for (const row of rowsOn(data, effect, on))
        for (const lines of Object.values(cellsOf(row, data, effect, on)))
          expect(text(cellHtml(lines))).toEqual(lines.map(lineText));
  });

  it('hold no markup that content brings', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const row = rowOf(
      [
        span(`${hostile}a`, 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
        span(`${hostile}b`, 'nghi-dinh', { from: '2025-07-01', condition: hostile }),
      ],
      { matter: hostile },
    );
    const { data, effect } = tableOf([row]);
    const [told] = rowsOn(data, effect, TODAY);
    const html = told
      ? Object.values(cellsOf(told, data, effect, TODAY))
          .map(cellHtml)
          .join('')
      : '';
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });
});

describe('files', () => {
  const table = (rows: readonly Competence[]) => {
    const { data, effect } = tableOf(rows);
    return { data, effect, rows: rowsOn(data, effect, TODAY) };
  };

  it('CSV: the day in the head, the number of the matter, no formula', () => {
    const { data, effect, rows } = table([
      rowOf(
        [
          span('@SUM(A1)', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
          span('=1+1', 'nghi-dinh', { from: '2025-07-01' }),
        ],
        { matter: '+việc' },
      ),
    ]);
    const csv = tableCsv(rows, data, effect, TODAY);
    expect(csv.startsWith('\uFEFFSố,Việc,Trước,Nay (tại ngày 22/11/2026),Cách chuyển,')).toBe(true);
    expect(csv).toContain("\r\nC1,'+việc,\"'@SUM(A1)\n");
    expect(csv).toContain('"\'=1+1\n');
  });

  it('DOCX: the same cells, the day and the sources, on A4 with a head that repeats', async () => {
    const { data, effect, rows } = table([TERM]);
    const cells = textCells(rows, data, effect, TODAY);
    const bytes = await tableDocx({
      title: 'Bảng <thử> & "dấu"',
      on: TODAY,
      heads: ['Việc', 'Trước', 'Nay', 'Cách chuyển', 'Căn cứ'],
      cells,
      notes: ['Một ghi chú.'],
      sources: ['– Công báo'],
    });
    const buffer = Buffer.from(bytes);
    const { value: html } = await mammoth.convertToHtml({ buffer });
    expect(tablesIn(html)).toEqual([[['Việc', 'Trước', 'Nay', 'Cách chuyển', 'Căn cứ'], ...cells]]);
    const { value: words } = await mammoth.extractRawText({ buffer });
    for (const part of [
      'Bảng <thử> & "dấu"',
      'Lập cho ngày 22/11/2026',
      'Một ghi chú.',
      '– Công báo',
    ])
      expect(words).toContain(part);
    // mammoth reads rows marked as heads into a thead.
    expect(html).toMatch(/<table><thead><tr><th><p><strong>Việc/);
  });
});

describe('the state of a table', () => {
  it.each([
    ['', ''],
    ['?loc=h%E1%BB%99i&cach=phan-cap&xep=-tu-ngay', '?loc=h%E1%BB%99i&cach=phan-cap&xep=-tu-ngay'],
    ['?ngay=2027-03-01&cap=so', '?ngay=2027-03-01&cap=so'],
    ['?xep=khong-co', ''],
    ['?xep=-', ''],
  ])('%s is read and written as %s', (query, expected) => {
    expect(writeState(readState(query), query)).toBe(expected);
  });

  const row = {
    text: 'Cho phép tổ chức hội nghị quốc tế Thủ tướng',
    filters: { 'van-ban': 'nd', 'linh-vuc': 'hoi-nghi phan-quyen', cach: 'phan-cap', cap: 'so' },
  };
  it.each([
    ['', true],
    ['?loc=hoi+nghi', true],
    ['?loc=th%E1%BB%A7+t%C6%B0%E1%BB%9Bng+HOI', true],
    ['?loc=hoi+thao', false],
    ['?linh-vuc=phan-quyen', true],
    ['?linh-vuc=phan', false],
    ['?cach=phan-cap&cap=cap-xa', false],
  ])('%s: a row passes: %s', (query, passed) => {
    const state = readState(query);
    expect(passes(row, state)).toBe(passed);
    expect(isFiltered(state)).toBe(query !== '');
  });
});

describe('what the end of an act does', () => {
  const { data, effect } = tableOf([TERM]);
  const words = (on: string): string =>
    actNotice('nghi-dinh', data, effect, on)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('is told before it comes, with the way to the day', () => {
    expect(words(TODAY)).toBe(
      'Tại ngày 22/11/2026: 1 việc đã chuyển. Nghị định số 134/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027. Khi đó việc trong bảng chưa xác định được ai quyết định. Xem bảng tại ngày ấy .',
    );
    expect(actNotice('nghi-dinh', data, effect, TODAY)).toContain('href="?ngay=2027-03-01"');
  });

  it('is told when it has come', () => {
    expect(words('2027-03-01')).toContain('1 việc không còn theo văn bản này');
    expect(words('2027-03-01')).toContain('Nay việc trong bảng chưa xác định được ai quyết định');
  });

  it('is not told of an act without a term', () => {
    expect(words(TODAY)).toContain('hết hiệu lực');
    expect(actNotice('luat', data, effect, TODAY)).not.toContain('hết hiệu lực');
  });
});

describe('beside the table', () => {
  it('matters that the act may have moved, but not what comes after its own move', () => {
    const open = rowOf(
      [
        span('Thủ tướng', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
        span('', 'nghi-dinh#dieu-16', { from: '2025-07-01' }),
      ],
      { id: 'viec-mo', number: 'C2' },
    );
    const { data, effect } = tableOf([TERM, open]);
    const rows = rowsOn(data, effect, TODAY, 'nghi-dinh');
    expect(unsettledBy('nghi-dinh', data.matters, rows).map(({ matter }) => matter.id)).toEqual([
      'viec-mo',
    ]);
  });

  it('moves that the act states and no row tells', () => {
    const { data, effect } = tableOf([TERM]);
    const rows = rowsOn(data, effect, TODAY, 'nghi-dinh');
    const transfers = (more: object) => ({
      kind: 'transfers',
      target: 'khac',
      provisions: [],
      scope: 'Việc khác',
      confidence: 'B',
      ...more,
    });
    const document = {
      data: {
        relations: [
          transfers({ by: 'dieu-16-khoan-1' }),
          transfers({ target: 'luat', provisions: ['dieu-3-khoan-2'] }),
          transfers({ target: 'luat', provisions: ['dieu-30'] }),
          transfers({ confidence: 'C', scope: 'Manh mối' }),
          transfers({ kind: 'amends', scope: 'Sửa' }),
        ],
      },
    } as unknown as SiteDocument;
    expect(otherMoves(document, rows).map(({ provisions }) => provisions)).toEqual([['dieu-30']]);
  });
});

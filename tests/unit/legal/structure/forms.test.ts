import { describe, expect, test } from 'vitest';
import { formTitle, readForm } from '../../../../src/legal/structure/forms.ts';
import { outlineOf, parseStructure } from '../../../../src/legal/structure/index.ts';

describe('the heading of a form', () => {
  test.each([
    ['Mẫu số 02. Biên bản đón đoàn', '02', 'mau-2', 'Biên bản đón đoàn'],
    ['MẪU SỐ 03: ĐƠN XIN', '03', 'mau-3', 'ĐƠN XIN'],
    ['Mẫu số: 04', '04', 'mau-4', ''],
    ['Mẫu số 1.1', '1.1', 'mau', ''],
    ['Mẫu NT-01', 'NT-01', 'mau', ''],
    ['Mẫu số 01a', '01a', 'mau', ''],
    ['Mẫu 02/TTr', '02/TTr', 'mau', ''],
  ])('%s', (line, code, address, title) => {
    const { kind, ordinal } = readForm(line)?.ref ?? { kind: '?' };
    expect(readForm(line)).toMatchObject({ code, title });
    expect(ordinal === undefined ? kind : `${kind}-${ordinal}`).toBe(address);
  });

  test.each([
    'Mẫu số 02 quy định tại Phụ lục này',
    'Mẫu số 02. quy định tại Phụ lục này',
    'Mẫu đơn. Đơn xin',
    'Mẫu (Form) NT-01',
    'mẫu số 02. Đơn',
    `Mẫu số 02. ${'Đơn xin '.repeat(60)}`,
    '',
  ])('is none: %s', (line) => {
    expect(readForm(line)).toBeNull();
  });
});

describe('the title of a form', () => {
  const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  test.each<[string, readonly string[], string | null]>([
    [
      'stands under the motto',
      ['Mẫu', 'TÊN ĐƠN VỊ', ...MOTTO, 'ngày...', 'ĐƠN', 'XIN', '1. A'],
      'ĐƠN XIN',
    ],
    ['is missing where a letter begins', ['Mẫu', ...MOTTO, 'Kính gửi: Sở', 'ĐƠN'], ''],
    ['is missing where the form ends', ['Mẫu', ...MOTTO], ''],
    ['is not known without a motto', ['Mẫu', 'TÊN ĐƠN VỊ', 'ĐƠN XIN'], null],
  ])('%s', (_, lines, title) => {
    const found = formTitle(lines);
    expect(found && lines.slice(found.from, found.to).join(' ')).toBe(title);
  });

  test('is what the table of contents says of it, once', () => {
    const head = `TÊN ĐƠN VỊ\n${MOTTO.join('\n')}\nĐƠN XIN ĐÓN\n1. Họ tên:`;
    const body = `Điều 1. Một./.\nPHỤ LỤC\nCÁC MẪU\nMẫu số 01\n${head}\nMẫu số 02. Đơn xin đón\n${head}`;
    expect(outlineOf(parseStructure(body)).map(({ label, title }) => [label, title])).toEqual([
      ['Điều 1', ''],
      ['PHỤ LỤC', 'CÁC MẪU'],
      ['Mẫu số 01', 'ĐƠN XIN ĐÓN'],
      ['Mẫu số 02. Đơn xin đón', ''],
    ]);
  });
});

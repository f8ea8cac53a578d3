import { describe, expect, it } from 'vitest';
import { describeAddress, parseAddress } from '../../../src/legal/address/index.ts';
import {
  formatCitation,
  officialDate,
  type CitationForm,
  type CitedDocument,
  type CitedPlace,
} from '../../../src/legal/citation-form.ts';

const QD_3072: CitedDocument = {
  typeName: 'Quyết định',
  byName: false,
  number: '3072/2014/QĐ-UBND',
  issuerName: 'Ủy ban nhân dân thành phố Hải Phòng',
  title:
    'Về việc ban hành Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng',
  issued: '2014-12-31',
  amendedBy: [],
};
const QUY_DINH =
  'Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng';

const ND_01: CitedDocument = {
  typeName: 'Nghị định',
  byName: false,
  number: '01/2025/NĐ-CP',
  issuerName: 'Chính phủ',
  title: 'Quy định về mẫu',
  issued: '2025-07-01',
  amendedBy: [],
};

const LUAT: CitedDocument = {
  typeName: 'Luật',
  byName: true,
  number: '70/2020/QH14',
  issuerName: 'Quốc hội',
  title: 'Luật Thỏa thuận quốc tế',
  issued: '2020-11-13',
  amendedBy: [],
};

const NO_NUMBER: CitedDocument = {
  ...ND_01,
  typeName: 'Quyết định',
  number: null,
  issued: null,
  issuerName: 'Sở Mẫu',
};
const one = ['Nghị định số 02/2026/NĐ-CP'];
const two = [...one, 'Nghị định số 03/2026/NĐ-CP'];
const three = [...two, 'Luật số 04/2026/QH16'];
const START = 'Nghị định số 01/2025/NĐ-CP của Chính phủ quy định về mẫu';

const CASES: readonly (readonly [
  form: CitationForm,
  document: CitedDocument,
  place: CitedPlace,
  text: string,
])[] = [
  [
    'first',
    QD_3072,
    { label: 'điểm a khoản 1 Điều 4', attachment: QUY_DINH },
    'điểm a khoản 1 Điều 4 Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND ngày 31 tháng 12 năm 2014 của Ủy ban nhân dân thành phố Hải Phòng',
  ],
  [
    'later',
    QD_3072,
    { label: 'điểm a khoản 1 Điều 4', attachment: QUY_DINH },
    'điểm a khoản 1 Điều 4 Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND',
  ],
  [
    'first',
    QD_3072,
    { attachment: QUY_DINH },
    'Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND ngày 31 tháng 12 năm 2014 của Ủy ban nhân dân thành phố Hải Phòng',
  ],
  [
    'first',
    QD_3072,
    {},
    'Quyết định số 3072/2014/QĐ-UBND ngày 31 tháng 12 năm 2014 của Ủy ban nhân dân thành phố Hải Phòng về việc ban hành Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng',
  ],
  ['later', QD_3072, { label: 'Điều 2' }, 'Điều 2 Quyết định số 3072/2014/QĐ-UBND'],

  [
    'first',
    ND_01,
    {},
    'Nghị định số 01/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định về mẫu',
  ],
  ['first', { ...ND_01, issued: null }, {}, START],
  ['basis', ND_01, {}, START],
  ['later', ND_01, {}, 'Nghị định số 01/2025/NĐ-CP'],
  ['later', ND_01, { label: 'khoản 1 Điều 16' }, 'khoản 1 Điều 16 Nghị định số 01/2025/NĐ-CP'],
  ['later', ND_01, { label: '' }, 'Nghị định số 01/2025/NĐ-CP'],

  [
    'basis',
    { ...ND_01, amendedBy: one },
    {},
    `${START} được sửa đổi, bổ sung bởi Nghị định số 02/2026/NĐ-CP`,
  ],
  [
    'basis',
    { ...ND_01, amendedBy: two },
    {},
    `${START} được sửa đổi, bổ sung bởi Nghị định số 02/2026/NĐ-CP và Nghị định số 03/2026/NĐ-CP`,
  ],
  [
    'basis',
    { ...ND_01, amendedBy: three },
    {},
    `${START} được sửa đổi, bổ sung bởi Nghị định số 02/2026/NĐ-CP, Nghị định số 03/2026/NĐ-CP và Luật số 04/2026/QH16`,
  ],
  ['later', { ...ND_01, amendedBy: three }, {}, 'Nghị định số 01/2025/NĐ-CP'],
  [
    'first',
    { ...ND_01, amendedBy: one },
    {},
    'Nghị định số 01/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định về mẫu',
  ],

  ['basis', LUAT, {}, 'Luật Thỏa thuận quốc tế số 70/2020/QH14'],
  [
    'basis',
    { ...LUAT, amendedBy: one },
    {},
    'Luật Thỏa thuận quốc tế số 70/2020/QH14 được sửa đổi, bổ sung bởi Nghị định số 02/2026/NĐ-CP',
  ],
  [
    'first',
    LUAT,
    {},
    'Luật Thỏa thuận quốc tế số 70/2020/QH14 ngày 13 tháng 11 năm 2020 của Quốc hội',
  ],
  ['later', LUAT, { label: 'Điều 5' }, 'Điều 5 Luật số 70/2020/QH14'],
  ['basis', { ...LUAT, number: null, typeName: 'Hiến pháp', title: 'Hiến pháp' }, {}, 'Hiến pháp'],

  [
    'basis',
    { ...ND_01, typeName: 'Văn bản hợp nhất', title: 'Luật Mẫu' },
    {},
    'Văn bản hợp nhất số 01/2025/NĐ-CP của Chính phủ Luật Mẫu',
  ],
  [
    'basis',
    { ...ND_01, title: 'Ủy quyền ký' },
    {},
    'Nghị định số 01/2025/NĐ-CP của Chính phủ ủy quyền ký',
  ],
  [
    'basis',
    { ...ND_01, title: 'Đề án mẫu' },
    {},
    'Nghị định số 01/2025/NĐ-CP của Chính phủ đề án mẫu',
  ],

  ['later', NO_NUMBER, {}, 'Quyết định (bản nguồn không ghi số)'],
  [
    'first',
    NO_NUMBER,
    { label: 'Điều 1' },
    'Điều 1 Quyết định (bản nguồn không ghi số) của Sở Mẫu quy định về mẫu',
  ],
];

describe('formatCitation', () => {
  it.each(CASES)('%s: $1.number $2.label → $3', (form, document, place, text) => {
    expect(formatCitation(form, document, place)).toBe(text);
  });

  it('makes the example of the issue from an address', () => {
    const address = parseAddress('quy-dinh-dieu-4-khoan-1-diem-a');
    const label = address ? describeAddress(address) : '';
    expect(formatCitation('first', QD_3072, { label, attachment: QUY_DINH })).toBe(
      'điểm a khoản 1 Điều 4 Quy định quản lý thống nhất các hoạt động đối ngoại trên địa bàn thành phố Hải Phòng ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND ngày 31 tháng 12 năm 2014 của Ủy ban nhân dân thành phố Hải Phòng',
    );
  });

  it('never leaves two spaces, or one at an end', () => {
    for (const [, document, place] of CASES)
      for (const form of ['basis', 'first', 'later'] as const)
        expect(formatCitation(form, document, place)).not.toMatch(/^\s|\s\s|\s$/);
  });
});

describe('officialDate', () => {
  it.each([
    ['2025-07-01', 'ngày 01 tháng 7 năm 2025'],
    ['2025-02-12', 'ngày 12 tháng 02 năm 2025'],
    ['2026-01-09', 'ngày 09 tháng 01 năm 2026'],
    ['2025-03-10', 'ngày 10 tháng 3 năm 2025'],
    ['2014-12-31', 'ngày 31 tháng 12 năm 2014'],
    ['2025', ''],
    ['', ''],
    [null, ''],
  ])('%s is “%s”', (iso, text) => {
    expect(officialDate(iso)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from './corpus.ts';

/** A sentence; what its citations mean, separated by `;`. */
const CASES: readonly (readonly [string, string])[] = [
  // By number: all forms and spellings.
  ['Nghị định số 134/2025/NĐ-CP', '134-2025-nd-cp'],
  ['Nghị định 134/2025/NĐ-CP ngày 12/6/2025 của Chính phủ', '134-2025-nd-cp'],
  ['Luật Thỏa thuận quốc tế số 70/2020/QH14', '70-2020-qh14'],
  ['Quyết định số 272-QĐ/TW ngày 21/01/2015 của Bộ Chính trị', '272-qd-tw'],
  // What contradicts the corpus is told.
  ['Nghị định số 134/2025/NĐ-CP ngày 30/6/2025', '134-2025-nd-cp !date'],
  ['Nghị định số 134/2025/NĐ-CP của Bộ Ngoại giao', '134-2025-nd-cp !issuer'],
  ['Nghị quyết số 03-NQ/CP ngày 08/01/2025', '03-nq-cp !number'],
  ['Quyết định số 272/QĐ-TW', '272-qd-tw !number'],
  ['Quyết định số 69/QĐ-UBND ngày 05/12/2022', '69-2022-qd-ubnd-hai-phong !number'],
  ['Quyết định số 272-QĐ/TW của Bộ Chính trị khoá XI', '272-qd-tw'],
  // A number without a year starts anew each year; one with a year does not.
  ['Nghị quyết số 03/NQ-CP ngày 09/01/2025', '03-nq-cp !date'],
  ['Nghị quyết số 03/NQ-CP ngày 08/01/2024', 'absent other-year'],
  ['Nghị định số 134/2025/NĐ-CP ngày 12/6/2024', '134-2025-nd-cp !date'],
  // Local numbers repeat from province to province.
  ['Quyết định số 62/2025/QĐ-UBND', 'ambiguous local-number 62-2025-qd-ubnd-hai-phong'],
  ['Quyết định số 62/2025/QĐ-UBND ngày 01/7/2025', '62-2025-qd-ubnd-hai-phong'],
  ['Quyết định số 62/2025/QĐ-UBND của UBND thành phố Hải Phòng', '62-2025-qd-ubnd-hai-phong'],
  ['Quyết định số 62/2025/QĐ-UBND của UBND tỉnh Lạng Sơn', 'absent other-issuer'],
  ['Quyết định số 50/2025/QĐ-UBND của UBND tỉnh Lạng Sơn', '50-2025-qd-ubnd-lang-son'],
  ['Quyết định số 50/2025/QĐ-UBND ngày 15/6/2025', '50-2025-qd-ubnd-cao-bang'],
  [
    'Quyết định số 50/2025/QĐ-UBND',
    'ambiguous several 50-2025-qd-ubnd-lang-son 50-2025-qd-ubnd-cao-bang',
  ],
  // By name.
  ['Luật Thỏa thuận quốc tế năm 2020', '70-2020-qh14'],
  ['Luật Thoả thuận quốc tế', '70-2020-qh14'],
  ['Luật Thỏa thuận quốc tế năm 2019', 'absent other-year'],
  ['Luật Ban hành văn bản quy phạm pháp luật năm 2015', '80-2015-qh13'],
  ['Luật Ban hành văn bản quy phạm pháp luật', 'ambiguous several 17-2008-qh12 80-2015-qh13'],
  // By a short number.
  ['Nghị định 134 của Chính phủ', 'ambiguous several 134-2025-nd-cp 134-2016-nd-cp'],
  ['Nghị định 134/2025', '134-2025-nd-cp'],
  ['Quy chế 272', '272-qd-tw'],
  [
    'Nghị định số 134/2025/NĐ-CP có hiệu lực. Theo Nghị định 134 thì khác.',
    '134-2025-nd-cp; 134-2025-nd-cp',
  ],
  ['Nghị định số 999/2025/NĐ-CP', 'absent not-in-corpus'],
  // Provisions.
  ['khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP', '134-2025-nd-cp#dieu-16-khoan-1'],
  ['khoản 7 Điều 16 Nghị định số 134/2025/NĐ-CP', '134-2025-nd-cp#dieu-16-khoan-7?'],
  ['Điều 99 Nghị định số 134/2025/NĐ-CP', '134-2025-nd-cp#dieu-99 !no-provision'],
  ['khoản 9 Điều 19 Luật Thỏa thuận quốc tế', '70-2020-qh14#dieu-19-khoan-9 !no-provision'],
  ['Điều 2 Quyết định số 67/2011/QĐ-TTg', '67-2011-qd-ttg#dieu-2?'],
  [
    'điểm a khoản 1 Điều 3 và khoản 1 Điều 5 Quyết định số 06/2020/QĐ-TTg',
    '06-2020-qd-ttg#dieu-3-khoan-1-diem-a#dieu-5-khoan-1',
  ],
  ['từ Điều 3 đến Điều 6 Quyết định số 06/2020/QĐ-TTg', '06-2020-qd-ttg#dieu-3..dieu-6'],
  ['Quy chế ban hành kèm theo Quyết định số 67/2011/QĐ-TTg', '67-2011-qd-ttg#quy-che'],
  [
    'khoản 2 Điều 9 Quy định ban hành kèm theo Quyết định số 3072/2014/QĐ-UBND ngày 31/12/2014',
    '3072-2014-qd-ubnd-hai-phong#quy-dinh-dieu-9-khoan-2',
  ],
  // Officials cite the regulation by its decision's number; its own Điều 1 is the decision's.
  [
    'khoản 2 Điều 9 Quyết định số 3072/2014/QĐ-UBND ngày 31/12/2014',
    '3072-2014-qd-ubnd-hai-phong#quy-dinh-dieu-9-khoan-2',
  ],
  ['Điều 1 Quyết định số 3072/2014/QĐ-UBND ngày 31/12/2014', '3072-2014-qd-ubnd-hai-phong#dieu-1'],
];

describe('resolving a document', () => {
  it.each(CASES)('%s: %s', (text, expected) => {
    expect(resolve(text).join('; ')).toBe(expected);
  });

  it('a text of the place needs no issuer for its own acts', () => {
    const text = 'Quyết định số 62/2025/QĐ-UBND và Quyết định số 50/2025/QĐ-UBND';
    expect(resolve(text, { place: 'hai-phong' })).toEqual([
      '62-2025-qd-ubnd-hai-phong',
      'ambiguous several 50-2025-qd-ubnd-lang-son 50-2025-qd-ubnd-cao-bang',
    ]);
  });

  it('a text cannot mean the later of two laws of one name', () => {
    const text = 'Luật Ban hành văn bản quy phạm pháp luật';
    expect(resolve(text, { issued: '2014-12-31' })).toEqual(['17-2008-qh12']);
    expect(resolve('Nghị định số 134/2025/NĐ-CP', { issued: '2020-01-01' })).toEqual([
      '134-2025-nd-cp !later',
    ]);
  });

  it('an alias means the document it was given to', () => {
    const text =
      'Quyết định số 67/2011/QĐ-TTg ngày 12/12/2011 của Thủ tướng Chính phủ ban hành Quy chế quản lý thống nhất (sau đây gọi tắt là Quy chế).\nTheo Điều 4 của Quy chế, việc này do Sở làm.';
    expect(resolve(text).at(-1)).toMatch(/^67-2011-qd-ttg#.*dieu-4\?$/);
  });
});

import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/legal/citation/index.ts';
import { shown, texts } from './support.ts';

const CASES: readonly (readonly [text: string, ...read: string[]])[] = [
  ['khoản 4 Điều 19 Luật Thỏa thuận quốc tế năm 2020', 'a19 c4 | luat “Thỏa thuận quốc tế” 2020'],
  [
    'điểm a khoản 1 Điều 3 và khoản 1 Điều 5 Quyết định số 06/2020/QĐ-TTg',
    'a3 c1 pa, a5 c1 | quyet-dinh 06/2020/QĐ-TTg',
  ],
  [
    'điểm a khoản 1 Điều 3, khoản 1 Điều 5 và Điều 6 Quyết định số 06/2020/QĐ-TTg',
    'a3 c1 pa, a5 c1, a6 | quyet-dinh 06/2020/QĐ-TTg',
  ],
  // Lists.
  ['các điểm a, b và c khoản 2', 'c2 pa, c2 pb, c2 pc | ?'],
  ['Điều 3, 5 và 6', 'a3, a5, a6 | ?'],
  ['Điều 3, Điều 5, Điều 6 của Luật Đất đai', 'a3, a5, a6 | luat “Đất đai”'],
  ['điểm d và điểm đ khoản 1 Điều 28', 'a28 c1 pd, a28 c1 pđ | ?'],
  ['các khoản 1, 2, 4 và 5 Điều 8', 'a8 c1, a8 c2, a8 c4, a8 c5 | ?'],
  ['Điều 7, Khoản 1, Khoản 2 Điều 8, Điều 9', 'a7, a8 c1, a8 c2, a9 | ?'],
  ['điểm a khoản 1 và khoản 2 Điều 5', 'a5 c1 pa, a5 c2 | ?'],
  ['điểm a) khoản 1 Điều 2', 'a2 c1 pa | ?'],
  // Ranges.
  ['từ Điều 10 đến Điều 19', 'a10–19 | ?'],
  ['Điều 10 đến 19 của Nghị định 134', 'a10–19 | nghi-dinh 134'],
  ['khoản 1-3 Điều 5', 'a5 c1–3 | ?'],
  ['từ điểm a đến điểm đ khoản 1 Điều 4', 'a4 c1 pa–đ | ?'],
  // Commas between levels.
  ['khoản 4, Điều 9, Nghị định 134', 'a9 c4 | nghi-dinh 134'],
  ['khoản 1, Điều 20 và khoản 1, Điều 17', 'a20 c1, a17 c1 | ?'],
  // Outward and inward.
  ['Điều 5 khoản 1 và khoản 2 Luật Đất đai', 'a5 c1, a5 c2 | luat “Đất đai”'],
  ['Điều 5, khoản 1, điểm a Luật Đất đai', 'a5 c1 pa | luat “Đất đai”'],
  ['Điều 3, khoản 1 Điều 5', 'a3, a5 c1 | ?'],
  // Other units.
  ['Mục 2 Chương II', 'chapter 2 section 2 | ?'],
  ['Chương II và Chương III Nghị định 134', 'chapter 2, chapter 3 | nghi-dinh 134'],
  ['theo Phụ lục I Thông tư số 05/2017/TT-BNG', 'appendix 1 | thong-tu 05/2017/TT-BNG'],
  [
    'mục I Phần B Phụ lục II Thông tư số 05/2017/TT-BNG',
    'appendix 2 part b roman i | thong-tu 05/2017/TT-BNG',
  ],
  [
    'Mẫu số 01 tại Phụ lục II ban hành kèm theo Nghị định số 64/2021/NĐ-CP',
    'appendix 2 form 1 | nghi-dinh 64/2021/NĐ-CP',
  ],
  ['Phần thứ hai của Bộ luật Dân sự', 'part 2 | bo-luat “Dân sự”'],
  ['tiết a điểm 2 khoản 3 Điều 5', 'a5 c3 p2 item a | ?'],
  ['đoạn 2 khoản 1 Điều 5', 'a5 c1 paragraph 2 | ?'],
  ['đoạn thứ hai điểm đ khoản 2 Điều 4', 'a4 c2 pđ paragraph 2 | ?'],
  // Labels with letters.
  ['khoản 1a Điều 5a và điểm a1 khoản 2 Điều 12đ', 'a5a c1a, a12đ c2 pa1 | ?'],
  ['khoản 2.1 Điều 4', 'a4 c2.1 | ?'],
  // Texts issued with a document.
  [
    'Điều 35, Quy chế làm việc khóa 14, ban hành kèm theo Quyết định số 2160/2011/QĐ-UBND',
    'a35 | quyet-dinh 2160/2011/QĐ-UBND < quy-che “làm việc khóa 14”',
  ],
  ['khoản 5, Điều 28, Pháp lệnh số 33/2007/PL-UBTVQH11', 'a28 c5 | phap-lenh 33/2007/PL-UBTVQH11'],
  [
    'khoản 1 Điều 2 Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu',
    'a2 c1 | luat “sửa đổi, bổ sung một số điều của Luật Đấu thầu”',
    'luat “Đấu thầu”',
  ],
  // A document ends the citation.
  ['Điều 5 Luật Đất đai, khoản 2 Điều 8 Luật Nhà ở', 'a5 | luat “Đất đai”', 'a8 c2 | luat “Nhà ở”'],
  ['Như điều 3;', 'a3 | ?'],
];

describe('provisions are found', () => {
  it.each(CASES)('%s', (text, ...read) => {
    expect(shown(`quy định tại ${text}`)).toEqual(read);
  });

  it('gives every place its own range', () => {
    const text =
      'tại các điểm a, b và c khoản 2, khoản 3 Điều 5 và từ Điều 7 đến Điều 9 Nghị định 134.';
    const [found] = findCitations(text);
    if (found?.kind !== 'provision') throw new Error('not provisions');
    expect(found.text).toBe(
      'điểm a, b và c khoản 2, khoản 3 Điều 5 và từ Điều 7 đến Điều 9 Nghị định 134',
    );
    expect(found.provisions.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'điểm a',
      'b',
      'c khoản 2',
      'khoản 3 Điều 5',
      'Điều 7 đến Điều 9',
    ]);
  });

  it('doubts of which clause a point is', () => {
    const [found] = findCitations('điểm a và khoản 2 Điều 5');
    expect(found?.doubts).toEqual(['outer-unit']);
  });

  it('leaves what follows a list alone', () => {
    expect(texts('theo khoản 3, 4, 5 và 02 bản sao')).toEqual(['khoản 3, 4, 5']);
    expect(texts('theo Điều 3, 5 ngày sau')).toEqual(['Điều 3']);
    expect(texts('theo khoản 1,\n2. Quy định khác')).toEqual(['khoản 1']);
  });
});

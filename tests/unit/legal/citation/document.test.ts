import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/legal/citation/index.ts';
import { shown, texts } from './support.ts';

const ONE: readonly (readonly [text: string, read: string])[] = [
  // Numbers, with and without "số", date, issuer.
  ['Nghị định 134/2025/NĐ-CP', 'nghi-dinh 134/2025/NĐ-CP'],
  ['Luật số 70/2020/QH14', 'luat 70/2020/QH14'],
  [
    'Nghị định số 134/2025/NĐ-CP ngày 30/6/2025 của Chính phủ về phân quyền',
    'nghi-dinh 134/2025/NĐ-CP 2025-06-30 @Chính phủ',
  ],
  [
    'Quyết định số 06/2020/QĐ-TTg ngày 21 tháng 02 năm 2020 của Thủ tướng Chính phủ về tổ chức',
    'quyet-dinh 06/2020/QĐ-TTg 2020-02-21 @Thủ tướng Chính phủ',
  ],
  [
    'Quyết định số 1597/QĐ-TU, ngày 03/10/2014 của Ban Thường vụ Thành ủy về việc',
    'quyet-dinh 1597/QĐ-TU 2014-10-03 @Ban Thường vụ Thành ủy',
  ],
  ['Kế hoạch số 46/KH-NV ngay 16/4/2025 triển khai', 'ke-hoach 46/KH-NV 2025-04-16'],
  [
    'Quyết định 38/2020/QĐ-UBND ngày 12/14/2020 của UBND thành phố Hải Phòng về việc',
    'quyet-dinh 38/2020/QĐ-UBND 2020-12-14 (month first) @UBND thành phố Hải Phòng',
  ],
  ['Quyết định số 5/2020/QĐ-TTg ngày 31/02/2020', 'quyet-dinh 05/2020/QĐ-TTg no day'],
  ['Luật 70/2020/QH14 13/11/2020 Quốc hội', 'luat 70/2020/QH14 2020-11-13 @Quốc hội'],
  [
    'Nghị định số 24/CP của Hội đồng Chính phủ ngày 08 tháng 11 năm 1962',
    'nghi-dinh 24/CP 1962-11-08 @Hội đồng Chính phủ',
  ],
  [
    'Quyết định của Thủ tướng Chính phủ số 67/2011/QĐ-TTg ngày 12/12/2011',
    'quyet-dinh 67/2011/QĐ-TTg 2011-12-12 @Thủ tướng Chính phủ',
  ],
  [
    'Thông tư số 09/2025/TT-BNG của Bộ Ngoại giao hướng dẫn chức năng',
    'thong-tu 09/2025/TT-BNG @Bộ Ngoại giao',
  ],
  [
    'Thông tư số 02/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định',
    'thong-tu 02/2020/TT-BVHTTDL @Bộ Văn hóa, Thể thao và Du lịch',
  ],
  ['Thông tư số 42/2009/TT-BCA(A11)', 'thong-tu 42/2009/TT-BCA(A11)'],
  [
    'Báo cáo thẩm định lần 2 số 62/BCTĐ-STP, ngày 11/12/2014 của Sở Tư pháp,',
    'bao-cao 62/BCTĐ-STP 2014-12-11 @Sở Tư pháp',
  ],
  ['Kế hoạch: số 01/KH-NV', 'ke-hoach 01/KH-NV'],
  ['Kế hoạch triển khai số 57/KH-NV', 'ke-hoach 57/KH-NV'],
  ['Thông tư liên tịch số 11/2007/TTLT-BYT-BTC', 'thong-tu-lien-tich 11/2007/TTLT-BYT-BTC'],
  [
    'Đề án Giải thể Trung tâm Thông tin số 03/ĐA-NV ngày 6/6/2025',
    'de-an “Giải thể Trung tâm Thông tin” 03/ĐA-NV 2025-06-06',
  ],
  ['NĐ 134/2025/NĐ-CP', 'nghi-dinh 134/2025/NĐ-CP'],
  ['nghị quyết số 21/NQ-CP của chính phủ', 'nghi-quyet 21/NQ-CP @chính phủ'],
  // The Party, and slips.
  ['Quyết định số 674-QĐ/TU', 'quyet-dinh 674-QĐ/TU'],
  [
    'Quyết định số 272-QĐ/TW, ngày 21/01/2015 của Bộ Chính trị khóa XI về',
    'quyet-dinh 272-QĐ/TW 2015-01-21 @Bộ Chính trị khóa XI',
  ],
  [
    'Nghị quyết số 18-NQ/TW của Bộ Chính trị (khóa XII) về',
    'nghi-quyet 18-NQ/TW @Bộ Chính trị (khóa XII)',
  ],
  ['Nghị quyết số 03-NQ/CP', 'nghi-quyet 03-NQ/CP'],
  ['Nghị quyết số 34/NQ-TW', 'nghi-quyet 34/NQ-TW'],
  ['nghị quyết số 21/-NQ/TU', 'nghi-quyet 21-NQ/TU'],
  ['Kế hoạch số 02/KH-NV-n của Sở Ngoại vụ về', 'ke-hoach 02/KH-NV @Sở Ngoại vụ'],
  // Numbers cut short, or in no due form.
  ['Nghị định 134 của Chính phủ.', 'nghi-dinh 134 @Chính phủ'],
  ['Quy chế 272, ', 'quy-che 272'],
  ['Đề án 06, ', 'de-an 6'],
  ['Quyết định số 152 CP ngày 11/5/1978', 'quyet-dinh 152/CP 1978-05-11'],
  ['Nghị định 134/2025', 'nghi-dinh 134 2025'],
  ['Nghị quyết 30a', 'nghi-quyet 30a'],
  ['Nghị định 80 năm 2020', 'nghi-dinh 80 2020'],
  ['Thông tư số 261/QP ngày 23 tháng 01 năm 1994', 'thong-tu 261/QP 1994-01-23'],
  ['Thông tư số 43 TC/QLCS', 'thong-tu 43/TC/QLCS'],
  // Names of laws.
  ['Luật Thỏa thuận quốc tế năm 2020 do Chủ tịch', 'luat “Thỏa thuận quốc tế” 2020'],
  ['Bộ luật Dân sự 2015 quy định', 'bo-luat “Dân sự” 2015'],
  ['Luật Thi đua, khen thưởng.', 'luat “Thi đua, khen thưởng”'],
  ['Luật Dân số;', 'luat “Dân số”'],
  ['luật đất đai và pháp luật đất đai', 'luat “đất đai”'],
  ['Luật tổ chức cơ quan điều tra hình sự', 'luat “tổ chức cơ quan điều tra hình sự”'],
  ['Luật Khoa học và Công nghệ;', 'luat “Khoa học và Công nghệ”'],
  ['Luật Lưu trữ thuộc phạm vi quản lý', 'luat “Lưu trữ”'],
  ['Luật Giáo dục quyết định', 'luat “Giáo dục”'],
  ['Luật Giáo dục đại học quyết định', 'luat “Giáo dục đại học”'],
  [
    'Luật Biên giới quốc gia số 06/2003/QH11 ngày 17/6/2003',
    'luat “Biên giới quốc gia” 06/2003/QH11 2003-06-17',
  ],
  [
    'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003;',
    'luat “Tổ chức Hội đồng nhân dân và Ủy ban nhân dân” 2003-11-26',
  ],
  ['Pháp lệnh về phí và lệ phí;', 'phap-lenh “về phí và lệ phí”'],
  ['Hiến pháp năm 2013', 'hien-phap “Hiến pháp” 2013'],
  ['Dự thảo Luật Ngân sách nhà nước (sửa đổi);', 'draft luat “Ngân sách nhà nước (sửa đổi)”'],
  ['BLTTDS,', 'bo-luat “Tố tụng dân sự”'],
  ['BLDS 2015 quy định', 'bo-luat “Dân sự” 2015'],
  ['Luật Phá sản và Hợp đồng mẫu', 'luat “Phá sản”'],
  ['Luật Đất đai\nĐất đai', 'luat “Đất đai”'],
  [
    'Luật sửa đổi, bổ sung một số điều của 9 luật về nông nghiệp ngày 01/6/2025;',
    'luat “sửa đổi, bổ sung một số điều của 9 luật về nông nghiệp” 2025-06-01',
  ],
  // Marks of footnotes, and what is lost in reading from a picture.
  [
    'Nghị định số 21/2020/NĐ-CP1 ngày 17/02/2020 của Chính phủ',
    'nghi-dinh 21/2020/NĐ-CP 2020-02-17 @Chính phủ',
  ],
  ['Nghị định số 21/2020/NĐ-CP[1] của Chính phủ', 'nghi-dinh 21/2020/NĐ-CP @Chính phủ'],
  ['Nghị định số 21/2020/NĐ-CP² của Chính phủ', 'nghi-dinh 21/2020/NĐ-CP @Chính phủ'],
  ['Quyết định số 33/1998/QĐ-NHNN7', 'quyet-dinh 33/1998/QĐ-NHNN7'],
  ['Nghị đinh số 21/2020/NĐ-CP', 'nghi-dinh 21/2020/NĐ-CP'],
  ['Quyết định 06/QĐ TTg ngày 21/02/2020', 'quyet-dinh 06/QĐ-TTg 2020-02-21'],
  ['Nghị quyết số 19/2007/NQ-QH 12', 'nghi-quyet 19/2007/NQ-QH12'],
  // Texts issued with a document.
  ['Quy chế ban hành kèm theo Quyết định số 67/2011/QĐ-TTg', 'quyet-dinh 67/2011/QĐ-TTg < quy-che'],
  [
    'Quy chế hoạt động của Ban Chỉ đạo được ban hành kèm theo Quyết định số 905/QĐ-BCĐ',
    'quyet-dinh 905/QĐ-BCĐ < quy-che “hoạt động của Ban Chỉ đạo”',
  ],
  [
    'Quy chế Quản lý thống nhất ban hành kèm theo Quy chế 272,',
    'quy-che 272 < quy-che “Quản lý thống nhất”',
  ],
];

const SEVERAL: readonly (readonly [text: string, ...read: string[]])[] = [
  ['Kế hoạch số 57/KH-NV, 58/KH-NV', 'ke-hoach 57/KH-NV', 'ke-hoach 58/KH-NV'],
  [
    'các Nghị định số 93/2009/NĐ-CP và số 12/2012/NĐ-CP',
    'nghi-dinh 93/2009/NĐ-CP',
    'nghi-dinh 12/2012/NĐ-CP',
  ],
  [
    'Quyết định số 93/QĐ-NV ngày 15/12/2022 của Sở Ngoại vụ; 85/QĐ-NV ngày 03/7/2025.',
    'quyet-dinh 93/QĐ-NV 2022-12-15 @Sở Ngoại vụ',
    'quyet-dinh 85/QĐ-NV 2025-07-03',
  ],
  ['Nghị quyết số 18-NQ/TW, 19-NQ/TW', 'nghi-quyet 18-NQ/TW', 'nghi-quyet 19-NQ/TW'],
  [
    'Nghị định 21/2020, 22/2021 và 23/2022',
    'nghi-dinh 21 2020',
    'nghi-dinh 22 2021',
    'nghi-dinh 23 2022',
  ],
  [
    'Nội quy, phí của Quy chế C ban hành kèm theo Quyết định số 46/2012/QĐ-TTg',
    'quyet-dinh 46/2012/QĐ-TTg < quy-che “C”',
  ],
  ['Luật bổ sung một số điều của Luật Hải quan', 'luat “Hải quan”'],
  [
    'Công văn số 123/SNgV-VP ngày 02/01/2025, 124/SNgV-LS và 125/SNgV-HTQT',
    'cong-van 123/SNgV-VP 2025-01-02',
    'cong-van 124/SNgV-LS',
    'cong-van 125/SNgV-HTQT',
  ],
  ['Luật Đầu tư, Luật Đầu tư công;', 'luat “Đầu tư”', 'luat “Đầu tư công”'],
  ['Kết luận 33, Chỉ thị 38 và Chỉ thị 21', 'ket-luan 33', 'chi-thi 38', 'chi-thi 21'],
  [
    'Quy chế B ban hành kèm theo Nghị định số 93/2009/NĐ-CP; Nghị định số 12/2012/NĐ-CP',
    'nghi-dinh 93/2009/NĐ-CP < quy-che “B”',
    'nghi-dinh 12/2012/NĐ-CP',
  ],
  [
    'Danh mục A và Danh mục B ban hành kèm theo Thông tư số 01/2020/TT-BYT',
    'thong-tu 01/2020/TT-BYT < danh-muc “B”',
  ],
  [
    'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 118/2021/NĐ-CP',
    'nghi-dinh 118/2021/NĐ-CP',
  ],
  ['Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu;', 'luat “Đấu thầu”'],
  [
    'Luật sửa đổi, bổ sung một số điều của các luật về thuế số 71/2014/QH13',
    'luat “sửa đổi, bổ sung một số điều của các luật về thuế” 71/2014/QH13',
  ],
];

describe('a document is found', () => {
  it.each(ONE)('%s', (text, read) => {
    expect(shown(text)).toEqual([read]);
    expect(shown(`Thực hiện ${text}`)).toEqual([read]);
  });

  it.each(SEVERAL)('%s', (text, ...read) => {
    expect(shown(text)).toEqual(read);
  });

  it('covers type, number, date and issuer, and nothing more', () => {
    expect(
      texts('Theo Nghị định số 58/2022/NĐ-CP ngày 31/8/2022 của Chính phủ về đăng ký.'),
    ).toEqual(['Nghị định số 58/2022/NĐ-CP ngày 31/8/2022 của Chính phủ']);
    expect(texts('và số 12/2012/NĐ-CP ngày 01 tháng 3 năm 2012;')).toEqual([
      'số 12/2012/NĐ-CP ngày 01 tháng 3 năm 2012',
    ]);
  });

  it('tells the parts apart by ranges', () => {
    const text = 'Theo Luật Biên giới quốc gia số 06/2003/QH11 ngày 17/6/2003 của Quốc hội.';
    const [found] = findCitations(text);
    if (found?.kind !== 'document' || found.document.designation.by !== 'number')
      throw new Error('not a document with a number');
    const { type, designation, date, issuer } = found.document;
    const parts = [type, designation.title, designation, date, issuer].map(
      (part) => part && text.slice(part.range.start, part.range.end),
    );
    expect(parts).toEqual([
      'Luật',
      'Biên giới quốc gia',
      '06/2003/QH11',
      'ngày 17/6/2003',
      'Quốc hội',
    ]);
  });

  it('keeps what is off in a number', () => {
    const [found] = findCitations('Chương trình hành động số 1/Ctr-UBND');
    if (found?.kind !== 'document' || found.document.designation.by !== 'number')
      throw new Error('not a document with a number');
    const { issues, number } = found.document.designation;
    expect(number.canonical).toBe('01/CTr-UBND');
    expect(issues.map(({ rule }) => rule).sort()).toEqual(['number/case', 'number/padding']);
  });

  it('doubts whose number follows the name of an amended law', () => {
    const found = findCitations('Luật sửa đổi, bổ sung một số điều của Luật Dược số 44/2024/QH15');
    expect(found.map(({ doubts }) => doubts)).toEqual([['number-owner']]);
  });
});

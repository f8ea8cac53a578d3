import { describe, expect, it } from 'vitest';
import { shown, texts } from './support.ts';

const NONE: readonly string[] = [
  'ngày 30/6/2025, từ 15/6-9/9/2025, tháng 9/2025, trước ngày 15/11',
  'điện thoại 0225-3842-123, 0225 3842 123, 024.3799.3000',
  'tỷ lệ 1/2, 130/204 quốc gia, 04/04 thủ tục, 24/7, 100%, 3-5 ngày, giai đoạn 2022-2026',
  '1.000.000 đồng, 2,5/3 điểm, 120/km, 60 km/h, 5/kg',
  'mã thủ tục 2.002311, hồ sơ H41.2.001-250101-0001, TCVN ISO 9001:2015, QCVN 01:2018/BYT',
  'Điều 16. Thẩm quyền quyết định',
  'QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Văn bản này.\n❑Điều 7: Sở Ngoại vụ\nĐiều 8\nTên điều',
  'Giám đốc quyết định\nĐiều 1. Ban hành quy chế',
  'Chương II\nTHẨM QUYỀN\nMục 1. QUY ĐỊNH\nPHỤ LỤC I\nPhụ lục II\n(Kèm theo)\nMẫu 1: Đề cương',
  'điều kiện, điều chỉnh, một số điều của văn bản, có 3 điều, các điều khoản 5 năm',
  'khoản chi 5 triệu, khoản 200 triệu đồng, khoản vay, tài khoản 12345',
  'điểm 2, đạt điểm 9, thời điểm a, địa điểm 5, điểm nóng, điểm sáng',
  'danh mục 3, hạng mục 2, mục tiêu 5, một phần 2, phần mềm, chương trình 5, mẫu 3',
  'Luật sư, luật gia, luật pháp, pháp luật, Luật hiện hành, Luật được sửa đổi',
  'Nghị định thư số 5, Quyết định 10 ngày, quyết định 10 nội dung, Báo cáo 6 tháng',
  'Kế hoạch 5 năm 2021-2025, Kế hoạch 5, Chương trình 3 nội dung, Quy định 1',
  'Kế hoạch số\n\n5\n Mạng lưới khu vực',
  'nối với điểm M1, điểm H5 đạt 5%, Phụ lục số 08-MP, Phụ lục 4a',
  'theo mẫu số 01/TSC-BB, Mẫu số 08a-ĐK/TSC, hợp đồng số 12/HĐ-ABC, Bieumau_TT96_2020.doc',
  'quy định. Chương III CUNG CẤP THÔNG TIN',
  'QUY CHẾ\nĐiều 1. Phạm vi\nKhoản 1\nĐiểm a\nĐiểm b\nKhoản 2\nĐiều 2. Đối tượng\nKhoản 1',
  'Điều 16: Cử đoàn\nKhoản 1. Chủ tịch quyết định\nKhoản 2: Giám đốc cử\nĐiểm a: Người',
  'QUỐC HỘI\nLuật số: 70/2020/QH14\nHà Nội, ngày 13 tháng 11 năm 2020\nNghị quyết số: 76/2025/UBTVQH15\nCỘNG HÒA',
  'Thông báo kết quả theo mẫu số 04/TB-HT; tệp Mẫu số 08-NĐ 103.doc',
  'Tiểu mục 2\nBẢO LÃNH\n**Chương II**\n**QUY ĐỊNH CỤ THỂ**',
  'được phê duyệt.Chương V QUY ĐỊNH VỀ KIỂM TRA; hết hạn. Điều 5. Hiệu lực thi hành',
  'Số: 14/2022/TT-BNG Hà Nội, ngày 02 tháng 11 năm 2022\n**Số: 14/2022/TT-BNG**\n',
  'QUYẾT ĐỊNH1\nVề cơ chế; theo Quyết định số4: …; giống chè TB14; Kế hoạch 2025, Nghị quyết 2025',
  'Trường Đại học Luật Hà Nội, Khoa Luật Dân sự, Trường ĐH Luật Huế, ngành Luật Kinh tế',
  'QTAB: 31-2015/BXD, Form 07/BC-BNG, bảng kê số 07E/BK-ABC',
  'Điều 5 Công ước Viên, Điều 3 của Hiệp định, khoản 2 Điều 4 Hợp đồng này, Điều 9 Điều lệ Hội',
  'Luật sửa đổi, bổ sung một số điều của 9 luật về nông nghiệp; Pháp lệnh Căn cứ',
  'LUẬT\nTHỎA THUẬN QUỐC TẾ\nSố: 70/2020/QH14\nSố: 134/2025/NĐ-CP',
];

describe('what is no citation', () => {
  it.each(NONE)('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('does not keep the citation beside it from being found', () => {
    expect(shown('Từ 15/6 đến 9/9/2025, theo Nghị định 134, đạt 100%.')).toEqual(['nghi-dinh 134']);
    expect(shown('2.Chương trình số 02-CTr/TU ngày 12/01/2016')).toEqual([
      'chuong-trinh 02-CTr/TU 2016-01-12',
    ]);
    // A sentence broken where a heading could begin.
    expect(shown('theo quy định tại\nĐiều 5. Cơ quan khác')).toEqual(['a5 | ?']);
    expect(shown('thực hiện theo khoản 2\nĐiều 16 Nghị định 134')).toEqual([
      'a16 c2 | nghi-dinh 134',
    ]);
  });
});

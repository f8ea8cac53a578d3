import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const ARTICLES =
  'Điều 1. Phạm vi\nVăn bản này nói về sổ đón khách.\nĐiều 2. Thi hành\nCác đơn vị thi hành./.';

/** What a head must give: number, type, issuers with level, ISO day, place of issue. */
interface Row {
  readonly of: string;
  readonly body: string;
  readonly number: string | null;
  readonly type: string | null;
  readonly issuers: readonly string[];
  readonly issued: string | null;
  readonly place?: string | null;
  readonly title?: string | null;
}

const rows: Row[] = [
  {
    of: 'a decree, the two columns one after the other',
    body: `CHÍNH PHỦ\n-------\n${MOTTO}\n---------------\nSố: 15/2017/NĐ-CP\nHà Nội, ngày 09 tháng 02 năm 2017\nNGHỊ ĐỊNH\nVề sổ đón khách\nCăn cứ Luật Lễ tân ngày 01 tháng 6 năm 2015;\n${ARTICLES}`,
    number: '15/2017/NĐ-CP',
    type: 'nghi-dinh',
    issuers: ['Chính phủ (central)'],
    issued: '2017-02-09',
    place: 'Hà Nội',
    title: 'Về sổ đón khách',
  },
  {
    of: 'the two columns read across',
    body: `CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n_______ Độc lập - Tự do - Hạnh phúc\nSố: 15/2017/NĐ-CP Hà Nội, ngày 09 tháng 02 năm 2017\nNGHỊ ĐỊNH\nVề sổ đón khách\n${ARTICLES}`,
    number: '15/2017/NĐ-CP',
    type: 'nghi-dinh',
    issuers: ['Chính phủ (central)'],
    issued: '2017-02-09',
    place: 'Hà Nội',
  },
  {
    of: 'a ministry over two lines, the motto between them',
    body: `BỘ NÔNG NGHIỆP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVÀ PHÁT TRIỂN NÔNG THÔN Độc lập - Tự do - Hạnh phúc\nSố: 08/2016/TT-BNNPTNT Hà Nội, ngày 01 tháng 6 năm 2016\nTHÔNG TƯ\nHướng dẫn ghi sổ đón khách\n${ARTICLES}`,
    number: '08/2016/TT-BNNPTNT',
    type: 'thong-tu',
    issuers: ['Bộ Nông nghiệp và Phát triển nông thôn (central)'],
    issued: '2016-06-01',
  },
  {
    of: 'a circular below the heads of the gazette and stamps of signing',
    body: `Người ký: Cổng Thông tin điện tử Chính phủ\nEmail: ai@example.vn\nCơ quan: Văn phòng Chính phủ\nThời gian ký: 01.02.2018 10:00:00 +07:00\nCÔNG BÁO/Số 11 + 12/Ngày 03-02-2018\nVĂN BẢN QUY PHẠM PHÁP LUẬT\nBỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nBỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH\n${MOTTO}\nSố: 02/2018/TT-BVHTTDL\nHà Nội, ngày 19 tháng 01 năm 2018\nTHÔNG TƯ\nQuy định về sổ\nđón khách\n${ARTICLES}`,
    number: '02/2018/TT-BVHTTDL',
    type: 'thong-tu',
    issuers: ['Bộ Văn hóa, Thể thao và Du lịch (central)'],
    issued: '2018-01-19',
    title: 'Quy định về sổ đón khách',
  },
  {
    of: 'a law, dated by its adoption',
    body: `QUỐC HỘI\n${MOTTO}\nLuật số: 91/2016/QH14\nLUẬT\nLỄ TÂN VÀ ĐÓN KHÁCH\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật Lễ tân và đón khách.\n${ARTICLES}\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 2 thông qua ngày 18 tháng 11 năm 2016.\nCHỦ TỊCH QUỐC HỘI\nNguyễn Thị Mẫu`,
    number: '91/2016/QH14',
    type: 'luat',
    issuers: ['Quốc hội (central)'],
    issued: '2016-11-18',
    place: null,
    title: 'Luật Lễ tân và đón khách',
  },
  {
    of: 'an amending law, its title after the type in one line',
    body: `QUỐC HỘI\n${MOTTO}\nLuật số: 92/2017/QH14\nLUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT LỄ TÂN\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Lễ tân.\n${ARTICLES}\nLuật này được Quốc hội khóa XIV thông qua ngày 20 tháng 6 năm 2017.`,
    number: '92/2017/QH14',
    type: 'luat',
    issuers: ['Quốc hội (central)'],
    issued: '2017-06-20',
    title: 'Luật sửa đổi, bổ sung một số điều của Luật Lễ tân',
  },
  {
    of: 'a code',
    body: `QUỐC HỘI\n${MOTTO}\nBộ luật số: 93/2015/QH13\nBỘ LUẬT\nĐÓN KHÁCH\nQuốc hội ban hành Bộ luật Đón khách.\n${ARTICLES}\nBộ luật này được Quốc hội khóa XIII thông qua ngày 24 tháng 11 năm 2015.`,
    number: '93/2015/QH13',
    type: 'bo-luat',
    issuers: ['Quốc hội (central)'],
    issued: '2015-11-24',
    title: 'Bộ luật Đón khách',
  },
  {
    of: 'a resolution of the National Assembly, dated in its head',
    body: `QUỐC HỘI\n${MOTTO}\nNghị quyết số: 94/2022/QH15\nHà Nội, ngày 16 tháng 6 năm 2022\nNGHỊ QUYẾT\nVề việc đón khách năm 2023\nQUỐC HỘI\nCăn cứ Hiến pháp;\nQUYẾT NGHỊ:\n${ARTICLES}`,
    number: '94/2022/QH15',
    type: 'nghi-quyet',
    issuers: ['Quốc hội (central)'],
    issued: '2022-06-16',
    title: 'Về việc đón khách năm 2023',
  },
  {
    of: 'an ordinance',
    body: `ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n${MOTTO}\nPháp lệnh số: 05/2012/UBTVQH13\nHà Nội, ngày 16 tháng 7 năm 2012\nPHÁP LỆNH\nĐÓN KHÁCH\nỦy ban thường vụ Quốc hội ban hành Pháp lệnh Đón khách.\n${ARTICLES}`,
    number: '05/2012/UBTVQH13',
    type: 'phap-lenh',
    issuers: ['Ủy ban Thường vụ Quốc hội (central)'],
    issued: '2012-07-16',
    title: 'Pháp lệnh Đón khách',
  },
  {
    of: 'a resolution of the Standing Committee without a year',
    body: `ỦY BAN THƯỜNG VỤ QUỐC HỘI\n${MOTTO}\nNghị quyết số: 1999/NQ-UBTVQH15\nHà Nội, ngày 16 tháng 6 năm 2025\nNGHỊ QUYẾT\nVỀ VIỆC ĐÓN KHÁCH\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ Hiến pháp;\nQUYẾT NGHỊ:\n${ARTICLES}`,
    number: '1999/NQ-UBTVQH15',
    type: 'nghi-quyet',
    issuers: ['Ủy ban Thường vụ Quốc hội (central)'],
    issued: '2025-06-16',
  },
  {
    of: "the President's order",
    body: `CHỦ TỊCH NƯỚC\n-----\n${MOTTO}\nSố: 07/2016/L-CTN\nHà Nội, ngày 01 tháng 12 năm 2016\nLỆNH\nVề việc công bố Luật\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Hiến pháp;\nNAY CÔNG BỐ\nLuật Lễ tân và đón khách.`,
    number: '07/2016/L-CTN',
    type: 'lenh',
    issuers: ['Chủ tịch nước (central)'],
    issued: '2016-12-01',
    title: 'Về việc công bố Luật',
  },
  {
    of: 'a decision of the Prime Minister',
    body: `THỦ TƯỚNG CHÍNH PHỦ\n-------\n${MOTTO}\nSố: 1234/QĐ-TTg\nHà Nội, ngày 30 tháng 9 năm 2013\nQUYẾT ĐỊNH\nPHÊ DUYỆT ĐỀ ÁN SỔ ĐÓN KHÁCH\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Lễ tân;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Đề án sổ đón khách.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    number: '1234/QĐ-TTg',
    type: 'quyet-dinh',
    issuers: ['Thủ tướng Chính phủ (central)'],
    issued: '2013-09-30',
    title: 'Phê duyệt Đề án sổ đón khách',
  },
  {
    of: 'a decision of a province over two lines',
    body: `ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n-------\n${MOTTO}\nSố: 17/2018/QĐ-UBND\nHà Giang, ngày 22 tháng 8 năm 2018\nQUYẾT ĐỊNH\nBan hành Quy định về sổ đón khách\nỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Lễ tân;\n${ARTICLES}`,
    number: '17/2018/QĐ-UBND',
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân tỉnh Hà Giang (province, tỉnh Hà Giang)'],
    issued: '2018-08-22',
    place: 'Hà Giang',
  },
  {
    of: 'a decision of a city, abbreviated, never written out',
    body: `UBND TP. ĐÀ NẴNG\n${MOTTO}\nSố: 18/2018/QĐ-UBND\nĐà Nẵng, ngày 2 tháng 8 năm 2018\nQUYẾT ĐỊNH\nBan hành Quy định về sổ đón khách\n${ARTICLES}`,
    number: '18/2018/QĐ-UBND',
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân thành phố Đà Nẵng (province, thành phố Đà Nẵng)'],
    issued: '2018-08-02',
  },
  {
    of: 'a city with the other placing of tones',
    body: `UỶ BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n${MOTTO}\nSố: 19/2011/QĐ-UBND\nThành phố Hồ Chí Minh, ngày 2 tháng 4 năm 2011\nQUYẾT ĐỊNH\nVề sổ đón khách\nUỶ BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nCăn cứ Luật Lễ tân;\n${ARTICLES}`,
    number: '19/2011/QĐ-UBND',
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân thành phố Hồ Chí Minh (province, thành phố Hồ Chí Minh)'],
    issued: '2011-04-02',
    place: 'Thành phố Hồ Chí Minh',
  },
  {
    of: 'a resolution of a provincial council',
    body: `HỘI ĐỒNG NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU\n${MOTTO}\nSố: 20/2019/NQ-HĐND\nBà Rịa - Vũng Tàu, ngày 12 tháng 12 năm 2019\nNGHỊ QUYẾT\nVề mức chi đón khách\nHỘI ĐỒNG NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU\nKHÓA VI, KỲ HỌP THỨ 13\nCăn cứ Luật Lễ tân;\nQUYẾT NGHỊ:\n${ARTICLES}`,
    number: '20/2019/NQ-HĐND',
    type: 'nghi-quyet',
    issuers: ['Hội đồng nhân dân tỉnh Bà Rịa - Vũng Tàu (province, tỉnh Bà Rịa - Vũng Tàu)'],
    issued: '2019-12-12',
    place: 'Bà Rịa - Vũng Tàu',
    title: 'Về mức chi đón khách',
  },
  {
    of: "a department below its province's committee",
    body: `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nSỞ NGOẠI VỤ\n${MOTTO}\nSố: 57/KH-SNgV\nHải Phòng, ngày 27 tháng 7 năm 2020\nKẾ HOẠCH\nĐón khách năm 2021\nThực hiện Quyết định số 1/QĐ-UBND, Sở Ngoại vụ xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Một.`,
    number: '57/KH-SNgV',
    type: 'ke-hoach',
    issuers: ['Sở Ngoại vụ thành phố Hải Phòng (province, thành phố Hải Phòng)'],
    issued: '2020-07-27',
    title: 'Đón khách năm 2021',
  },
  {
    of: 'a directorate below its ministry',
    body: `BỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN\n${MOTTO}\nSố: 345/QĐ-TCHQ\nHà Nội, ngày 7 tháng 7 năm 2014\nQUYẾT ĐỊNH\nVề sổ đón khách\nTỔNG CỤC TRƯỞNG TỔNG CỤC HẢI QUAN\nCăn cứ Luật Lễ tân;\n${ARTICLES}`,
    number: '345/QĐ-TCHQ',
    type: 'quyet-dinh',
    issuers: ['Tổng cục Hải quan (central)'],
    issued: '2014-07-07',
  },
  {
    of: 'a commune',
    body: `ỦY BAN NHÂN DÂN\nXÃ TÂN TRÀO\n${MOTTO}\nSố: 12/QĐ-UBND\nTân Trào, ngày 7 tháng 7 năm 2025\nQUYẾT ĐỊNH\nVề sổ đón khách\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN TRÀO\nCăn cứ Luật Lễ tân;\n${ARTICLES}`,
    number: '12/QĐ-UBND',
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân xã Tân Trào (commune, xã Tân Trào)'],
    issued: '2025-07-07',
  },
  {
    of: 'a joint circular, both names in one line',
    body: `BỘ TÀI CHÍNH - BỘ CÔNG AN\n-------\n${MOTTO}\nSố: 22/2012/TTLT-BTC-BCA\nHà Nội, ngày 15 tháng 5 năm 2012\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn ghi sổ đón khách\n${ARTICLES}`,
    number: '22/2012/TTLT-BTC-BCA',
    type: 'thong-tu-lien-tich',
    issuers: ['Bộ Tài chính (central)', 'Bộ Công an (central)'],
    issued: '2012-05-15',
  },
  {
    of: 'a joint circular of three, each on lines of its own',
    body: `BỘ QUỐC PHÒNG\n-\nBỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI - BỘ TÀI CHÍNH\n${MOTTO}\nSố: 23/2013/TTLT-BQP-BLĐTBXH-BTC\nHà Nội, ngày 22 tháng 10 năm 2013\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn ghi sổ đón khách\n${ARTICLES}`,
    number: '23/2013/TTLT-BQP-BLĐTBXH-BTC',
    type: 'thong-tu-lien-tich',
    issuers: [
      'Bộ Quốc phòng (central)',
      'Bộ Lao động - Thương binh và Xã hội (central)',
      'Bộ Tài chính (central)',
    ],
    issued: '2013-10-22',
  },
  {
    of: 'a decision of a city party committee',
    body: `THÀNH ỦY HẢI PHÒNG\n*\nSố 999-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHải Phòng, ngày 10 tháng 11 năm 2021\nQUYẾT ĐỊNH\nban hành Quy chế đón khách\nCăn cứ Điều lệ Đảng;\nBAN THƯỜNG VỤ THÀNH ỦY QUYẾT ĐỊNH:\n${ARTICLES}`,
    number: '999-QĐ/TU',
    type: 'quyet-dinh',
    issuers: ['Thành ủy Hải Phòng (party)'],
    issued: '2021-11-10',
    title: 'ban hành Quy chế đón khách',
  },
  {
    of: 'a Party rule, for which the Party writes QĐ',
    body: `BỘ CHÍNH TRỊ\n*\nSố 888-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 21 tháng 4 năm 2015\nQUY ĐỊNH\nvề đón khách\nCăn cứ Điều lệ Đảng;\n${ARTICLES}`,
    number: '888-QĐ/TW',
    type: 'quy-dinh',
    issuers: ['Bộ Chính trị (party)'],
    issued: '2015-04-21',
  },
  {
    of: 'a letter',
    body: `BỘ NGOẠI GIAO\n${MOTTO}\nSố: 2345/BNG-LPQT\nV/v góp ý dự thảo sổ\nđón khách\nHà Nội, ngày 6 tháng 10 năm 2022\nKính gửi: Ủy ban nhân dân các tỉnh\nPhúc đáp Công văn số 11/UBND-VX, Bộ Ngoại giao có ý kiến như sau:\n1. Một.`,
    number: '2345/BNG-LPQT',
    type: 'cong-van',
    issuers: ['Bộ Ngoại giao (central)'],
    issued: '2022-10-06',
    title: 'góp ý dự thảo sổ đón khách',
  },
  {
    of: 'a notice with a long title in small letters',
    body: `VĂN PHÒNG CHÍNH PHỦ\n-------\n${MOTTO}\nSố: 321/TB-VPCP\nHà Nội, ngày 10 tháng 4 năm 2019\nTHÔNG BÁO\nKết luận của Phó Thủ tướng Chính phủ tại cuộc họp về sổ đón khách\n_______\nNgày 05 tháng 4 năm 2019, tại Trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp.`,
    number: '321/TB-VPCP',
    type: 'thong-bao',
    issuers: ['Văn phòng Chính phủ (central)'],
    issued: '2019-04-10',
    title: 'Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về sổ đón khách',
  },
  {
    of: 'a consolidated text with its number in the head',
    body: `BỘ TÀI CHÍNH\n-------\n${MOTTO}\nSố: 33/VBHN-BTC\nHà Nội, ngày 10 tháng 4 năm 2019\nTHÔNG TƯ\nHướng dẫn ghi sổ đón khách\nThông tư số 01/2010/TT-BTC ngày 04 tháng 01 năm 2010 của Bộ trưởng Bộ Tài chính hướng dẫn ghi sổ đón khách, có hiệu lực kể từ ngày 18 tháng 02 năm 2010, được sửa đổi, bổ sung bởi:\nThông tư số 02/2012/TT-BTC ngày 05 tháng 01 năm 2012 của Bộ trưởng Bộ Tài chính sửa đổi, bổ sung Thông tư số 01/2010/TT-BTC, có hiệu lực kể từ ngày 19 tháng 02 năm 2012.\nCăn cứ Luật Lễ tân;\n${ARTICLES}`,
    number: '33/VBHN-BTC',
    type: 'van-ban-hop-nhat',
    issuers: ['Bộ Tài chính (central)'],
    issued: '2019-04-10',
    title: 'Hướng dẫn ghi sổ đón khách',
  },
  {
    of: 'a consolidated law, authenticated at its end',
    body: `VĂN PHÒNG QUỐC HỘI\n${MOTTO}\nLUẬT\nLỄ TÂN\nLuật Lễ tân số 91/2010/QH12 ngày 17 tháng 6 năm 2010 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 01 năm 2011, được sửa đổi, bổ sung bởi:\nLuật số 92/2014/QH13 ngày 20 tháng 6 năm 2014 của Quốc hội sửa đổi, bổ sung một số điều của Luật Lễ tân, có hiệu lực kể từ ngày 01 tháng 01 năm 2015.\nQuốc hội ban hành Luật Lễ tân.\n${ARTICLES}\nXÁC THỰC VĂN BẢN HỢP NHẤT\nSố: 44/VBHN-VPQH\nHà Nội, ngày 11 tháng 12 năm 2014\nCHỦ NHIỆM\nNguyễn Văn Mẫu`,
    number: '44/VBHN-VPQH',
    type: 'van-ban-hop-nhat',
    issuers: ['Văn phòng Quốc hội (central)'],
    issued: '2014-12-11',
    title: 'Luật Lễ tân',
  },
  {
    of: 'a decree of the 1990s, number and date in its title',
    body: `CHÍNH PHỦ\n********\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n********\nSố: 87-CP\nHà Nội, ngày 12 tháng 12 năm 1995\nNGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 87-CP NGÀY 12-12-1995 VỀ SỔ ĐÓN KHÁCH\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;\nNGHỊ ĐỊNH:\nĐiều 1. Nghị định này quy định về sổ đón khách.`,
    number: '87-CP',
    type: 'nghi-dinh',
    issuers: ['Chính phủ (central)'],
    issued: '1995-12-12',
    title: 'Về sổ đón khách',
  },
  {
    of: 'a decree of the Council of Ministers',
    body: `HỘI ĐỒNG BỘ TRƯỞNG\n${MOTTO}\nSố: 77-HĐBT\nHà Nội, ngày 12 tháng 4 năm 1991\nNGHỊ ĐỊNH\nBan hành Quy chế đón khách\nHỘI ĐỒNG BỘ TRƯỞNG\nCăn cứ Luật Tổ chức Hội đồng Bộ trưởng;\n${ARTICLES}`,
    number: '77-HĐBT',
    type: 'nghi-dinh',
    issuers: ['Hội đồng Bộ trưởng (central)'],
    issued: '1991-04-12',
  },
  {
    of: 'a draft: number and day left open',
    body: `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n${MOTTO}\nSố:        /2025/QĐ-UBND\nLạng Sơn, ngày      tháng     năm 2025\nDỰ THẢO\nQUYẾT ĐỊNH\nBan hành Quy định về sổ đón khách\n${ARTICLES}`,
    number: null,
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân tỉnh Lạng Sơn (province, tỉnh Lạng Sơn)'],
    issued: null,
    place: 'Lạng Sơn',
  },
  {
    of: 'what an optical reader makes of a head',
    body: `BỘ CÔNG THƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSó: 06 /2024/TT-BCT Hà Nội, ngày 4 thang 4 năm 2024\nTHÔNG TƯ\nQuy định về sổ đón khách\n${ARTICLES}`,
    number: '06/2024/TT-BCT',
    type: 'thong-tu',
    issuers: ['Bộ Công Thương (central)'],
    issued: '2024-04-04',
    place: 'Hà Nội',
  },
  {
    of: 'a stamp of arrival over the head, day and month by hand',
    body: `CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nĐẾN Giờ: ……\nNgày: 5/4/2024\nTHANH TRA CHÍNH PHỦ\n${MOTTO}\nSố: 03/2024/TT-TTCP\nHà Nội, ngày tháng 4 năm 2024\nTHÔNG TƯ\nQuy định về sổ đón khách\n${ARTICLES}`,
    number: '03/2024/TT-TTCP',
    type: 'thong-tu',
    issuers: ['Thanh tra Chính phủ (central)'],
    issued: null,
    place: 'Hà Nội',
  },
  {
    of: 'the type with spaced letters and a mark of a note',
    body: `BỘ Y TẾ\n${MOTTO}\nSố: 09/2015/TT-BYT\nHà Nội, ngày 8 tháng 9 năm 2015\nT H Ô N G T Ư\nQuy định về sổ đón khách[^1]\n${ARTICLES}`,
    number: '09/2015/TT-BYT',
    type: 'thong-tu',
    issuers: ['Bộ Y tế (central)'],
    issued: '2015-09-08',
    title: 'Quy định về sổ đón khách',
  },
  {
    of: 'a number wrapped at its hyphen',
    body: `BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n${MOTTO}\nSố: 24/2007/TTLT-BLĐTBXH-\nNHNNVN\nHà Nội, ngày 04 tháng 9 năm 2007\nTHÔNG TƯ LIÊN TỊCH\nQuy định về sổ đón khách\n${ARTICLES}`,
    number: '24/2007/TTLT-BLĐTBXH-NHNNVN',
    type: 'thong-tu-lien-tich',
    issuers: [
      'Bộ Lao động - Thương binh và Xã hội (central)',
      'Ngân hàng Nhà nước Việt Nam (central)',
    ],
    issued: '2007-09-04',
  },
  {
    of: 'a consolidated circular, the body over two lines, its number beside the date',
    body: `VĂN BẢN HỢP NHẤT - BỘ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\n${MOTTO}\nTHÔNG TƯ\nQuy định về sổ\nThông tư số 01/2010/TT-BNNPTNT ngày 04 tháng 01 năm 2010 quy định về sổ, có hiệu lực kể từ ngày 18 tháng 02 năm 2010, được sửa đổi, bổ sung bởi:\nThông tư số 02/2012/TT-BNNPTNT ngày 05 tháng 01 năm 2012.\nCăn cứ Luật Lễ tân ngày 01 tháng 6 năm 2005;\n${ARTICLES}\nBỘ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\nXÁC THỰC VĂN BẢN HỢP NHẤT\nSố: 12/VBHN-BNNPTNT Hà Nội, ngày 06 tháng 3 năm 2020\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn Mẫu`,
    number: '12/VBHN-BNNPTNT',
    type: 'van-ban-hop-nhat',
    issuers: ['Bộ Nông nghiệp và Phát triển nông thôn (central)'],
    issued: '2020-03-06',
    title: 'Quy định về sổ',
  },
  {
    of: 'a joint circular of four, wrapped at its dashes, printed twice',
    body: `VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN NHÂN DÂN TỐI CAO -\nBỘ CÔNG AN - BỘ TƯ PHÁP\nVIỆN KIỂM SÁT NHÂN DÂN TỐI CAO -\nTÒA ÁN NHÂN DÂN TỐI CAO -\nBỘ CÔNG AN - BỘ TƯ PHÁP\n${MOTTO}\nSố: 25/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP\nHà Nội, ngày 01 tháng 02 năm 2018\nTHÔNG TƯ LIÊN TỊCH\nQuy định về sổ\n${ARTICLES}`,
    number: '25/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP',
    type: 'thong-tu-lien-tich',
    issuers: [
      'Viện kiểm sát nhân dân tối cao (central)',
      'Tòa án nhân dân tối cao (central)',
      'Bộ Công an (central)',
      'Bộ Tư pháp (central)',
    ],
    issued: '2018-02-01',
  },
  {
    of: 'a joint resolution with the Fatherland Front',
    body: `CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\n${MOTTO}\nSố: 29/2008/NQLT/CP-UBTƯMTTQVN\nHà Nội, ngày 28 tháng 8 năm 2008\nNGHỊ QUYẾT LIÊN TỊCH\nVề sổ\n${ARTICLES}`,
    number: '29/2008/NQLT-CP-UBTƯMTTQVN',
    type: 'nghi-quyet-lien-tich',
    issuers: [
      'Chính phủ (central)',
      'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam (central)',
    ],
    issued: '2008-08-28',
  },
  {
    of: 'a directive, its text right below the title',
    body: `THỦ TƯỚNG CHÍNH PHỦ\n${MOTTO}\nSố: 23/CT-TTg\nHà Nội, ngày 15 tháng 5 năm 2020\nCHỈ THỊ\nVề việc ghi sổ\nThời gian qua, việc ghi sổ đã đạt kết quả. Thủ tướng Chính phủ yêu cầu:\n1. Một.\n2. Hai./.`,
    number: '23/CT-TTg',
    type: 'chi-thi',
    issuers: ['Thủ tướng Chính phủ (central)'],
    issued: '2020-05-15',
    title: 'Về việc ghi sổ',
  },
  {
    of: 'an old circular of a ministry whose number looks like the Party’s',
    body: `BỘ TÀI CHÍNH\n********\n${MOTTO}\nSố: 45-TC/TCT\nHà Nội, ngày 15 tháng 5 năm 1993\nTHÔNG TƯ\nCỦA BỘ TÀI CHÍNH SỐ 45-TC/TCT NGÀY 15-5-1993 VỀ SỔ ĐÓN KHÁCH\n${ARTICLES}`,
    number: '45-TC/TCT',
    type: 'thong-tu',
    issuers: ['Bộ Tài chính (central)'],
    issued: '1993-05-15',
    title: 'Về sổ đón khách',
  },
  {
    of: 'a stamp that runs into the type, and dirt before the date',
    body: `VĂN PHÒNG CHÍNH PHỦ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nme Độc lập - Tự do - Hạnh phúc\ncổ môn mo UP Hà Nội, ngày 10 tháng 4 năm 2019\n. PC\nĐẾN Ngày 44141202 44...... THÔNG BÁO\n— Kết luận về sổ đón khách\nNgày 05 tháng 4 năm 2019, tại Trụ sở, đã họp.`,
    number: null,
    type: 'thong-bao',
    issuers: ['Văn phòng Chính phủ (central)'],
    issued: '2019-04-10',
    place: 'Hà Nội',
    title: 'Kết luận về sổ đón khách',
  },
  {
    of: 'no head at all: what the attachment says',
    body: `QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ ĐÓN KHÁCH\nỦY BAN NHÂN DÂN TỈNH YÊN BÁI\nCăn cứ Luật Lễ tân;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế đón khách.\nĐiều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký./.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHoàng Văn Mẫu\nQUY CHẾ\nĐÓN KHÁCH\n(Ban hành kèm theo Quyết định số 41/2012/QĐ-UBND ngày 20 tháng 11 năm 2012 của Ủy ban nhân dân tỉnh Yên Bái)\nĐiều 1. Phạm vi\nQuy chế này nói về đón khách.`,
    number: '41/2012/QĐ-UBND',
    type: 'quyet-dinh',
    issuers: ['Ủy ban nhân dân tỉnh Yên Bái (province, tỉnh Yên Bái)'],
    issued: '2012-11-20',
  },
];

describe('what an act is, by its head', () => {
  it.each(rows)('$of', ({ body, number, type, issuers, issued, place, title }) => {
    const facts = read(body);
    const named = facts.issuers.map(({ value }) => {
      const where = value.place === null ? '' : `, ${value.place}`;
      return `${value.name} (${value.level}${where})`;
    });
    expect({
      number: facts.number?.value.canonical ?? null,
      type: facts.type?.value ?? null,
      issuers: named,
      issued: facts.issued?.value ?? null,
    }).toEqual({ number, type, issuers, issued });
    if (place !== undefined) expect(facts.place?.value ?? null).toBe(place);
    if (title !== undefined) expect(facts.title?.value ?? null).toBe(title);
  });

  it.each(rows)('says what is missing of: $of', ({ body, number, issued }) => {
    const told = read(body).missing.map(({ fact }) => fact);
    expect(told.includes('number')).toBe(number === null);
    expect(told.includes('issued')).toBe(issued === null);
  });
});

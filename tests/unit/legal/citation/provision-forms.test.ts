import { describe, expect, it } from 'vitest';
import { shown } from './support.ts';

type Form = readonly [text: string, ...read: string[]];

const LISTS: readonly Form[] = [
  [
    'Áp dụng khoản 1 và 2 Điều 4 Nghị định số 11/2021/NĐ-CP.',
    'a4 c1, a4 c2 | nghi-dinh 11/2021/NĐ-CP',
  ],
  ['Xem các khoản 1, 2 và 3 Điều 5.', 'a5 c1, a5 c2, a5 c3 | ?'],
  ['Xem khoản 1, khoản 2 và khoản 3 Điều 5.', 'a5 c1, a5 c2, a5 c3 | ?'],
  [
    'Theo khoản 2, các điểm a và c khoản 3 Điều 5 Luật Cư trú.',
    'a5 c2, a5 c3 pa, a5 c3 pc | luat “Cư trú”',
  ],
  [
    'Theo các điểm a và c khoản 3, khoản 4 Điều 5 Luật Cư trú.',
    'a5 c3 pa, a5 c3 pc, a5 c4 | luat “Cư trú”',
  ],
  ['Theo điểm a, b khoản 1 và điểm c khoản 2 Điều 8.', 'a8 c1 pa, a8 c1 pb, a8 c2 pc | ?'],
  ['Theo điểm a, điểm b và điểm đ khoản 1 Điều 8.', 'a8 c1 pa, a8 c1 pb, a8 c1 pđ | ?'],
  [
    'Theo điểm a khoản 1, điểm b khoản 2 và điểm c khoản 3 Điều 8.',
    'a8 c1 pa, a8 c2 pb, a8 c3 pc | ?',
  ],
  [
    'Theo điểm a, khoản 1, Điều 8, Nghị định số 11/2021/NĐ-CP.',
    'a8 c1 pa | nghi-dinh 11/2021/NĐ-CP',
  ],
  [
    'Thực hiện Điều 5, Điều 6 và khoản 2 Điều 7 của Luật Thanh tra.',
    'a5, a6, a7 c2 | luat “Thanh tra”',
  ],
  ['Thực hiện khoản 2 Điều 5 và Điều 6 của Luật Thanh tra.', 'a5 c2, a6 | luat “Thanh tra”'],
  ['Thực hiện các Điều 8, 9 và 10 của Luật Thanh tra.', 'a8, a9, a10 | luat “Thanh tra”'],
  ['Thực hiện các Điều 8, Điều 9, Điều 10 Luật Thanh tra.', 'a8, a9, a10 | luat “Thanh tra”'],
  [
    'Thực hiện khoản 2 các Điều 5, 6 và 7 Luật Thanh tra.',
    'a5 c2, a6 c2, a7 c2 | luat “Thanh tra”',
  ],
  [
    'Thực hiện điểm a khoản 1 các Điều 15 và 16 của Nghị định này.',
    'a15 c1 pa, a16 c1 pa | this Nghị định',
  ],
  [
    'Nêu tại khoản 1 Điều 2, khoản 3 Điều 4 và các Điều 5, 6 của Thông tư này.',
    'a2 c1, a4 c3, a5, a6 | this Thông tư',
  ],
  [
    'Nêu tại khoản 2 và khoản 3 Điều 5; điểm a khoản 1 Điều 6 Thông tư này.',
    'a5 c2, a5 c3, a6 c1 pa | this Thông tư',
  ],
  ['Nêu tại Điều 1; Điều 2 và Điều 3 Thông tư này.', 'a1, a2, a3 | this Thông tư'],
  ['Nêu tại khoản 1 hoặc khoản 2 Điều 9.', 'a9 c1, a9 c2 | ?'],
  ['Nêu tại khoản 1 và/hoặc khoản 2 Điều 9.', 'a9 c1, a9 c2 | ?'],
  ['Nêu tại các khoản 1, 2 Điều 9 và khoản 4 Điều 10.', 'a9 c1, a9 c2, a10 c4 | ?'],
  ['Nêu tại khoản 1,2,3 Điều 9.', 'a9 c1, a9 c2, a9 c3 | ?'],
  ['Nêu tại các điểm a,b,c khoản 1 Điều 9.', 'a9 c1 pa, a9 c1 pb, a9 c1 pc | ?'],
  [
    'Nêu tại điểm a và b khoản 1, điểm d khoản 2 và khoản 5 Điều 9.',
    'a9 c1 pa, a9 c1 pb, a9 c2 pd, a9 c5 | ?',
  ],
  ['Nêu tại khoản 3, điểm b khoản 4, khoản 5 Điều 9.', 'a9 c3, a9 c4 pb, a9 c5 | ?'],
  ['Nêu tại Điều 9, khoản 2 Điều 10, điểm a khoản 1 Điều 11.', 'a9, a10 c2, a11 c1 pa | ?'],
  ['Nêu tại Khoản 2, Điều 5 và Khoản 3, Điều 6 Nghị định này.', 'a5 c2, a6 c3 | this Nghị định'],
  ['Nêu tại điểm a), điểm b) khoản 1 Điều 2.', 'a2 c1 pa, a2 c1 pb | ?'],
  [
    'Bãi bỏ khoản 3, khoản 4 Điều 5, Điều 6, Điều 7 Quyết định số 20/2019/QĐ-UBND.',
    'a5 c3, a5 c4, a6, a7 | quyet-dinh 20/2019/QĐ-UBND',
  ],
  ['Nêu tại khoản 1 các Điều 5, Điều 6 và Điều 7.', 'a5 c1, a6 c1, a7 c1 | ?'],
  ['Nêu tại điểm c khoản 2, các khoản 3 và 4 Điều 7.', 'a7 c2 pc, a7 c3, a7 c4 | ?'],
  ['Nêu tại điểm c khoản 2 các khoản 3 và 4 Điều 7.', 'a7 c2 pc, a7 c3, a7 c4 | ?'],
];

const RANGES: readonly Form[] = [
  ['Căn cứ Điều 3 đến Điều 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ từ Điều 3 đến Điều 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ từ Điều 3 đến hết Điều 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ các Điều 3 - 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ các điều từ 3 đến 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ các điều từ Điều 3 đến Điều 7 của Luật Tố cáo.', 'a3–7 | luat “Tố cáo”'],
  ['Căn cứ từ khoản 1 đến khoản 4 Điều 9.', 'a9 c1–4 | ?'],
  ['Căn cứ các khoản từ 1 đến 4 Điều 9.', 'a9 c1–4 | ?'],
  ['Căn cứ các khoản từ khoản 1 đến khoản 4 Điều 9.', 'a9 c1–4 | ?'],
  ['Căn cứ từ điểm a đến điểm d khoản 2 Điều 9.', 'a9 c2 pa–d | ?'],
  ['Căn cứ các điểm từ a đến d khoản 2 Điều 9.', 'a9 c2 pa–d | ?'],
  ['Căn cứ khoản 1 đến khoản 3 và khoản 5 Điều 9.', 'a9 c1–3, a9 c5 | ?'],
  ['Căn cứ Điều 2, từ Điều 4 đến Điều 6 và Điều 8 Nghị định này.', 'a2, a4–6, a8 | this Nghị định'],
  ['Căn cứ Chương II đến Chương IV Nghị định này.', 'chapter 2–4 | this Nghị định'],
  ['Căn cứ từ Phụ lục I đến Phụ lục V kèm theo Thông tư này.', 'appendix 1–5 | this Thông tư'],
  ['Căn cứ điểm a đến đ khoản 1 Điều 3.', 'a3 c1 pa–đ | ?'],
];

const LABELS: readonly Form[] = [
  ['Bổ sung theo Điều 12a Nghị định số 11/2021/NĐ-CP.', 'a12a | nghi-dinh 11/2021/NĐ-CP'],
  ['Nêu ở điểm đ1 khoản 2 Điều 4 Nghị định này.', 'a4 c2 pđ1 | this Nghị định'],
  ['Nêu ở các khoản 2, 7c và 7d Điều 4.', 'a4 c2, a4 c7c, a4 c7d | ?'],
  ['Nêu ở khoản 1a, khoản 1b Điều 28b.', 'a28b c1a, a28b c1b | ?'],
  ['Nêu ở khoản 2.1 và 2.2 Điều 4.', 'a4 c2.1, a4 c2.2 | ?'],
  ['Nêu ở Điều 01 và khoản 02 Điều 03.', 'a1, a3 c2 | ?'],
  ['NÊU TẠI KHOẢN 2 ĐIỀU 3 LUẬT THANH TRA', 'a3 c2 | luat “THANH TRA”'],
  ['Nêu tại điểm 2 khoản 1 Điều 3.', 'a3 c1 p2 | ?'],
  ['Nêu tại tiết a điểm 1 khoản 2 Điều 3.', 'a3 c2 p1 item a | ?'],
  ['Nêu tại các tiết a, b điểm 1 khoản 2 Điều 3.', 'a3 c2 p1 item a, a3 c2 p1 item b | ?'],
  ['Nêu tại tiết thứ hai điểm a khoản 2 Điều 3.', 'a3 c2 pa item 2 | ?'],
  ['Nêu tại đoạn 2 khoản 3 Điều 4.', 'a4 c3 paragraph 2 | ?'],
  ['Nêu tại đoạn hai khoản 3 Điều 4.', 'a4 c3 paragraph 2 | ?'],
  ['Nêu tại đoạn thứ nhất khoản 3 Điều 4 Luật này.', 'a4 c3 paragraph 1 | this Luật'],
  ['Nêu tại đoạn cuối khoản 3 Điều 4.', 'a4 c3 paragraph cuối | ?'],
  ['Nêu tại gạch đầu dòng thứ hai điểm b khoản 1 Điều 6.', 'a6 c1 pb dash 2 | ?'],
  [
    'Nêu tại gạch đầu dòng thứ nhất, thứ ba điểm b khoản 1 Điều 6.',
    'a6 c1 pb dash 1, a6 c1 pb dash 3 | ?',
  ],
];

const ODD: readonly Form[] = [
  ['Nêu ở khoản 1 (trừ điểm a) Điều này.', 'c1 | this article'],
  ['Nêu ở Điều 5 (trừ khoản 2).', 'a5 | ?', 'c2 | ?'],
  ['Nêu ở từ khoản 1 tới khoản 3 Điều 5.', 'a5 c1–3 | ?'],
  ['Nêu ở Điều 5 & Điều 6 Luật Cư trú.', 'a5, a6 | luat “Cư trú”'],
  ['Nêu ở khoản thứ nhất Điều 5.', 'a5 c1 | ?'],
  ['Nêu ở khoản l và khoản II Điều 5.', 'a5 c1, a5 c11 | ?'],
  ['Nêu ở Phụ lục II-A Thông tư này.', 'appendix 2 | ?', 'this Thông tư'],
  ['Nêu ở điểm b.3 khoản 2 Điều 12 Thông tư này.', 'a12 c2 pb item b.3 | this Thông tư'],
  ['Nêu ở điểm b.1 và b.2 khoản này.', 'pb item b.1, pb item b.2 | this clause'],
  ['Nêu ở điểm a.1.2 khoản 2 Điều 3.', 'a3 c2 pa item a.1.2 | ?'],
  ['Quy định tại điểm 2.1.', 'p2.1 | ?'],
  ['Quy định tại điều này.', 'this article'],
  ['Quy định tại Điều 5[2] Luật Cư trú.', 'a5 | luat “Cư trú”'],
  ['Quy định tại Điều 5³ Luật Cư trú.', 'a5 | luat “Cư trú”'],
  ['Quy định tại khoán 2 Điều 5 và khoản 3 Điêu 6 Luật Cư trú.', 'a5 c2, a6 c3 | luat “Cư trú”'],
  ['Quy định tại Điều 16 (Nghị định số 134/2025/NĐ-CP).', 'a16 | nghi-dinh 134/2025/NĐ-CP'],
  [
    'Quy định tại Điều 14 Chế độ tài chính ban hành kèm theo Quyết định số 20/2019/QĐ-TTg.',
    'a14 | quyet-dinh 20/2019/QĐ-TTg < ? “Chế độ tài chính”',
  ],
  ['Làm theo Mẫu số 12, Quyết định đình chỉ.'],
  ['Quy định tại Điều 5 Công ước Viên và Điều 6 Luật Cư trú.', 'a6 | luat “Cư trú”'],
];

const OTHER_UNITS: readonly Form[] = [
  [
    'Xem Chương II, Chương III và Mục 1 Chương IV Luật này.',
    'chapter 2, chapter 3, chapter 4 section 1 | this Luật',
  ],
  ['Xem Mục 1, Mục 2 Chương III.', 'chapter 3 section 1, chapter 3 section 2 | ?'],
  [
    'Xem các Mục 1, 2 và 3 Chương III.',
    'chapter 3 section 1, chapter 3 section 2, chapter 3 section 3 | ?',
  ],
  ['Xem Mục 1 của Chương III.', 'chapter 3 section 1 | ?'],
  ['Xem Tiểu mục 2 Mục 1 Chương III.', 'chapter 3 section 1 subsection 2 | ?'],
  ['Xem khoản 2 Điều 5 Mục 2 Chương III.', 'chapter 3 section 2 a5 c2 | ?'],
  ['Xem khoản 2, Điều 5, Chương II Nghị định này.', 'chapter 2 a5 c2 | this Nghị định'],
  ['Xem Phần thứ nhất và Phần thứ hai Bộ luật Dân sự.', 'part 1, part 2 | bo-luat “Dân sự”'],
  ['Xem Mục 2 Chương này.', 'section 2 | this chapter'],
  [
    'Xem điểm 2 mục III phần B Thông tư số 04/2007/TT-BTC.',
    'part b roman iii p2 | thong-tu 04/2007/TT-BTC',
  ],
  ['Xem khoản 2 Mục III Thông tư số 04/2007/TT-BTC.', 'section 3 c2 | thong-tu 04/2007/TT-BTC'],
  [
    'Xem điểm 1.2 mục 1 phần II Thông tư số 04/2007/TT-BTC.',
    'part 2 section 1 p1.2 | thong-tu 04/2007/TT-BTC',
  ],
  ['Xem Phần I Phụ lục II Thông tư này.', 'appendix 2 part 1 | this Thông tư'],
  ['Xem mục 3 Phụ lục I Thông tư này.', 'appendix 1 section 3 | this Thông tư'],
  ['Xem Mục I Phụ lục II ban hành kèm theo Thông tư này.', 'appendix 2 section 1 | this Thông tư'],
  [
    'Xem Phụ lục I, II và III ban hành kèm theo Thông tư này.',
    'appendix 1, appendix 2, appendix 3 | this Thông tư',
  ],
  [
    'Xem Phụ lục I và Phụ lục II Nghị định số 11/2021/NĐ-CP.',
    'appendix 1, appendix 2 | nghi-dinh 11/2021/NĐ-CP',
  ],
  [
    'Xem các Phụ lục I, II Nghị định số 11/2021/NĐ-CP.',
    'appendix 1, appendix 2 | nghi-dinh 11/2021/NĐ-CP',
  ],
  ['Xem Phụ lục số 01 kèm theo Quyết định này.', 'appendix 1 | this Quyết định'],
  ['Xem Phụ lục đính kèm Thông tư này.', 'appendix | this Thông tư'],
  [
    'Xem Phụ lục ban hành kèm theo Nghị định số 11/2021/NĐ-CP.',
    'appendix | nghi-dinh 11/2021/NĐ-CP',
  ],
  ['Xem Bảng 1 Phụ lục II ban hành kèm theo Thông tư này.', 'appendix 2 | this Thông tư'],
  ['Làm theo Mẫu số 01 Phụ lục II kèm theo Nghị định này.', 'appendix 2 form 1 | this Nghị định'],
  [
    'Làm theo Mẫu số 01, 02 và 03 Phụ lục II kèm theo Nghị định này.',
    'appendix 2 form 1, appendix 2 form 2, appendix 2 form 3 | this Nghị định',
  ],
  [
    'Làm theo Mẫu số 01 hoặc Mẫu số 02 Phụ lục II kèm theo Nghị định này.',
    'appendix 2 form 1, appendix 2 form 2 | this Nghị định',
  ],
  ['Làm theo Mẫu số 01 ban hành kèm theo Nghị định này.', 'form 1 | this Nghị định'],
  [
    'Làm theo Mẫu số 5b tại Phụ lục I của Thông tư số 04/2023/TT-BNG.',
    'appendix 1 form 5b | thong-tu 04/2023/TT-BNG',
  ],
  [
    'Làm theo Mẫu số 02/ĐK tại Phụ lục I của Thông tư số 04/2023/TT-BNG.',
    'appendix 1 | thong-tu 04/2023/TT-BNG',
  ],
];

const INWARD: readonly Form[] = [
  ['Xét theo Điều 6 khoản 2 điểm b Luật Thanh tra.', 'a6 c2 pb | luat “Thanh tra”'],
  ['Xét theo Điều 6, khoản 2, điểm b của Luật Thanh tra.', 'a6 c2 pb | luat “Thanh tra”'],
  ['Xét theo Điều 6 khoản 1, khoản 2 Luật Thanh tra.', 'a6 c1, a6 c2 | luat “Thanh tra”'],
  ['Xét theo Chương II, Điều 6 Luật Thanh tra.', 'chapter 2 a6 | luat “Thanh tra”'],
];

const OWN: readonly Form[] = [
  [
    'Nêu ở khoản 1, khoản 2 Điều này và Điều 6 Nghị định này.',
    'c1, c2 | this article',
    'a6 | this Nghị định',
  ],
  [
    'Nêu ở các khoản 1, 2 Điều này và khoản 3 Điều 4 của Quy chế này.',
    'c1, c2 | this article',
    'a4 c3 | this Quy chế',
  ],
  [
    'Nêu ở điểm a khoản này và điểm b khoản 2 Điều này.',
    'pa | this clause',
    'c2 pb | this article',
  ],
  ['Nêu ở điểm a và điểm b khoản này.', 'pa, pb | this clause'],
  ['Nêu ở tiết b điểm này.', 'item b | this point'],
  ['Nêu ở điểm c khoản 2, điểm d khoản 3 Điều này.', 'c2 pc, c3 pd | this article'],
  ['Nêu ở các khoản 1, 2 và 3 của Điều này.', 'c1, c2, c3 | this article'],
  ['Nêu ở từ khoản 1 đến khoản 4 Điều này.', 'c1–4 | this article'],
  [
    'Nêu ở khoản 3 Điều 4 Quy định ban hành kèm theo Quyết định này.',
    'a4 c3 | this Quyết định < quy-dinh',
  ],
  [
    'Nêu ở Điều 5 của Quy chế này và Điều 3 của Quyết định này.',
    'a5 | this Quy chế',
    'a3 | this Quyết định',
  ],
  ['Nêu ở Điều 12 của Điều lệ này.', 'a12 | this Điều lệ'],
  ['Nêu ở Phần II Phụ lục này.', 'part 2 | this appendix'],
  ['Nêu ở Mẫu số 03 Phụ lục ban hành kèm Thông tư này.', 'appendix form 3 | this Thông tư'],
  ['Nêu ở Điều 4 và Điều 5 Nghị định nêu trên.', 'a4, a5 | that Nghị định'],
  [
    'Nêu ở khoản 1 Điều 4 của Luật và Điều 9 của Nghị định này.',
    'a4 c1 | that Luật',
    'a9 | this Nghị định',
  ],
  ['Nêu ở Điều 3, Điều 4 Bộ luật này.', 'a3, a4 | this Bộ luật'],
  ['Nêu ở khoản 2 Điều 3 Pháp lệnh này.', 'a3 c2 | this Pháp lệnh'],
  ['Nêu ở Điều 8 Thông tư liên tịch này.', 'a8 | this Thông tư liên tịch'],
  ['Nêu ở khoản 1 Điều 2 Nghị quyết này.', 'a2 c1 | this Nghị quyết'],
];

const SEVERAL_DOCUMENTS: readonly Form[] = [
  ['Xét Điều 5 Luật Cư trú và Điều 6 Luật Tố cáo.', 'a5 | luat “Cư trú”', 'a6 | luat “Tố cáo”'],
  [
    'Xét khoản 1 Điều 5 Luật Cư trú, khoản 2 Điều 6, Điều 7 Luật Tố cáo.',
    'a5 c1 | luat “Cư trú”',
    'a6 c2, a7 | luat “Tố cáo”',
  ],
  [
    'Xét điểm a khoản 1 Điều 3 Nghị định số 11/2021/NĐ-CP và khoản 2 Điều 4 Nghị định số 12/2022/NĐ-CP.',
    'a3 c1 pa | nghi-dinh 11/2021/NĐ-CP',
    'a4 c2 | nghi-dinh 12/2022/NĐ-CP',
  ],
  [
    'Xét Điều 3 Nghị định số 11/2021/NĐ-CP được sửa đổi tại khoản 2 Điều 1 Nghị định số 12/2022/NĐ-CP.',
    'a3 | nghi-dinh 11/2021/NĐ-CP',
    'a1 c2 | nghi-dinh 12/2022/NĐ-CP',
  ],
  [
    'Xét Điều 3 Thông tư số 05/2020/TT-BNG, số 06/2020/TT-BNG.',
    'a3 | thong-tu 05/2020/TT-BNG',
    'thong-tu 06/2020/TT-BNG',
  ],
  [
    'Xét Điều 4 của Bộ luật Dân sự 2015 và Bộ luật Hình sự số 100/2015/QH13.',
    'a4 | bo-luat “Dân sự” 2015',
    'bo-luat “Hình sự” 100/2015/QH13',
  ],
  [
    'Xét Điều 4 Hiến pháp năm 2013 và Điều 5 Luật số 47/2014/QH13.',
    'a4 | hien-phap “Hiến pháp” 2013',
    'a5 | luat 47/2014/QH13',
  ],
];

const DOCUMENTS: readonly Form[] = [
  [
    'Xét Điều 3 Nghị định số 64-CP ngày 27/9/1993 của Chính phủ.',
    'a3 | nghi-dinh 64-CP 1993-09-27 @Chính phủ',
  ],
  ['Xét Điều 3 Nghị định 13/CP ngày 02/3/1993.', 'a3 | nghi-dinh 13/CP 1993-03-02'],
  [
    'Xét Điều 3 Nghị quyết số 1211/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội.',
    'a3 | nghi-quyet 1211/2016/UBTVQH13 @Ủy ban Thường vụ Quốc hội',
  ],
  [
    'Xét Điều 7 Thông tư liên tịch số 01/2014/TTLT-BNV-BTC.',
    'a7 | thong-tu-lien-tich 01/2014/TTLT-BNV-BTC',
  ],
  [
    'Xét khoản 2 Điều 9 Quy định số 22-QĐ/TW ngày 28/7/2021.',
    'a9 c2 | quy-dinh 22-QĐ/TW 2021-07-28',
  ],
  [
    'Xét Mục II Kết luận số 12-KL/TW của Bộ Chính trị.',
    'section 2 | ket-luan 12-KL/TW @Bộ Chính trị',
  ],
  [
    'Xét Điều 2 Quyết định số 1234/QĐ-BNG ngày 05/6/2023.',
    'a2 | quyet-dinh 1234/QĐ-BNG 2023-06-05',
  ],
  ['Xét Điều 2 Nghị định số 134 /2025/ NĐ-CP.', 'a2 | nghi-dinh 134/2025/NĐ-CP'],
  [
    'Xét Điều 2 Nghị định số 134/2025/NĐ -CP của Chính phủ.',
    'a2 | nghi-dinh 134/2025/NĐ-CP @Chính phủ',
  ],
  ['Xét Điều 2 Nghị định số\n134/2025/NĐ-\nCP.', 'a2 | nghi-dinh 134/2025/NĐ-CP'],
  [
    'Xét Điều 2 Nghị quyết số 19/2007/NQ-QH 12 ngày 04/7/2007.',
    'a2 | nghi-quyet 19/2007/NQ-QH12 2007-07-04',
  ],
  ['Xét khoản\n2 Điều\n3 Luật Thanh\ntra.', 'a3 c2 | luat “Thanh tra”'],
  [
    'Xét Điều 3 Quy chế làm việc ban hành kèm theo Quyết định số 20/2019/QĐ-UBND.',
    'a3 | quyet-dinh 20/2019/QĐ-UBND < quy-che “làm việc”',
  ],
  [
    'Xét phần II bản Quy định ban hành kèm theo Quyết định số 20/2019/QĐ-UBND.',
    'part 2 | quyet-dinh 20/2019/QĐ-UBND < quy-dinh',
  ],
  ['Xét Điều 16 và Điều 17, Nghị định 134.', 'a16, a17 | nghi-dinh 134'],
  ['Xét Thông tư 107 TC/KH ngày 09/11/1993.', 'thong-tu 107/TC/KH 1993-11-09'],
  ['Xét Quyết định số 212a TC/KH ngày 02/5/1991.', 'quyet-dinh 212a/TC/KH 1991-05-02'],
];

const AMENDING: readonly Form[] = [
  ['Sửa đổi, bổ sung khoản 2 và khoản 3 Điều 5 như sau:', 'a5 c2, a5 c3 | ?'],
  ['Bãi bỏ điểm b khoản 1, khoản 4 Điều 5 và Điều 6.', 'a5 c1 pb, a5 c4, a6 | ?'],
  ['Bổ sung Điều 5a vào sau Điều 5 như sau:', 'a5a | ?', 'a5 | ?'],
  ['Bổ sung khoản 2a vào sau khoản 2 Điều 33 như sau:', 'a33 c2a | ?', 'a33 c2 | ?'],
  ['Bổ sung điểm đ1 vào sau điểm đ khoản 2 Điều 33 như sau:', 'a33 c2 pđ1 | ?', 'a33 c2 pđ | ?'],
  [
    'Sửa đổi khoản 2; bổ sung khoản 2a vào sau khoản 2 Điều 19 như sau:',
    'a19 c2 | ?',
    'a19 c2a | ?',
    'a19 c2 | ?',
  ],
  [
    'Sửa đổi khoản 4 và bổ sung khoản 5, khoản 6 Điều 65 như sau:',
    'a65 c4 | ?',
    'a65 c5, a65 c6 | ?',
  ],
  [
    'Thay thế cụm từ tại khoản 1 Điều 2, điểm a khoản 3 Điều 4 và tên Chương II.',
    'a2 c1, a4 c3 pa | ?',
    'chapter 2 | ?',
  ],
  [
    'Luật sửa đổi, bổ sung Điều 12 của Luật Nhà ở và Điều 21 của Luật Đất đai.',
    'a12 | luat “Nhà ở”',
    'a21 | luat “Đất đai”',
  ],
  [
    'Điều 4 được sửa đổi theo khoản 2 Điều 1 của Luật số 34/2024/QH15.',
    'a4 | ?',
    'a1 c2 | luat 34/2024/QH15',
  ],
];

const ALL: Readonly<Record<string, readonly Form[]>> = {
  'lists of places': LISTS,
  ranges: RANGES,
  labels: LABELS,
  'what is written otherwise': ODD,
  'larger units, appendices and forms': OTHER_UNITS,
  'the larger unit first': INWARD,
  'places of the text itself': OWN,
  'several documents': SEVERAL_DOCUMENTS,
  'places of documents of all kinds': DOCUMENTS,
  'what an amending act changes': AMENDING,
};

describe.each(Object.entries(ALL))('%s', (_, forms) => {
  it.each(forms)('are read in %s', (text, ...read) => {
    expect(shown(text)).toEqual(read);
  });
});

import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/legal/address/index.ts';
import {
  locate,
  outlineOf,
  textOf,
  unitsOf,
  type Unit,
} from '../../../src/legal/structure/index.ts';
import {
  allParagraphs,
  issueLines,
  lawText,
  lawTree,
  linesOf,
  textAt,
} from './structure/support.ts';

const SLUG = '3072-2014-qd-ubnd-hai-phong';
const tree = lawTree(SLUG);
const [decision, regulation] = tree.instruments;

/**
 * Counted by reading the source, not by the parser: chapter, then what each Điều of the regulation
 * prints: numbered khoản, điểm, gạch đầu dòng, and lines without any number or sign.
 */
const COUNTS = `
  I     Điều 1   khoản 0   điểm 0   gạch 0   không số 1
  I     Điều 2   khoản 15  điểm 0   gạch 0   không số 0
  I     Điều 3   khoản 5   điểm 0   gạch 0   không số 0
  II    Điều 4   khoản 2   điểm 6   gạch 0   không số 0
  II    Điều 5   khoản 8   điểm 0   gạch 0   không số 2
  III   Điều 6   khoản 6   điểm 13  gạch 2   không số 2
  III   Điều 7   khoản 2   điểm 7   gạch 0   không số 2
  IV    Điều 8   khoản 6   điểm 5   gạch 0   không số 6
  IV    Điều 9   khoản 4   điểm 6   gạch 0   không số 1
  IV    Điều 10  khoản 5   điểm 0   gạch 0   không số 0
  IV    Điều 11  khoản 5   điểm 7   gạch 0   không số 0
  IV    Điều 12  khoản 3   điểm 3   gạch 0   không số 1
  IV    Điều 13  khoản 4   điểm 0   gạch 0   không số 2
  IV    Điều 14  khoản 3   điểm 4   gạch 0   không số 0
  IV    Điều 15  khoản 4   điểm 4   gạch 0   không số 0
  IV    Điều 16  khoản 4   điểm 0   gạch 0   không số 1
  IV    Điều 17  khoản 3   điểm 6   gạch 0   không số 0
  IV    Điều 18  khoản 5   điểm 4   gạch 0   không số 0
  IV    Điều 19  khoản 3   điểm 2   gạch 0   không số 0
  IV    Điều 20  khoản 3   điểm 4   gạch 0   không số 0
  IV    Điều 21  khoản 2   điểm 3   gạch 0   không số 0
  IV    Điều 22  khoản 2   điểm 4   gạch 0   không số 0
  IV    Điều 23  khoản 2   điểm 7   gạch 2   không số 2
  V     Điều 24  khoản 3   điểm 0   gạch 0   không số 0
  V     Điều 25  khoản 0   điểm 0   gạch 0   không số 2
`;

/** Lines without a number: how each begins, and whose it is. */
const UNNUMBERED = `
  quy-dinh-dieu-1-doan-1 Quy định này quy định cụ thể
  quy-dinh-dieu-5-doan-1 Chủ trì xây dựng và tổ chức triển khai
  quy-dinh-dieu-5-khoan-4-doan-2 Chỉ đạo việc đón tiếp
  quy-dinh-dieu-6-khoan-4-diem-b-doan-2 Tổng hợp báo cáo kết quả
  quy-dinh-dieu-6-khoan-5-diem-a-doan-2 Phối hợp hướng dẫn chuẩn bị
  quy-dinh-dieu-7-doan-1 Việc tổ chức thực hiện các nội dung
  quy-dinh-dieu-7-doan-2 Đối với các đề án, kế hoạch
  quy-dinh-dieu-8-khoan-1-doan-2 Việc đề xuất tổ chức đoàn
  quy-dinh-dieu-8-khoan-3-doan-2 Việc lựa chọn nhân sự
  quy-dinh-dieu-8-khoan-4-doan-2 Căn cứ hồ sơ chuẩn bị
  quy-dinh-dieu-8-khoan-4-doan-3 Quyết định cử cán bộ
  quy-dinh-dieu-8-khoan-4-doan-4 Việc chuẩn bị hồ sơ
  quy-dinh-dieu-8-khoan-4-doan-5 Các cơ quan, đơn vị tổ chức đoàn
  quy-dinh-dieu-9-khoan-2-diem-c-doan-2 Đối với các đoàn khách
  quy-dinh-dieu-12-khoan-1-doan-2 Các chương trình, kế hoạch dài hạn
  quy-dinh-dieu-13-khoan-2-doan-2 Chủ trì tham mưu
  quy-dinh-dieu-13-khoan-3-doan-2 Chủ trì tham mưu
  quy-dinh-dieu-16-khoan-2-doan-2 Chủ trì giúp
  quy-dinh-dieu-23-khoan-1-doan-2 Sở Ngoại vụ làm đầu mối
  quy-dinh-dieu-23-khoan-2-diem-b-doan-2 Báo cáo các đề án
  quy-dinh-dieu-25-doan-1 Cơ quan, đơn vị, cá nhân
  quy-dinh-dieu-25-doan-2 Mọi vi phạm
`;

function rows(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '));
}

function articles(units: Iterable<Unit>): Unit[] {
  return [...units].filter(({ kind }) => kind === 'article');
}

describe('QĐ 3072/2014/QĐ-UBND', () => {
  it('is a decision and the regulation it issues: 3 + 25 Điều, 5 Chương', () => {
    expect(tree.instruments.map(({ address }) => address)).toEqual(['', 'quy-dinh']);
    expect(articles(unitsOf(decision?.body ?? [])).map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
    ]);
    const labels = articles(unitsOf(regulation?.body ?? [])).map(({ label }) => label);
    expect(labels).toEqual(Array.from({ length: 25 }, (_, i) => String(i + 1)));
    expect(regulation?.body.map((block) => block.type === 'unit' && block.address)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `quy-dinh-chuong-${n}`),
    );
  });

  it('has as many khoản, điểm, gạch and unnumbered lines in each Điều as are printed', () => {
    const counted = (regulation?.body ?? []).flatMap((chapter) => {
      if (chapter.type !== 'unit') return [];
      const roman = textOf(tree, chapter.lead).replace('Chương ', '');
      return articles(unitsOf(chapter.children)).map((article) => {
        const units = [...unitsOf(article.children)];
        const count = (kind: Unit['kind']): number =>
          units.filter((unit) => unit.kind === kind).length;
        const loose = [article, ...units]
          .flatMap(({ children }) => children)
          .filter(({ type }) => type === 'paragraph').length;
        return `${roman} Điều ${article.label} khoản ${count('clause')} điểm ${count('point')} gạch ${count('dash')} không số ${loose}`;
      });
    });
    expect(counted).toEqual(rows(COUNTS));
  });

  it('gives every unnumbered line to its owner', () => {
    const loose = allParagraphs(tree).filter(
      ({ role, address }) => role === 'text' && !address.includes('mo-dau'),
    );
    expect(loose.map(({ address }) => address)).toEqual(
      rows(UNNUMBERED).map((row) => row.split(' ')[0]),
    );
    for (const [i, row] of rows(UNNUMBERED).entries()) {
      const start = row.slice(row.indexOf(' ') + 1);
      expect(textOf(tree, loose[i] ?? { range: { start: 0, end: 0 } }).startsWith(start), row).toBe(
        true,
      );
    }
  });

  it('reports the faults of the source, and nothing else', () => {
    expect(issueLines(tree)).toEqual([
      'structure/unnumbered-first @quy-dinh-dieu-5-doan-1: Bản gốc không đánh số khoản đầu tiên; số tiếp theo là 2.',
      'structure/unnumbered-first @quy-dinh-dieu-7-doan-1: Bản gốc không đánh số khoản đầu tiên; số tiếp theo là 2.',
      'structure/unnumbered-first @quy-dinh-dieu-7-doan-2: Bản gốc không đánh số khoản đầu tiên; số tiếp theo là 2.',
      'structure/gap @quy-dinh-dieu-8-khoan-6: Bản gốc không có khoản 5 ở đây.',
      'structure/foreign-letter @quy-dinh-dieu-23-khoan-2-diem-f: Bản gốc đặt tên điểm là “f”, chữ không có trong bảng chữ cái tiếng Việt.',
    ]);
  });

  it.each([
    ['dieu-1', 'Điều 1. Ban hành kèm theo Quyết định này'],
    ['quy-dinh-dieu-1', 'Điều 1. Phạm vi, đối tượng điều chỉnh'],
    ['quy-dinh-dieu-4-khoan-1-diem-d', 'd) Việc xét tặng'],
    ['quy-dinh-dieu-4-khoan-1-diem-dd', 'đ) Việc tổ chức'],
    ['quy-dinh-dieu-8-khoan-6', '6. Quản lý đoàn'],
    ['quy-dinh-dieu-23-khoan-2-diem-a-gach-2', '- Báo cáo cuối năm'],
    ['quy-dinh-dieu-23-khoan-2-diem-f', 'f) Trong quá trình'],
    ['can-cu-4', 'Thực hiện Quyết định số 1597/QĐ-TU'],
    ['ket-thuc-doan-3', 'Lê Văn Thành'],
  ])('%s is “%s …”', (address, start) => {
    expect(textAt(tree, address).startsWith(start)).toBe(true);
  });

  it('has no khoản 1 in Điều 5 and 7, and no khoản 5 in Điều 8', () => {
    for (const missing of ['dieu-5-khoan-1', 'dieu-7-khoan-1', 'dieu-8-khoan-5', 'dieu-26'])
      expect(locate(tree, `quy-dinh-${missing}`)).toBeNull();
  });

  it('gives every line one address, once, and loses none', () => {
    const paragraphs = allParagraphs(tree);
    const addresses = paragraphs.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(parseAddress(address), address).not.toBeNull();
    expect(paragraphs.map((paragraph) => textOf(tree, paragraph))).toEqual(linesOf(lawText(SLUG)));
  });

  it('has an outline of decision, regulation, chapters and articles', () => {
    const outline = outlineOf(tree);
    expect(outline.map(({ label }) => label)).toEqual(['Điều 1', 'Điều 2', 'Điều 3', 'QUY ĐỊNH']);
    expect(
      outline[3]?.children.map(({ label, title, children }) => [label, title, children.length]),
    ).toEqual([
      ['Chương I', 'NHỮNG QUY ĐỊNH CHUNG', 3],
      ['Chương II', 'THẨM QUYỀN QUYẾT ĐỊNH VỀ HOẠT ĐỘNG ĐỐI NGOẠI', 2],
      ['Chương III', 'XÂY DỰNG, TRÌNH DUYỆT VÀ THỰC HIỆN CHƯƠNG TRÌNH HOẠT ĐỘNG ĐỐI NGOẠI', 2],
      ['Chương IV', 'THỰC HIỆN VÀ QUẢN LÝ CÁC HOẠT ĐỘNG ĐỐI NGOẠI', 16],
      ['Chương V', 'TỔ CHỨC THỰC HIỆN', 2],
    ]);
  });
});

import { createCatalogue } from '../../../src/search/query/index.ts';
import type { SearchData, SearchDocument, SearchProvision } from '../../../src/search/types.ts';

/** Type id, type name, issuer id, issuer name, state id, state name. */
const kinds = {
  decree: ['nghi-dinh', 'Nghị định', 'chinh-phu', 'Chính phủ'],
  law: ['luat', 'Luật', 'quoc-hoi', 'Quốc hội'],
  code: ['bo-luat', 'Bộ luật', 'quoc-hoi', 'Quốc hội'],
  premier: ['quyet-dinh', 'Quyết định', 'thu-tuong', 'Thủ tướng Chính phủ'],
  province: ['quyet-dinh', 'Quyết định', 'ubnd-hai-phong', 'Ủy ban nhân dân thành phố Hải Phòng'],
  circular: ['thong-tu', 'Thông tư', 'bo-ngoai-giao', 'Bộ Ngoại giao'],
} as const;

const states = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'het-hieu-luc-toan-bo': 'Hết hiệu lực toàn bộ',
  'ngung-hieu-luc-mot-phan': 'Ngưng hiệu lực một phần',
  'ngung-hieu-luc-toan-bo': 'Ngưng hiệu lực toàn bộ',
  'khong-con-phu-hop': 'Không còn phù hợp',
  'chua-xac-dinh': 'Chưa xác định',
} as const;

/** A document for tests, with words of our own. */
export function document(
  kind: keyof typeof kinds,
  slug: string,
  number: string | null,
  title: string,
  year: number | null = 2025,
  state: keyof typeof states = 'con-hieu-luc',
): SearchDocument {
  const [type, typeName, issuer, issuerName] = kinds[kind];
  const stateName = states[state];
  return {
    slug,
    number,
    title,
    type,
    typeName,
    issuer,
    issuerName,
    year,
    fields: [],
    state,
    stateName,
  };
}

/** A provision of the document with that index. */
export function provision(
  document: number,
  address: string,
  text: string,
  heading = '',
): SearchProvision {
  return { document, address, label: address, heading, text };
}

/** Documents and addresses that citations in tests are resolved against. */
export const DATA: SearchData = {
  documents: [
    document('decree', '134-2025-nd-cp', '134/2025/NĐ-CP', 'Phân quyền, phân cấp về đối ngoại'),
    document('law', '70-2020-qh14', '70/2020/QH14', 'Luật Thỏa thuận quốc tế', 2020),
    document(
      'premier',
      '06-2020-qd-ttg',
      '06/2020/QĐ-TTg',
      'Tổ chức hội nghị',
      2020,
      'het-hieu-luc-toan-bo',
    ),
    document(
      'province',
      '3072-2014-qd-ubnd-hai-phong',
      '3072/2014/QĐ-UBND',
      'Ban hành Quy định',
      2014,
    ),
    document('circular', '13-2025-tt-bng', '13/2025/TT-BNG', 'Hướng dẫn một số điều'),
    document('circular', '13-2020-tt-bng', '13/2020/TT-BNG', 'Chế độ báo cáo', 2020),
    document('code', '91-2015-qh13', '91/2015/QH13', 'Bộ luật Dân sự', 2015),
    document('province', 'qd-khong-so', null, 'Chức năng, nhiệm vụ các phòng', null),
    document('decree', '15a-2010-nd-cp', '15a/2010/NĐ-CP', 'Văn bản có chữ sau số', 2010),
  ],
  provisions: [
    provision(0, 'dieu-16-khoan-1', '1. Cho phép tổ chức.\na) Việc thứ nhất;\nb) Việc thứ hai.'),
    provision(0, 'dieu-16-khoan-2', '2. Hồ sơ gồm đơn.'),
    provision(0, 'phu-luc-2-khoan-1', '1. Biểu mẫu.'),
    provision(1, 'dieu-19-khoan-4', '4. Ký kết.'),
    provision(1, 'dieu-4a', 'Điều 4a. Bổ sung.'),
    provision(2, 'dieu-3', 'Điều 3. Thẩm quyền cho phép.'),
    provision(3, 'dieu-1', 'Điều 1. Ban hành Quy định.'),
    provision(3, 'dieu-2', 'Điều 2. Hiệu lực.'),
    provision(3, 'quy-dinh-dieu-1', 'Điều 1. Phạm vi.'),
    provision(3, 'quy-dinh-dieu-4-khoan-1', '1. Chủ tịch quyết định: a) một; d) hai; đ) ba.'),
    provision(3, 'quy-dinh-dieu-4-khoan-2', '2. Không có điểm nào.'),
    provision(4, 'dieu-3-khoan-2', '2. Nhắc đến Nghị định số 134/2025/NĐ-CP.'),
    provision(7, 'dieu-1-muc-i-khoan-2.1'.replace('.', '-'), '2.1. Công tác văn phòng.'),
  ],
};

export const CATALOGUE = createCatalogue(DATA);

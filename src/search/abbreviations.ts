import { fold } from '../legal/vietnamese/index.ts';

/**
 * Abbreviations of administrative Vietnamese, written out. Texts and queries are both expanded, so
 * that "UBND tỉnh" and "Ủy ban nhân dân tỉnh" are one thing to the index. Left out on purpose:
 * those with several common readings (CT: chỉ thị, chủ tịch, công ty; HD: hướng dẫn, hợp đồng).
 */
const TABLE: readonly (readonly [string, string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TTg', 'Thủ tướng'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BNV', 'Bộ Nội vụ'],
  ['BCA', 'Bộ Công an'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BTC', 'Bộ Tài chính'],
  ['BTP', 'Bộ Tư pháp'],
  ['SNgV', 'Sở Ngoại vụ'],
  ['VPĐD', 'văn phòng đại diện'],
  ['CQĐD', 'cơ quan đại diện'],
  ['CQĐDVN', 'cơ quan đại diện Việt Nam'],
  ['TTHC', 'thủ tục hành chính'],
  ['CCHC', 'cải cách hành chính'],
  ['QLNN', 'quản lý nhà nước'],
  ['QPPL', 'quy phạm pháp luật'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['VBHN', 'văn bản hợp nhất'],
  ['ĐƯQT', 'điều ước quốc tế'],
  ['TTQT', 'thỏa thuận quốc tế'],
  ['HNQT', 'hội nhập quốc tế'],
  ['HNHTQT', 'hội nghị, hội thảo quốc tế'],
  ['TCQT', 'tổ chức quốc tế'],
  ['PCP', 'phi chính phủ'],
  ['PCPNN', 'phi chính phủ nước ngoài'],
  ['TCPCPNN', 'tổ chức phi chính phủ nước ngoài'],
  ['CNLS', 'chứng nhận lãnh sự'],
  ['HPHLS', 'hợp pháp hóa lãnh sự'],
  ['TTĐN', 'thông tin đối ngoại'],
  ['NVNONN', 'người Việt Nam ở nước ngoài'],
  ['NNVN', 'nhà nước Việt Nam'],
  ['NSNN', 'ngân sách nhà nước'],
  ['CBCC', 'cán bộ, công chức'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['NĐ', 'nghị định'],
  ['QĐ', 'quyết định'],
  ['NQ', 'nghị quyết'],
  ['TT', 'thông tư'],
  ['TTLT', 'thông tư liên tịch'],
  ['visa', 'thị thực'],
];

/** Short forms of everyday typing; texts do not have them, so only queries are read so. */
const TYPED: readonly (readonly [string, string])[] = [
  ['ko', 'không'],
  ['đc', 'được'],
  ['VN', 'Việt Nam'],
  ['NGO', 'tổ chức phi chính phủ nước ngoài'],
  ['MOU', 'bản ghi nhớ'],
  ['BHCD', 'bảo hộ công dân'],
  ['NGKT', 'ngoại giao kinh tế'],
  ['NGVH', 'ngoại giao văn hóa'],
  ['BQLDA', 'ban quản lý dự án'],
  ['XNC', 'xuất cảnh, nhập cảnh'],
];

const byExact = new Map(TABLE.map(([short, long]) => [short.toLowerCase(), long]));
const byFold = new Map([...TABLE, ...TYPED].map(([short, long]) => [fold(short), long]));

/**
 * What an abbreviation stands for; `null` for any other word. Takes the *exact* normal form. In a
 * text the spelling must be right; a query may lack accents, too.
 *
 * @example expansionOf('hđnd', 'text') // 'Hội đồng nhân dân'
 * @example expansionOf('hdnd', 'query') // 'Hội đồng nhân dân'
 */
export function expansionOf(word: string, where: 'text' | 'query'): string | null {
  return byExact.get(word) ?? (where === 'query' ? byFold.get(word) : undefined) ?? null;
}

import { exact } from '../../legal/vietnamese/index.ts';

/**
 * Names of central bodies by their symbols in numbers. A symbol may have stood for several names
 * over time; the head of the act tells which.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  QH: ['Quốc hội'],
  UBTVQH: ['Ủy ban Thường vụ Quốc hội'],
  CTN: ['Chủ tịch nước'],
  CP: ['Chính phủ'],
  TTg: ['Thủ tướng Chính phủ'],
  HĐBT: ['Hội đồng Bộ trưởng'],
  HĐNN: ['Hội đồng Nhà nước'],
  CT: ['Chủ tịch Hội đồng Bộ trưởng'],
  BNG: ['Bộ Ngoại giao'],
  NG: ['Bộ Ngoại giao'],
  BTC: ['Bộ Tài chính'],
  TC: ['Bộ Tài chính'],
  BCA: ['Bộ Công an'],
  BNV: ['Bộ Nội vụ'],
  BQP: ['Bộ Quốc phòng'],
  BTP: ['Bộ Tư pháp'],
  BKHĐT: ['Bộ Kế hoạch và Đầu tư'],
  BKH: ['Bộ Kế hoạch và Đầu tư'],
  BCT: ['Bộ Công Thương'],
  BTM: ['Bộ Thương mại'],
  BCN: ['Bộ Công nghiệp'],
  BNN: ['Bộ Nông nghiệp và Phát triển nông thôn'],
  BNNPTNT: ['Bộ Nông nghiệp và Phát triển nông thôn'],
  BNNMT: ['Bộ Nông nghiệp và Môi trường'],
  BTS: ['Bộ Thủy sản'],
  BGTVT: ['Bộ Giao thông vận tải'],
  BXD: ['Bộ Xây dựng'],
  BTNMT: ['Bộ Tài nguyên và Môi trường'],
  BTTTT: ['Bộ Thông tin và Truyền thông'],
  BBCVT: ['Bộ Bưu chính, Viễn thông'],
  BVHTTDL: ['Bộ Văn hóa, Thể thao và Du lịch'],
  BVHTT: ['Bộ Văn hóa - Thông tin'],
  BKHCN: ['Bộ Khoa học và Công nghệ'],
  BKHCNMT: ['Bộ Khoa học, Công nghệ và Môi trường'],
  BGDĐT: ['Bộ Giáo dục và Đào tạo'],
  BYT: ['Bộ Y tế'],
  BLĐTBXH: ['Bộ Lao động - Thương binh và Xã hội'],
  BDTTG: ['Bộ Dân tộc và Tôn giáo'],
  UBDT: ['Ủy ban Dân tộc'],
  UBTDTT: ['Ủy ban Thể dục thể thao'],
  UBDSGĐTE: ['Ủy ban Dân số, Gia đình và Trẻ em'],
  NHNN: ['Ngân hàng Nhà nước Việt Nam'],
  NHNNVN: ['Ngân hàng Nhà nước Việt Nam'],
  TTCP: ['Thanh tra Chính phủ'],
  TTNN: ['Thanh tra Nhà nước'],
  VPCP: ['Văn phòng Chính phủ'],
  VPQH: ['Văn phòng Quốc hội'],
  VPCTN: ['Văn phòng Chủ tịch nước'],
  KTNN: ['Kiểm toán nhà nước'],
  TANDTC: ['Tòa án nhân dân tối cao'],
  HĐTP: ['Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  VKSNDTC: ['Viện kiểm sát nhân dân tối cao'],
  VKSTC: ['Viện kiểm sát nhân dân tối cao'],
  BTCCBCP: ['Ban Tổ chức - Cán bộ Chính phủ'],
  BTCCP: ['Ban Tổ chức - Cán bộ Chính phủ'],
  TCHQ: ['Tổng cục Hải quan'],
  TCT: ['Tổng cục Thuế'],
  TCBĐ: ['Tổng cục Bưu điện'],
  TCDL: ['Tổng cục Du lịch'],
  TCTK: ['Tổng cục Thống kê'],
  TCĐC: ['Tổng cục Địa chính'],
  BHXH: ['Bảo hiểm xã hội Việt Nam'],
  TLĐ: ['Tổng Liên đoàn Lao động Việt Nam'],
  MTTW: ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  UBTWMTTQVN: ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ĐCTUBTWMTTQVN: ['Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  HCCBVN: ['Hội Cựu chiến binh Việt Nam'],
  HNDVN: ['Hội Nông dân Việt Nam'],
  TWHNDVN: ['Trung ương Hội Nông dân Việt Nam'],
  HLHPNVN: ['Hội Liên hiệp Phụ nữ Việt Nam'],
  TWĐTN: ['Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  TW: ['Ban Chấp hành Trung ương Đảng'],
};

/** Bodies without a symbol of their own, or whose symbol says less than their name. */
const MORE = [
  'Bộ Chính trị',
  'Ban Bí thư',
  'Hội đồng Chính phủ',
  'Bộ Nông nghiệp',
  'Bộ Nông nghiệp và Công nghiệp thực phẩm',
  'Bộ Lâm nghiệp',
  'Bộ Thủy lợi',
  'Bộ Ngoại thương',
  'Bộ Thương mại và Du lịch',
  'Bộ Văn hóa',
  'Bộ Lao động',
  'Bộ Công nghiệp nặng',
  'Bộ Năng lượng',
  'Bộ Đại học và Trung học chuyên nghiệp',
  'Ủy ban Kế hoạch Nhà nước',
  'Ủy ban Nhà nước về Hợp tác và Đầu tư',
  'Ban Đối ngoại Trung ương',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Văn phòng Trung ương Đảng',
  'Bộ Quốc phòng',
];

const key = (name: string): string =>
  exact(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map([...Object.values(TABLE).flat(), ...MORE].map((name) => [key(name), name]));

/** Shorter names that heads print. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng'],
  ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương Đảng'],
  ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
  ['Bảo hiểm xã hội', 'Bảo hiểm xã hội Việt Nam'],
];
for (const [short, name] of ALIASES) byName.set(key(short), name);

/** A central body's name in proper case, from any spelling of it. */
export function centralBody(name: string): string | null {
  return byName.get(key(name)) ?? null;
}

/** Names a symbol of a number stands or stood for; empty for local and unknown ones. */
export function namesOfSymbol(symbol: string): readonly string[] {
  return TABLE[symbol.replace(/\d+$/, '').replace(/[&.]/g, '')] ?? [];
}

/** Whether two spellings name one body. */
export function sameBody(a: string, b: string): boolean {
  return key(a) === key(b);
}

import type { IssuerLevel } from './types.ts';

const PLACE =
  /(?<=\s|^)((?:tỉnh|thành phố|quận|huyện|thị xã|xã(?! [Hh]ội)|phường|thị trấn|đặc khu)\s+\p{Lu}[\p{L}'’]*(?:\s+(?:-\s+)?[\p{Lu}\d][\p{L}\d'’]*)*)/u;
const PARTY =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Thường vụ|Ban [Cc]án sự|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Đảng bộ|Đảng đoàn|Chi bộ|Văn phòng (?:Tỉnh|Thành|Trung ương|Huyện)|Ủy ban Kiểm tra)|Trung ương(?: Đảng)?$|(?:Tỉnh|Thành|Huyện) ủy/u;
/** Bodies of the State, whose numbers of old may look like the Party's. */
const STATE =
  /^(?:Bộ (?!Chính trị)|Chính phủ|Thủ tướng|Hội đồng (?:Bộ trưởng|Nhà nước|Chính phủ)|Tổng cục|Ủy ban (?!Kiểm tra)|Hội đồng nhân dân|Ngân hàng)/u;
const LOCAL =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Sở|Chi cục|Thường trực Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Văn phòng (?:Ủy ban|Đoàn|Hội đồng)|Phòng|Ban [Qq]uản lý|Công an (?:tỉnh|thành phố)|Thanh tra (?:tỉnh|thành phố))/u;

/** The place in a body's name, as the register of issuers writes it: `tỉnh Hà Giang`. */
export function placeOf(name: string): string | null {
  return PLACE.exec(name)?.[1] ?? null;
}

/** The level of a body, by its name. */
export function levelOf(name: string, party: boolean): IssuerLevel {
  if (
    (party && !STATE.test(name)) ||
    (PARTY.test(name) && !/Mặt trận|Hội |Đoàn Thanh niên/u.test(name))
  )
    return 'party';
  const place = placeOf(name) ?? '';
  if (/^(?:xã|phường|thị trấn|đặc khu)\s/u.test(place)) return 'commune';
  if (/^(?:quận|huyện|thị xã)\s/u.test(place)) return 'district';
  if (/^(?:tỉnh|thành phố)\s/u.test(place) || LOCAL.test(name)) return 'province';
  return 'central';
}

/** Whose act asks for a report. Acts of the Party and of the state do not repeal each other. */
export const REPORT_SIDES = {
  dang: 'Đảng',
  'uy-ban': 'Ủy ban nhân dân',
  'chinh-phu': 'Luật, Chính phủ, Thủ tướng',
  bo: 'Bộ Ngoại giao',
} as const;
export type ReportSide = keyof typeof REPORT_SIDES;

/** What is handed in. */
export const REPORT_KINDS = {
  'bao-cao': 'Báo cáo',
  'ke-hoach': 'Kế hoạch, chương trình',
  'ho-so': 'Hồ sơ',
  'thong-bao': 'Thông báo',
} as const;

/** Who hands in, in groups to filter by. */
export const REPORTERS = {
  'co-quan-don-vi': 'Cơ quan, đơn vị của thành phố',
  'so-ngoai-vu': 'Sở Ngoại vụ',
  'so-khac': 'Sở khác',
  'uy-ban-thanh-pho': 'Ủy ban nhân dân thành phố',
  'xa-bien-gioi': 'Xã biên giới',
  'don-vi-to-chuc': 'Đơn vị tổ chức hội nghị, sự kiện',
  'phi-chinh-phu-nuoc-ngoai': 'Tổ chức phi chính phủ nước ngoài',
  'to-chuc': 'Cơ quan cấp tỉnh của tổ chức',
  'vien-tro': 'Chủ khoản viện trợ, cơ quan chủ quản',
  'trung-uong': 'Cơ quan ở trung ương',
  'nuoc-ngoai': 'Cơ quan, tổ chức nước ngoài',
} as const;

/** Who receives, in groups to filter by. */
export const RECEIVERS = {
  'so-ngoai-vu': 'Sở Ngoại vụ',
  'uy-ban-thanh-pho': 'Ủy ban nhân dân thành phố',
  'cap-tren': 'Cơ quan cấp trên, cơ quan chủ quản',
  'bo-ngoai-giao': 'Bộ Ngoại giao',
  'bo-tai-chinh': 'Bộ Tài chính',
  'bo-khac': 'Bộ khác',
  'uy-ban-cong-tac': 'Ủy ban công tác về các tổ chức phi chính phủ nước ngoài',
  'thu-tuong': 'Thủ tướng Chính phủ',
  /** The source asks for the report and names nobody. */
  'khong-neu': 'Nguồn không nêu nơi nhận',
} as const;

/**
 * Who comes with a matter, for narrowing a list. It says whom a matter concerns and claims nothing
 * about who may do what.
 */
export const COMPETENCE_ASKERS = {
  'ubnd-cap-xa': 'Xã, phường, đặc khu',
  'so-nganh': 'Sở, ngành, đơn vị thuộc tỉnh',
  'co-quan-ngoai-vu': 'Cơ quan ngoại vụ cấp tỉnh',
  'ubnd-cap-tinh': 'Hội đồng, Ủy ban nhân dân cấp tỉnh',
  'to-chuc': 'Hội, doanh nghiệp, tổ chức trong nước',
  'truong-hoc': 'Trường học, viện, bệnh viện',
  'nguoi-dan': 'Người dân',
  'ben-nuoc-ngoai': 'Cơ quan, tổ chức, nhà báo nước ngoài',
} as const;
export type CompetenceAsker = keyof typeof COMPETENCE_ASKERS;

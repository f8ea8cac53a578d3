import type { DraftSeverity, DraftVerdict } from './types.ts';

/** Severities, as shown. */
export const SEVERITY_WORDS: Readonly<Record<DraftSeverity, string>> = {
  error: 'Lỗi',
  warning: 'Cần xem lại',
  note: 'Ghi chú',
  ok: 'Không thấy vấn đề',
};

/** Verdicts, as shown: two to four words. */
export const VERDICT_WORDS: Readonly<Record<DraftVerdict, string>> = {
  replaced: 'Đã được thay thế',
  repealed: 'Đã bị bãi bỏ',
  expired: 'Đã hết hiệu lực',
  suspended: 'Ngưng hiệu lực',
  'no-provision': 'Không có điều khoản này',
  date: 'Sai ngày ban hành',
  issuer: 'Sai cơ quan ban hành',
  type: 'Sai loại văn bản',
  'other-year': 'Khác năm',
  later: 'Ban hành sau ngày kiểm tra',
  number: 'Số hiệu viết chưa đúng',
  'not-yet': 'Chưa có hiệu lực',
  'partly-suspended': 'Ngưng hiệu lực một phần',
  'partly-ended': 'Hết hiệu lực một phần',
  bill: 'Còn là dự thảo',
  'self-name': 'Tên gọi không khớp',
  ambiguous: 'Chưa rõ văn bản nào',
  moved: 'Có chuyển thẩm quyền',
  'fallen-basis': 'Căn cứ ban hành đã thay đổi',
  unknown: 'Chưa xác định hiệu lực',
  elsewhere: 'Của địa phương khác',
  lead: 'Chưa kiểm chứng',
  unreadable: 'Chưa đọc được',
  absent: 'Chưa có trong kho',
  unseen: 'Chưa kiểm được điều khoản',
  amended: 'Đã được sửa đổi',
  'no-state': 'Không áp dụng',
  quoted: 'Trong phần được sửa đổi',
  self: 'Trong chính dự thảo',
  'in-force': 'Còn hiệu lực',
};

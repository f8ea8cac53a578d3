/** Columns of a table of powers, in their order; apart, so that sorting needs nothing else. */
export const COLUMNS = {
  viec: 'Việc',
  truoc: 'Trước',
  nay: 'Nay',
  'tu-ngay': 'Cách chuyển',
  'can-cu': 'Căn cứ',
} as const;
export type Column = keyof typeof COLUMNS;

import type { WorkCalendar } from '../../../../src/legal/deadline/index.ts';

/** Days off as they were in 2025 and 2026, and what the law fixes for other years. */
export const CALENDAR: WorkCalendar = {
  fixed: [
    { name: 'Tết Dương lịch', day: 1, month: 1, since: 2021, madeUp: true },
    { name: 'Ngày Chiến thắng', day: 30, month: 4, since: 2021, madeUp: true },
    { name: 'Ngày Quốc tế lao động', day: 1, month: 5, since: 2021, madeUp: true },
    { name: 'Quốc khánh', day: 2, month: 9, since: 2021, madeUp: true },
    { name: 'Ngày Văn hóa Việt Nam', day: 24, month: 11, since: 2026, madeUp: false },
  ],
  years: [
    {
      year: 2025,
      official: true,
      off: [
        { day: '2025-01-01', name: 'Tết Dương lịch' },
        ...['27', '28', '29', '30', '31'].map((day) => ({
          day: `2025-01-${day}`,
          name: 'Tết Âm lịch',
        })),
        { day: '2025-04-07', name: 'Giỗ Tổ Hùng Vương' },
        { day: '2025-04-30', name: 'Ngày Chiến thắng' },
        { day: '2025-05-01', name: 'Ngày Quốc tế lao động' },
        { day: '2025-05-02', name: 'nghỉ hoán đổi' },
        { day: '2025-09-01', name: 'Quốc khánh' },
        { day: '2025-09-02', name: 'Quốc khánh' },
      ],
      worked: [{ day: '2025-04-26', name: 'làm bù' }],
      undecided: [],
    },
    {
      year: 2026,
      official: true,
      off: [
        { day: '2026-01-01', name: 'Tết Dương lịch' },
        { day: '2026-01-02', name: 'nghỉ hoán đổi' },
        ...['16', '17', '18', '19', '20'].map((day) => ({
          day: `2026-02-${day}`,
          name: 'Tết Âm lịch',
        })),
        { day: '2026-04-27', name: 'nghỉ bù Giỗ Tổ Hùng Vương' },
        { day: '2026-04-30', name: 'Ngày Chiến thắng' },
        { day: '2026-05-01', name: 'Ngày Quốc tế lao động' },
        { day: '2026-08-31', name: 'nghỉ hoán đổi' },
        { day: '2026-09-01', name: 'Quốc khánh' },
        { day: '2026-09-02', name: 'Quốc khánh' },
        { day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' },
      ],
      worked: [
        { day: '2026-01-10', name: 'làm bù' },
        { day: '2026-08-22', name: 'làm bù' },
      ],
      undecided: [{ from: '2026-11-23', to: '2026-11-23', what: 'Chưa rõ ngày 23/11/2026.' }],
    },
  ],
};

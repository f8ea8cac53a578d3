import { z } from 'astro/zod';
import { isCalendarDate } from '../legal/calendar.ts';

/** An ISO date, `2025-07-01`: the only form in content, because slides mix d/m/y and m/d/y. */
export const isoDate = z
  .string({ error: 'Ngày phải viết dạng năm-tháng-ngày, ví dụ 2025-07-01.' })
  .refine(isCalendarDate, {
    error: 'Ngày không có thật hoặc sai dạng; viết năm-tháng-ngày, ví dụ 2025-07-01.',
  });

/** A day of which only the earliest ("sớm nhất") or latest ("chậm nhất") possible one is known. */
export const bounds = z
  .strictObject({ notBefore: isoDate.optional(), notAfter: isoDate.optional() })
  .refine(({ notBefore, notAfter }) => notBefore !== undefined || notAfter !== undefined, {
    error: 'Ghi ít nhất một mốc: notBefore (sớm nhất) hoặc notAfter (chậm nhất).',
  });
export type Bounds = z.infer<typeof bounds>;

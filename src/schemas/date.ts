import { z } from 'astro/zod';
import { isCalendarDate } from '../legal/calendar.ts';

/** An ISO date, `2025-07-01`: the only form in content, because slides mix d/m/y and m/d/y. */
export const isoDate = z
  .string({ error: 'Ngày phải viết dạng năm-tháng-ngày, ví dụ 2025-07-01.' })
  .refine(isCalendarDate, {
    error: 'Ngày không có thật hoặc sai dạng; viết năm-tháng-ngày, ví dụ 2025-07-01.',
  })
  .meta({
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
    examples: ['2025-07-01'],
    description: 'Ngày, dạng năm-tháng-ngày.',
  });

/** Whether bounds say anything at all. What is extended by the shape of {@link bounds} asks it anew. */
export function isBounded({
  notBefore,
  notAfter,
}: {
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
}): boolean {
  return notBefore !== undefined || notAfter !== undefined;
}

/** What an editor is told of bounds that say nothing. */
export const UNBOUNDED = {
  error: 'Ghi ít nhất một mốc: notBefore (sớm nhất) hoặc notAfter (chậm nhất).',
};

/** A day of which only the earliest ("sớm nhất") or latest ("chậm nhất") possible one is known. */
export const bounds = z
  .strictObject({
    notBefore: isoDate.optional().describe('Ngày sớm nhất có thể, ví dụ 2025-07-01.'),
    notAfter: isoDate.optional().describe('Ngày muộn nhất có thể.'),
  })
  .refine(isBounded, UNBOUNDED);
export type Bounds = z.infer<typeof bounds>;

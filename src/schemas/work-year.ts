import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';
import { words } from './words.ts';

const lawful = said.refine(({ confidence }) => confidence !== 'C', {
  error: 'Manh mối (C) không làm nên ngày nghỉ; ghi vào "undecided".',
  path: ['confidence'],
});

/** A holiday the law fixes by its solar date: an entry of `content/bao-cao/chung/ngay-le.yaml`. */
export const fixedHoliday = lawful.safeExtend({
  id,
  name: words.describe('Tên ngày nghỉ.'),
  day: z.int().min(1).max(31).describe('Ngày dương lịch.'),
  month: z.int().min(1).max(12).describe('Tháng dương lịch.'),
  since: z.int().min(2021).describe('Năm đầu tiên là ngày nghỉ, theo lịch này.'),
  madeUp: z.boolean().describe('Trùng ngày nghỉ tuần thì có nghỉ bù không.'),
  law: words.describe('Luật quy định, dẫn bằng lời.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
});
export type FixedHolidayEntry = z.infer<typeof fixedHoliday>;

/**
 * The days off of state offices in one year: an entry of `content/bao-cao/chung/ngay-nghi.yaml`. An
 * official one names every day off that is no Saturday or Sunday.
 */
export const workYearEntry = z
  .strictObject({
    id,
    year: z.int().min(2021).max(2200).describe('Năm.'),
    official: z.boolean().describe('Đã có quyết định chính thức cho năm này chưa.'),
    checkedOn: isoDate,
    holidays: z
      .array(lawful.safeExtend({ name: words, days: z.array(isoDate).min(1), decision: words }))
      .describe('Các ngày nghỉ không phải thứ bảy, chủ nhật.'),
    swaps: z
      .array(lawful.safeExtend({ off: isoDate, worked: isoDate, decision: words }))
      .default([])
      .describe('Ngày làm việc được nghỉ, và ngày nghỉ tuần làm bù.'),
    undecided: z
      .array(said.safeExtend({ from: isoDate, to: isoDate, what: words, settledBy: words }))
      .default([])
      .describe('Chưa có quyết định; lịch không bao giờ tính là ngày nghỉ.'),
  })
  .superRefine(({ year, holidays, swaps }, context) => {
    const days = [...holidays.flatMap(({ days: own }) => own), ...swaps.map(({ off }) => off)];
    const repeated = days.find((day, i) => days.indexOf(day) !== i);
    if (repeated !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['holidays'],
        message: `Ngày ${repeated} ghi hai lần.`,
      });
    const outside = [...days, ...swaps.map(({ worked }) => worked)].find(
      (day) => !day.startsWith(String(year)),
    );
    if (outside !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['year'],
        message: `Ngày ${outside} không thuộc năm ${year}.`,
      });
  });
export type WorkYearEntry = z.infer<typeof workYearEntry>;

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
  name: words,
  day: z.int().min(1).max(31),
  month: z.int().min(1).max(12),
  /** First year it is a day off, as far as this calendar goes back. */
  since: z.int().min(2021),
  /** Whether a weekly day off that falls on it is made up. */
  madeUp: z.boolean(),
  law: words,
  checkedOn: isoDate,
});
export type FixedHolidayEntry = z.infer<typeof fixedHoliday>;

/**
 * The days off of state offices in one year: an entry of `content/bao-cao/chung/ngay-nghi.yaml`. An
 * official one names every day off that is no Saturday or Sunday.
 */
export const workYearEntry = z
  .strictObject({
    id,
    year: z.int().min(2021).max(2200),
    official: z.boolean(),
    checkedOn: isoDate,
    holidays: z.array(
      lawful.safeExtend({ name: words, days: z.array(isoDate).min(1), decision: words }),
    ),
    /** A working day off, and the Saturday or Sunday worked for it. */
    swaps: z
      .array(lawful.safeExtend({ off: isoDate, worked: isoDate, decision: words }))
      .default([]),
    /** Not decided or not known: the calendar never counts these as days off. */
    undecided: z
      .array(said.safeExtend({ from: isoDate, to: isoDate, what: words, settledBy: words }))
      .default([]),
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

import { z } from 'astro/zod';
import {
  RECEIVERS,
  REPORTERS,
  REPORT_KINDS,
  REPORT_SIDES,
} from '../legal/deadline/report-kinds.ts';
import { isoDate } from './date.ts';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';
import { openQuestion, said } from './statement.ts';
import { timeLimit } from './step.ts';
import { keysOf, words } from './words.ts';

const rhythm = z.enum(['month', 'quarter', 'half-year', 'year']);
const day = z.int().min(1).max(31);

/** Months a period has; its days name the month within it, but for a month itself. */
const PERIOD_MONTHS = { month: 0, quarter: 3, 'half-year': 6, year: 12 } as const;

const calendarDeadline = z
  .strictObject({
    kind: z.literal('calendar'),
    by: z.enum(['before', 'at-latest']),
    every: rhythm,
    on: z
      .array(
        z.strictObject({ day, month: z.int().min(1).max(12).optional(), what: words.optional() }),
      )
      .min(1, 'Ghi ít nhất một ngày.'),
  })
  .refine(
    ({ every, on }) =>
      on.every(
        ({ month }) =>
          (month ?? 0) <= PERIOD_MONTHS[every] && (month !== undefined) === (every !== 'month'),
      ),
    {
      error: 'Ghi "month" là tháng thứ mấy trong kỳ; hạn hằng tháng thì không ghi.',
      path: ['on'],
    },
  );

/** When something is due; see `legal/deadline/recurrence.ts`. */
const deadline = z.discriminatedUnion('kind', [
  calendarDeadline,
  z.strictObject({ kind: z.literal('event'), limit: timeLimit }),
  z.strictObject({ kind: z.literal('with'), reports: z.array(id).min(1) }),
  z.strictObject({ kind: z.literal('rhythm'), every: z.array(rhythm).min(1) }),
  z.strictObject({ kind: z.literal('occasion') }),
]);

const periodDay = z.strictObject({
  day,
  month: z.int().min(1).max(12),
  /** 0: the year of the due day; -1: the year before. */
  years: z.union([z.literal(0), z.literal(-1)]),
});

/**
 * Something to hand in by a day: a file of `content/bao-cao/`. Pages about fields of work name it by
 * its id, so that what they say of it and what the calendar counts cannot differ.
 */
export const reportDuty = said.extend({
  /** Also the file's name and its place on the page: `/bao-cao/#<id>`. */
  id,
  what: words,
  kind: keysOf(REPORT_KINDS),
  from: words,
  to: words,
  /** Groups to filter by; they claim nothing that `from` and `to` do not say. */
  reporters: z.array(keysOf(REPORTERS)).min(1),
  receivers: z.array(keysOf(RECEIVERS)).min(1),
  side: keysOf(REPORT_SIDES),
  /** Ids of fields of work (`content/linh-vuc/`); none for all of them. */
  duties: z.array(id).default([]),
  /** The deadline in words, as a reader meets it; the check holds it against `deadline`. */
  due: words,
  deadline,
  /** What time the report tells about, where the source says so. */
  covers: z.strictObject({ from: periodDay.optional(), to: periodDay }).optional(),
  document: id.optional(),
  provision: provisionAddress.optional(),
  /** The form to use, as the source names it. */
  form: words.optional(),
  /** Ids of `content/bao-cao/chung/mau.yaml`. */
  templates: z.array(id).default([]),
  unknown: z.array(openQuestion).default([]),
  checkedOn: isoDate,
});
export type ReportDuty = z.infer<typeof reportDuty>;

/** A form that goes with reports: an entry of `content/bao-cao/chung/mau.yaml`. */
export const reportTemplate = said.extend({
  id,
  number: z.int().min(1),
  name: words,
  document: id,
  checkedOn: isoDate,
});
export type ReportTemplate = z.infer<typeof reportTemplate>;

/** A rule of counting, in our own words: an entry of `content/bao-cao/chung/cach-tinh.yaml`. */
export const countingRule = said.extend({
  id,
  /** Place among the others. */
  order: z.int().min(1),
  title: words,
  text: words,
  /** The law it follows, cited in words: none of these acts is on external affairs. */
  law: words.optional(),
  checkedOn: isoDate,
});
export type CountingRule = z.infer<typeof countingRule>;

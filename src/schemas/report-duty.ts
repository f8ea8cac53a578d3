import { z } from 'astro/zod';
import {
  RECEIVERS,
  REPORTERS,
  REPORT_KINDS,
  REPORT_SIDES,
} from '../legal/deadline/report-kinds.ts';
import { isoDate } from './date.ts';
import { provisionAddress } from './provision.ts';
import { listed } from './listed.ts';
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
    by: z
      .enum(['before', 'at-latest'])
      .describe('before: trước ngày ghi; at-latest: chậm nhất ngày ghi.'),
    every: rhythm.describe('Kỳ: month, quarter, half-year hoặc year.'),
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
  id: id.describe('Trùng tên tệp, và là chỗ trên trang /bao-cao/.'),
  what: words.describe('Việc phải báo cáo.'),
  kind: keysOf(REPORT_KINDS).describe('Loại việc phải báo cáo.'),
  from: words.describe('Ai báo cáo, như nguồn gọi.'),
  to: words.describe('Báo cáo cho ai.'),
  reporters: z.array(keysOf(REPORTERS)).min(1).describe('Nhóm người báo cáo, để lọc.'),
  receivers: z.array(keysOf(RECEIVERS)).min(1).describe('Nhóm nơi nhận, để lọc.'),
  side: keysOf(REPORT_SIDES).describe('Bên nào của việc báo cáo.'),
  duties: z
    .array(listed('duties'))
    .default([])
    .describe('Lĩnh vực công tác (content/linh-vuc/); bỏ trống là mọi lĩnh vực.'),
  due: words.describe('Thời hạn bằng lời, như người đọc thấy; lệnh kiểm tra so với deadline.'),
  deadline: deadline.describe(
    'Thời hạn bằng số: kind calendar, event, with, rhythm hoặc occasion.',
  ),
  covers: z
    .strictObject({ from: periodDay.optional(), to: periodDay })
    .optional()
    .describe('Kỳ mà báo cáo nói tới, khi nguồn ghi.'),
  document: id.optional().describe('Mã văn bản đặt ra việc này.'),
  provision: provisionAddress.optional().describe('Điều khoản đặt ra việc này.'),
  form: words.optional().describe('Mẫu phải dùng, như nguồn gọi.'),
  templates: z.array(id).default([]).describe('Mã mẫu trong content/bao-cao/chung/mau.yaml.'),
  unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
});
export type ReportDuty = z.infer<typeof reportDuty>;

/** A form that goes with reports: an entry of `content/bao-cao/chung/mau.yaml`. */
export const reportTemplate = said.extend({
  id,
  number: z.int().min(1).describe('Số của mẫu.'),
  name: words.describe('Tên mẫu như nguồn gọi.'),
  document: id.describe('Mã văn bản ban hành mẫu.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
});
export type ReportTemplate = z.infer<typeof reportTemplate>;

/** A rule of counting, in our own words: an entry of `content/bao-cao/chung/cach-tinh.yaml`. */
export const countingRule = said.extend({
  id,
  order: z.int().min(1).describe('Thứ tự trong danh sách.'),
  title: words.describe('Tên cách tính.'),
  text: words.describe('Cách tính, bằng lời của mình.'),
  /** The law it follows, cited in words: none of these acts is on external affairs. */
  law: words.optional().describe('Luật mà cách tính theo, dẫn bằng lời.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
});
export type CountingRule = z.infer<typeof countingRule>;

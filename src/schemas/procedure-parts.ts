import { z } from 'astro/zod';
import { COMPETENCE_ASKERS } from '../legal/competence/index.ts';
import { claim } from './claim.ts';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
import { known } from './known.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { openQuestion, said } from './statement.ts';
import { step, timeLimit } from './step.ts';
import { keysOf, words } from './words.ts';

/** One or more; a list that is known to be empty says so in a sentence of its own. */
export const claims = z.array(claim).min(1, 'Ghi ít nhất một câu.');

/**
 * The matter whose row (`content/tham-quyen/`) says who decides, so that it is stated once and
 * follows the day; where there is no row, who does in words of our own. With cases only these;
 * `when` says in which situation it is the right one.
 */
const decision = z
  .strictObject({
    matter: id.optional().describe('Mã việc trong content/tham-quyen/, nơi nói ai quyết định.'),
    said: claim
      .optional()
      .describe('Ai quyết định, bằng lời của mình, khi chưa có mục thẩm quyền.'),
    cases: z.array(id).default([]).describe('Chỉ những trường hợp này của việc.'),
    when: words.optional().describe('Khi nào thì đúng là việc này.'),
  })
  .refine(({ matter, said: own }) => (matter === undefined) !== (own === undefined), {
    error: 'Ghi một trong hai: "matter" (có mục thẩm quyền) hoặc "said" (chưa có mục).',
  });
export type Decision = z.infer<typeof decision>;
export const decisions = known(z.array(decision).min(1, 'Ghi ít nhất một việc.'));

/**
 * Who takes files in; `office` where it is one office (`content/don-vi/co-quan.yaml`) rather than one
 * in every province. Contact points are ids from `content/don-vi/lien-he.yaml`.
 */
export const receiver = claim.extend({
  who: words.describe('Ai nhận, gọi như nguồn.'),
  office: listed('issuers').optional().describe('Mã cơ quan, khi chỉ có một nơi nhận.'),
  contacts: z.array(id).default([]).describe('Mã đầu mối trong content/don-vi/lien-he.yaml.'),
});
export type Receiver = z.infer<typeof receiver>;

/** A way to hand files in. */
export const channel = claim.extend({ way: z.enum(['online', 'post', 'in-person']) });
export type Channel = z.infer<typeof channel>;

/** How long something takes, or how far ahead it must be done, by law. */
export const deadline = said.extend({
  what: words.describe('Thời hạn của việc gì.'),
  time: timeLimit,
  document: claim.shape.document,
  provision: claim.shape.provision,
});
export type Deadline = z.infer<typeof deadline>;

/**
 * The steps: those a row of competence holds, with our own before and after; our own alone; or
 * admittedly unknown.
 */
export const steps = z.discriminatedUnion(
  'from',
  [
    z.strictObject({
      from: z.literal('matter'),
      matter: id,
      cases: z.array(id).default([]),
      first: z.array(step).default([]),
      after: z.array(step).default([]),
    }),
    z.strictObject({
      from: z.literal('here'),
      list: z.array(step).min(1, 'Ghi ít nhất một bước.'),
    }),
    z.strictObject({ from: z.literal('nowhere'), settledBy: words }),
  ],
  {
    error:
      'Ghi "from": matter (cùng "matter"), here (cùng "list") hoặc nowhere (cùng "settledBy").',
  },
);
export type Steps = z.infer<typeof steps>;

/** What every page below `/thu-tuc/` says. */
export const page = {
  id: id.describe('Trùng tên tệp, và là phần cuối địa chỉ trang.'),
  order: z.int().min(1).describe('Thứ tự trong nhóm.'),
  title: words.describe('Tên bằng lời thường, như người dân gọi.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  fields: z.array(listed('fields')).min(1).describe('Mã trong content/don-vi/linh-vuc.yaml.'),
  duties: z
    .array(listed('duties'))
    .default([])
    .describe('Lĩnh vực công tác, mã trong content/linh-vuc/.'),
  askers: z
    .array(keysOf(COMPETENCE_ASKERS))
    .min(1, 'Ghi ai cần thủ tục này.')
    .describe('Ai cần thủ tục này; danh sách xếp theo người đầu tiên.'),
  asked: z.array(words).default([]).describe('Những chữ khác người ta dùng để tìm.'),
  territory: listed('territories').optional().describe('Nơi có thủ tục, khi chỉ có ở đó.'),
  summary: claim.describe('Thủ tục là gì, bằng lời thường.'),
  warnings: z
    .array(claim)
    .default([])
    .describe('Điều người đọc không được bỏ qua; hiện đầu trang.'),
  basis: z
    .array(ground)
    .min(1, 'Ghi ít nhất một căn cứ.')
    .describe('Văn bản và điều khoản làm căn cứ.'),
  unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
  related: z.array(id).default([]).describe('Mã thủ tục khác mà người đọc có thể cần.'),
};

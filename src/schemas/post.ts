import { z } from 'astro/zod';
import { COMPETENCE_LEVELS } from '../legal/competence/index.ts';
import { claim } from './claim.ts';
import { isoDate } from './date.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { openQuestion } from './statement.ts';
import { keysOf, words } from './words.ts';

/** A matter of `content/tham-quyen/`, or one of its cases; who decides it is worked out, not said here. */
const matter = z.strictObject({ competence: id, case: id.optional() });
export type PostMatter = z.infer<typeof matter>;

/** What the holder of the post does, in our own words, and the matter it belongs to. */
const task = claim.extend({
  competence: id.optional().describe('Mã việc trong content/tham-quyen/.'),
  case: id.optional(),
  territory: listed('territories')
    .optional()
    .describe('Nơi áp dụng, khi đọc ở văn bản địa phương không nêu trong document.'),
});
export type PostTask = z.infer<typeof task>;

const part = z
  .strictObject({
    matters: z
      .array(matter)
      .default([])
      .describe('Các việc trong content/tham-quyen/; ai quyết định thì tự tính, không ghi ở đây.'),
    tasks: z.array(task).default([]).describe('Việc làm, bằng lời của mình.'),
  })
  .prefault({});
export type PostPart = z.infer<typeof part>;

/**
 * What the holder of a post decides, proposes, receives and reports, and what is not theirs to do: a
 * file of `content/chuc-danh/`. It prints on one page, so it says only what is worth knowing.
 */
export const post = z.strictObject({
  id: id.describe('Trùng tên tệp, và là phần cuối địa chỉ trang.'),
  order: z.int().min(1).describe('Thứ tự trong các chức danh.'),
  name: words.describe('Tên chức danh.'),
  asks: words.describe('Câu hỏi mà người giữ chức danh mang tới.'),
  level: keysOf(COMPETENCE_LEVELS).describe('Cấp của chức danh.'),
  named: z
    .array(words)
    .min(1, 'Ghi cách các câu trả lời về thẩm quyền gọi chức danh này.')
    .describe('Các câu trả lời về thẩm quyền gọi chức danh này thế nào.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  decides: part.describe('Quyết định việc gì.'),
  proposes: part.describe('Trình, đề xuất việc gì.'),
  receives: part.describe('Nhận việc gì.'),
  reports: z.array(id).default([]).describe('Việc phải báo cáo, mã trong content/bao-cao/.'),
  mayNot: part.describe('Việc không thuộc thẩm quyền.'),
  unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
});
export type Post = z.infer<typeof post>;

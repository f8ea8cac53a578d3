import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { provisionAddress } from './provision.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';
import { procedureCode, words } from './words.ts';

/** A document (and a place in it) that work rests on, and what it says about that work. */
const basis = statement.extend({
  document: id.describe('Mã văn bản làm căn cứ.'),
  provision: provisionAddress.optional(),
});
export type Basis = z.infer<typeof basis>;

/** A procedure as sources name it. The code is the one of the national public-service portal. */
const procedure = statement.extend({
  name: words,
  code: procedureCode.optional(),
  document: id.optional(),
  provision: provisionAddress.optional(),
});
export type Procedure = z.infer<typeof procedure>;

/** What the department's slides of mid-2025 say, and what holds by newer acts. */
const later = z.strictObject({
  slides: statement.describe('Bài trình chiếu giữa năm 2025 nói gì.'),
  now: statement.describe('Nay văn bản mới nói gì.'),
  from: isoDate.optional().describe('Ngày đầu tiên câu nay áp dụng, khi biết đúng ngày.'),
  documents: z.array(id).min(1, 'Ghi văn bản đã làm đổi.').describe('Mã những văn bản đã làm đổi.'),
});
export type Later = z.infer<typeof later>;

/** What the new decision on functions made of a field on 01/07/2025. */
const change = said.extend({
  kind: z
    .enum(['added', 'renamed', 'kept'])
    .describe('added thêm mới, renamed đổi tên, kept giữ nguyên.'),
  before: words.nullable().describe('Tên trong quyết định cũ; null khi chưa có.'),
  after: words.describe('Tên trong quyết định mới.'),
});
export type Change = z.infer<typeof change>;

const common = {
  basis: z.array(basis).default([]).describe('Văn bản làm căn cứ, và văn bản nói gì về việc này.'),
  procedures: z.array(procedure).default([]).describe('Thủ tục như nguồn gọi tên.'),
  reports: z
    .array(id)
    .default([])
    .describe('Việc phải báo cáo (content/bao-cao/), theo thứ tự trên trang.'),
  unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
};

/**
 * One of the fifteen fields of work of the department of foreign affairs: a file of
 * `content/linh-vuc/`. Everything it claims carries its own evidence.
 */
export const duty = z
  .strictObject({
    id: id.describe('Trùng tên tệp, và là phần cuối địa chỉ trang.'),
    order: z.int().min(1).describe('Thứ tự trong danh mục của Sở.'),
    name: words.describe('Tên lĩnh vực.'),
    asks: words.describe('Câu hỏi mà người đọc mang tới.'),
    checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
    fields: z
      .array(listed('fields'))
      .min(1)
      .describe('Lĩnh vực để tìm văn bản; mã trong content/don-vi/linh-vuc.yaml.'),
    does: z
      .array(statement)
      .min(1, 'Ghi ít nhất một việc Sở làm.')
      .describe('Những việc Sở làm, mỗi câu có chứng cứ.'),
    handledBy: z
      .array(said.extend({ department: listed('departments') }))
      .describe('Phòng phụ trách; nguồn nói khác nhau thì ghi cả hai.'),
    later: z.array(later).default([]).describe('Chỗ văn bản mới khác bài trình chiếu.'),
    change: change.describe('Quyết định mới làm gì với lĩnh vực này.'),
    ...common,
  })
  .refine(({ handledBy, unknown }) => handledBy.length > 0 || unknown.length > 0, {
    error: 'Chưa biết phòng nào phụ trách thì ghi điều đó vào "unknown".',
    path: ['unknown'],
  });
export type Duty = z.infer<typeof duty>;

/** What holds for every field of work: the only entry of `content/don-vi/chung.yaml`. */
export const sharedDuty = z.strictObject({
  id,
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  ...common,
});
export type SharedDuty = z.infer<typeof sharedDuty>;

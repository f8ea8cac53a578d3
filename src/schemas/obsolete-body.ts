import { z } from 'astro/zod';
import { bounds, isoDate } from './date.ts';
import { id } from './registry.ts';
import { said, statement } from './statement.ts';

/**
 * A body or level of government that no longer exists, an entry of
 * `content/don-vi/co-quan-cu.yaml`. The evidence is for its end; with confidence C the page shows
 * it as a lead.
 */
export const obsoleteBody = said
  .extend({
    id,
    name: z.string().min(1).describe('Tên của cơ quan hoặc cấp đã không còn.'),
    names: z
      .array(z.string().min(1))
      .min(1, 'Ghi ít nhất một tên như văn bản in.')
      .describe('Những cách văn bản in tên này.'),
    not: z
      .array(z.string().min(1))
      .default([])
      .describe('Tên dài hơn chứa tên này mà chỉ việc khác.'),
    checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
    from: isoDate.optional().describe('Ngày đầu tiên không còn.'),
    fromBounds: bounds.optional().describe('Thay cho from khi chỉ biết khoảng.'),
    now: z.array(statement).default([]).describe('Ai làm việc đó bây giờ, mỗi phần một câu.'),
    settledBy: z
      .string()
      .min(1)
      .optional()
      .describe('Cần gì để biết; bắt buộc khi mới là manh mối.'),
  })
  .refine(({ from, fromBounds }) => from === undefined || fromBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "from" (biết đúng ngày) hoặc "fromBounds" (chỉ biết khoảng).',
  })
  .refine(({ confidence, settledBy }) => confidence !== 'C' || settledBy !== undefined, {
    error: 'Mới là manh mối thì ghi cần gì để xác định.',
    path: ['settledBy'],
  });
export type ObsoleteBody = z.infer<typeof obsoleteBody>;

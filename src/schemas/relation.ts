import { z } from 'astro/zod';
import { RELATION_KINDS } from '../legal/graph.ts';
import { bounds, isoDate } from './date.ts';
import { evidence } from './fact.ts';
import { provisionAddress } from './provision.ts';

/**
 * What one document does to another, stated once, on the document that acts.
 * Inverses ("is replaced by") are derived, never written.
 */
export const relationKind = z.enum(RELATION_KINDS);

/** A typed edge of the graph of documents, with its evidence. */
export const relation = evidence
  .extend({
    kind: relationKind.describe(
      'Làm gì với văn bản kia, ví dụ replaces (thay thế), amends (sửa đổi), details (quy định chi tiết).',
    ),
    target: z
      .string()
      .min(1)
      .describe(
        'Mã văn bản kia (tên tệp không có .mdx), dù đã có trang hay chưa, ví dụ 03-2021-tt-bng.',
      ),
    cited: z
      .string()
      .optional()
      .describe('Cách văn bản này gọi văn bản kia, khi kho chưa có văn bản kia.'),
    by: provisionAddress.optional().describe('Điều khoản của văn bản này, ví dụ dieu-1.'),
    provisions: z
      .array(provisionAddress)
      .default([])
      .describe('Điều khoản của văn bản kia bị tác động, khi chỉ tác động một phần.'),
    scope: z.string().optional().describe('Như trên nhưng bằng lời, ví dụ Chương 8–13.'),
    from: isoDate
      .optional()
      .describe('Ngày quan hệ bắt đầu, khi khác ngày hiệu lực của văn bản này.'),
    fromBounds: bounds
      .optional()
      .describe('Thay cho from khi chỉ biết ngày sớm nhất hoặc muộn nhất.'),
    until: isoDate
      .optional()
      .describe(
        'Ngày đầu tiên không còn tác động: hết tạm ngưng hoặc hết thời hạn chuyển thẩm quyền.',
      ),
  })
  .refine((value) => value.from === undefined || value.fromBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "from" (biết đúng ngày) hoặc "fromBounds" (chỉ biết khoảng).',
  });
export type Relation = z.infer<typeof relation>;

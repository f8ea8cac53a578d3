import { z } from 'astro/zod';
import { evidence, sourceRef } from './fact.ts';
import { id } from './registry.ts';

/** What is wrong or in doubt; the register is grouped by it, in this order. */
export const DISCREPANCY_KINDS = [
  'date',
  'number',
  'title',
  'type',
  'text',
  'status',
  'internal',
  'outside',
] as const;

/**
 * A place where a source prints something wrong, contradicts another or no longer holds: an entry
 * of `content/sai-khac/sai-khac.yaml`. The evidence (`sources`, `confidence`) is for `right`.
 */
export const discrepancy = evidence
  .extend({
    id: z
      .string()
      .regex(/^sk-\d{2,}$/, 'Mã mục viết như sk-01.')
      .describe('Mã cố định như sk-01, vì trang khác dẫn tới.'),
    kind: z
      .enum(DISCREPANCY_KINDS)
      .describe(
        'Sai về gì: date ngày, number số, title tên, type loại, text lời, status hiệu lực, internal tự mâu thuẫn, outside nguồn ngoài.',
      ),
    documents: z.array(id).describe('Mã các văn bản liên quan, có trang hay chưa.'),
    printed: z
      .string()
      .trim()
      .min(1, 'Chép đúng chữ nguồn đã in.')
      .describe('Đúng chữ nguồn đã in, để người đọc tìm lại được.'),
    where: sourceRef.describe('Nguồn in như vậy, và chỗ trong nguồn.'),
    right: z
      .string({ error: 'Ghi cách viết đúng, hoặc null khi chưa xác định.' })
      .trim()
      .min(1, 'Ghi cách viết đúng, hoặc null khi chưa xác định.')
      .nullable()
      .describe('Cách viết đúng; null khi chưa xác định. Chứng cứ của mục là cho điều này.'),
  })
  .refine(({ printed, right }) => printed !== right, {
    error: 'Trùng với chữ nguồn đã in, nên không có gì sai khác.',
    path: ['right'],
  });
export type Discrepancy = z.infer<typeof discrepancy>;
export type DiscrepancyKind = Discrepancy['kind'];

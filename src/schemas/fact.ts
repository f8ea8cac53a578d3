import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { LIST } from './listed.ts';

/**
 * How sure we are of a fact.
 * A: two independent sources, or the official text itself. B: one good source.
 * C: a lead only; shown as unverified and never used to compute an answer.
 */
export const confidence = z.enum(['A', 'B', 'C'], {
  error: 'Độ tin cậy phải là A, B hoặc C.',
});
export type Confidence = z.infer<typeof confidence>;

/**
 * Where a fact was read: the id of an entry in `content/nguon/nguon.yaml`, with an optional
 * locator after `#`, e.g. `hp-trinh-chieu-2025#danh mục, dòng 4`.
 */
export const sourceRef = z
  .string()
  .regex(/^[a-z0-9-]+(#.+)?$/u, 'Viết mã nguồn (và vị trí sau dấu #), ví dụ "phap-dien#Điều 36".')
  .meta({
    description: 'Mã nguồn trong content/nguon/nguon.yaml, thêm chỗ trong nguồn sau dấu #.',
    examples: ['phap-dien#Điều 36'],
    [LIST]: 'sources',
  });

/** Evidence shared by every fact: which sources say so, how sure, and when they were checked. */
export const evidence = z.strictObject({
  confidence: confidence.describe(
    'A: hai nguồn độc lập hoặc chính văn bản. B: một nguồn tốt. C: mới là manh mối, trang ghi là chưa kiểm chứng.',
  ),
  sources: z
    .array(sourceRef)
    .min(1, 'Mỗi dữ kiện cần ít nhất một nguồn.')
    .describe('Các nguồn nói điều này, ví dụ [phap-dien, luatvietnam].'),
  checkedOn: isoDate.optional().describe('Ngày đối chiếu, khi khác ngày ghi chung cho cả văn bản.'),
  note: z.string().optional().describe('Lưu ý cho người đọc, ví dụ nguồn in khác thế nào.'),
});
export type Evidence = z.infer<typeof evidence>;

/** A value together with its {@link Evidence}. */
export function fact<T extends z.ZodType>(value: T) {
  return evidence.extend({ value });
}

/** A fact of any value type. */
export interface Fact<T> extends Evidence {
  value: T;
}

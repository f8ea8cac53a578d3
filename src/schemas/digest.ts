import { z } from 'astro/zod';
import { evidence, sourceRef } from './fact.ts';
import { incorporates } from './incorporates.ts';
import { provisionAddress } from './provision.ts';

/** Where one article's digest differs from the document's: other evidence, unknown, or quoted. */
const article = z.strictObject({
  confidence: evidence.shape.confidence
    .optional()
    .describe('Độ tin cậy của riêng điều này, khi khác cả bản tóm lược.'),
  sources: z.array(sourceRef).min(1).optional().describe('Nguồn của riêng điều này.'),
  note: z.string().optional().describe('Lưu ý cho người đọc, ví dụ: Mới biết chủ đề.'),
  unknown: z.literal(true).optional().describe('true khi chỉ biết là có điều này.'),
  quoted: sourceRef
    .optional()
    .describe('Nguồn có nguyên văn đoạn này, ví dụ hp-trinh-chieu-2025#nội dung 2.'),
});

/** A body in our own words, article by article, with how sure we are of each. */
export const digest = evidence.extend({
  articles: z
    .record(provisionAddress, article)
    .default({})
    .describe('Điều khoản khác với chung: địa chỉ, rồi độ tin cậy, nguồn, unknown hoặc quoted.'),
  incorporates,
});
export type Digest = z.infer<typeof digest>;

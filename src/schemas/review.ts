import { z } from 'astro/zod';
import { evidence } from './fact.ts';
import { id } from './registry.ts';

/**
 * A document being amended or replaced, as far as sources tell: an entry of
 * `content/sai-khac/xem-xet.yaml`. Says nothing of its effect: it applies until a new one does.
 */
export const review = evidence.extend({
  id: z
    .string()
    .regex(/^xx-\d{2,}$/, 'Mã mục viết như xx-01.')
    .describe('Mã cố định như xx-01, vì trang khác dẫn tới.'),
  document: id.describe('Mã văn bản.'),
  what: z.string().min(1, 'Ghi việc đang làm với văn bản.').describe('Đang làm gì với văn bản.'),
  why: z
    .string()
    .min(1, 'Ghi lý do, hoặc ghi rằng nguồn không nêu lý do.')
    .describe('Vì sao, hoặc ghi nguồn không nêu.'),
  stage: z
    .string()
    .min(1, 'Ghi đã đến bước nào, theo nguồn nào đến ngày nào.')
    .describe('Đã đến bước nào, theo nguồn nào đến ngày nào.'),
  expected: z.string().min(1).optional().describe('Khi nào nguồn cho là xong.'),
});
export type Review = z.infer<typeof review>;

import { z } from 'astro/zod';
import { evidence } from './fact.ts';
import { id } from './registry.ts';

/**
 * A document being amended or replaced, as far as sources tell: an entry of
 * `content/sai-khac/xem-xet.yaml`. Says nothing of its effect: it applies until a new one does.
 */
export const review = evidence.extend({
  /** Permanent, because pages link to it. */
  id: z.string().regex(/^xx-\d{2,}$/, 'Mã mục viết như xx-01.'),
  /** Slug of the document. */
  document: id,
  what: z.string().min(1, 'Ghi việc đang làm với văn bản.'),
  why: z.string().min(1, 'Ghi lý do, hoặc ghi rằng nguồn không nêu lý do.'),
  /** How far the work has come, and up to when the sources speak. */
  stage: z.string().min(1, 'Ghi đã đến bước nào, theo nguồn nào đến ngày nào.'),
  /** When a source expects it to be done. */
  expected: z.string().min(1).optional(),
});
export type Review = z.infer<typeof review>;

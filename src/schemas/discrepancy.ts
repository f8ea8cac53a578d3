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
    /** Permanent, because pages link to it. */
    id: z.string().regex(/^sk-\d{2,}$/, 'Mã mục viết như sk-01.'),
    kind: z.enum(DISCREPANCY_KINDS),
    /** Slugs of the documents concerned, with or without a page here. */
    documents: z.array(id),
    /** The words exactly as printed, so that a reader finds them again. */
    printed: z.string().trim().min(1, 'Chép đúng chữ nguồn đã in.'),
    /** The source that prints them, and where in it. */
    where: sourceRef,
    right: z
      .string({ error: 'Ghi cách viết đúng, hoặc null khi chưa xác định.' })
      .trim()
      .min(1, 'Ghi cách viết đúng, hoặc null khi chưa xác định.')
      .nullable(),
  })
  .refine(({ printed, right }) => printed !== right, {
    error: 'Trùng với chữ nguồn đã in, nên không có gì sai khác.',
    path: ['right'],
  });
export type Discrepancy = z.infer<typeof discrepancy>;
export type DiscrepancyKind = Discrepancy['kind'];

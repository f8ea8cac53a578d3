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
    name: z.string().min(1),
    /** Names and short forms as texts print them. */
    names: z.array(z.string().min(1)).min(1, 'Ghi ít nhất một tên như văn bản in.'),
    /** Longer names that hold one of these and mean something else. */
    not: z.array(z.string().min(1)).default([]),
    checkedOn: isoDate,
    /** First day without it. */
    from: isoDate.optional(),
    /** Instead of `from`, when only the earliest or latest possible day is known. */
    fromBounds: bounds.optional(),
    /** Who does its work now, a sentence for each part that is known. */
    now: z.array(statement).default([]),
    /** What would settle what is not known; shown where the end is a lead. */
    settledBy: z.string().min(1).optional(),
  })
  .refine(({ from, fromBounds }) => from === undefined || fromBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "from" (biết đúng ngày) hoặc "fromBounds" (chỉ biết khoảng).',
  })
  .refine(({ confidence, settledBy }) => confidence !== 'C' || settledBy !== undefined, {
    error: 'Mới là manh mối thì ghi cần gì để xác định.',
    path: ['settledBy'],
  });
export type ObsoleteBody = z.infer<typeof obsoleteBody>;

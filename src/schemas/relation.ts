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
    kind: relationKind,
    /** Slug of the other document, whether or not it is in the corpus. */
    target: z.string().min(1),
    /** The other document as cited, for targets that are not in the corpus. */
    cited: z.string().optional(),
    /** The acting provision, e.g. `dieu-1`. */
    by: provisionAddress.optional(),
    /** Addresses touched in the target, when the relation is partial. */
    provisions: z.array(provisionAddress).default([]),
    /** The same in words, e.g. `Chương 8–13`. */
    scope: z.string().optional(),
    /** The day the relation takes effect; the acting document's own `inForceFrom` when absent. */
    from: isoDate.optional(),
    /** Instead of `from`, when only the earliest or latest possible day is known. */
    fromBounds: bounds.optional(),
    /** First day on which it no longer acts: the end of a suspension or of a transfer's term. */
    until: isoDate.optional(),
  })
  .refine((value) => value.from === undefined || value.fromBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "from" (biết đúng ngày) hoặc "fromBounds" (chỉ biết khoảng).',
  });
export type Relation = z.infer<typeof relation>;

import { z } from 'astro/zod';
import { evidence, sourceRef } from './fact.ts';
import { incorporates } from './incorporates.ts';
import { provisionAddress } from './provision.ts';

/** Where one article's digest differs from the document's: other evidence, unknown, or quoted. */
const article = z.strictObject({
  confidence: evidence.shape.confidence.optional(),
  sources: z.array(sourceRef).min(1).optional(),
  note: z.string().optional(),
  /** Nothing is known of the article but that it exists. */
  unknown: z.literal(true).optional(),
  /** The paragraph holds the exact words of this source. */
  quoted: sourceRef.optional(),
});

/** A body in our own words, article by article, with how sure we are of each. */
export const digest = evidence.extend({
  articles: z.record(provisionAddress, article).default({}),
  /** Amending acts that the digest already takes into account. */
  incorporates,
});
export type Digest = z.infer<typeof digest>;

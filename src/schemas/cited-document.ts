import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { evidence, fact, sourceRef } from './fact.ts';
import { id } from './registry.ts';

/**
 * A document that sources only mention: enough to recognise a citation of it, not enough for a page
 * of its own. An entry of `content/duoc-dan/van-ban.yaml`.
 */
export const citedDocument = z.strictObject({
  /** The slug it would have as a page. */
  id,
  number: z.string().min(1),
  type: id,
  issuer: id,
  title: z.string().min(1).optional(),
  issued: fact(isoDate).optional(),
  identity: evidence,
  /** Where it is mentioned. */
  citedIn: z.array(z.strictObject({ source: id, place: z.string().min(1) })).min(1),
  /** Other forms in which sources print its number. */
  printedAs: z.array(z.string().min(1)).default([]),
  notes: z.array(z.string()).default([]),
});
export type CitedDocumentEntry = z.infer<typeof citedDocument>;

/** A citation too incomplete to tell the document; an entry of `content/duoc-dan/chua-xac-dinh.yaml`. */
export const unresolvedCitation = z.strictObject({
  id: z.string().regex(/^cxd-\d{2,}$/, 'Mã mục viết như cxd-01.'),
  printed: z.string().min(1),
  type: id,
  issuer: id.optional(),
  where: sourceRef,
  context: z.string().min(1),
  missing: z.array(z.string().min(1)).default([]),
  /** Which document it may be, with the evidence for that. */
  readAs: evidence.extend({ number: z.string().min(1), issued: isoDate.optional() }).optional(),
  settledBy: z.string().min(1),
  sources: z.array(sourceRef).default([]),
});
export type UnresolvedCitation = z.infer<typeof unresolvedCitation>;

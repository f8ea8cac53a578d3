import { z } from 'astro/zod';
import { acceptance } from './acceptance.ts';
import { digest } from './digest.ts';
import { evidence, fact } from './fact.ts';
import { provisionAddress } from './provision.ts';
import { bounds, isoDate } from './date.ts';
import { relation } from './relation.ts';
import { verbatimSource } from './verbatim.ts';
import { webAddress } from './web-address.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và dấu "-".');

/** A regulation, annex … issued with a document; its provisions carry its own address prefix. */
export const attachment = z.strictObject({
  /** Address prefix: `quy-dinh`, `quy-che`, `phu-luc-1` … */
  prefix: id,
  /** As officials cite it, e.g. `Quy định quản lý thống nhất … thành phố Hải Phòng`. */
  name: z.string().min(1),
});
export type Attachment = z.infer<typeof attachment>;

/**
 * Frontmatter of `content/van-ban/*.mdx`: who issued what and when, each fact with its source.
 * The state of effect is never written here; `legal/effect` computes it.
 */
export const document = z.strictObject({
  /** Official number as printed, e.g. `134/2025/NĐ-CP`; `null` when the source shows none. */
  number: z.string().nullable(),
  /** Id of an entry of `legal/document-type`. */
  type: id,
  /** Id of an entry of `content/don-vi/co-quan.yaml`. */
  issuer: id,
  /** Official title without type and number. Laws: their full name, e.g. `Luật Thỏa thuận quốc tế`. */
  title: z.string().min(1),
  /** Evidence for number, type, issuer and title. */
  identity: evidence,
  /** Day the facts below were last checked against their sources. */
  checkedOn: isoDate,
  issued: fact(isoDate).optional(),
  inForceFrom: fact(isoDate).optional(),
  /** Instead of `inForceFrom`, when only the earliest or latest possible day is known. */
  inForceBounds: evidence.extend(bounds.shape).optional(),
  /** First day on which the act no longer applies, when the act itself says so. */
  expires: fact(isoDate).optional(),
  /** Provisions that the act itself ends earlier, with the last day on which they apply. */
  provisionEnds: z
    .array(evidence.extend({ provisions: z.array(provisionAddress).min(1), lastDay: isoDate }))
    .default([]),
  /** Where the act applies, an id from `content/don-vi/dia-ban.yaml`; absent for the whole country. */
  territory: id.optional(),
  /** Latest day on which a source shows the act still in force. */
  lastSeenInForce: fact(isoDate).optional(),
  signer: fact(z.string().min(1)).optional(),
  /** Ids from `content/don-vi/linh-vuc.yaml`. */
  fields: z.array(id).default([]),
  /** Departments concerned, ids from `content/don-vi/phong.yaml`. */
  departments: fact(z.array(id).min(1)).optional(),
  relations: z.array(relation).default([]),
  attachments: z.array(attachment).default([]),
  officialUrl: webAddress.optional(),
  /** Remarks for readers about what the sources get wrong or do not say. */
  notes: z.array(z.string()).default([]),
  /** Warnings about this document that are right and stay, each with the reason. */
  accepts: z.array(acceptance).default([]),
  /** Present when the body is a digest in our own words. */
  digest: digest.optional(),
  /** Present when the body holds the law's own words. */
  verbatim: verbatimSource.optional(),
});
export type DocumentData = z.infer<typeof document>;

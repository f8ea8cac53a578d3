import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';

/** A unit of a department of foreign affairs. */
const unit = said.extend({
  name: z.string().min(1),
  /** A department works for the state; a service unit (đơn vị sự nghiệp) provides services. */
  kind: z.enum(['department', 'inspectorate', 'service']),
  /** Id in `content/don-vi/phong.yaml`, when it has a page. */
  department: id.optional(),
  /** Fields of work (`content/linh-vuc/`) that this unit's own rules give it. */
  duties: z.array(id).default([]),
  /** It exists no more: what is known of its end. */
  dissolved: statement.optional(),
});
export type Unit = z.infer<typeof unit>;

/** The home department before and from 01/07/2025, or another province beside it. */
export const STRUCTURE_ROLES = ['before', 'now', 'elsewhere'] as const;

/**
 * How a department of foreign affairs is organised under one act: an entry of
 * `content/don-vi/co-cau.yaml`.
 */
export const structure = z.strictObject({
  id,
  /** Id from `content/don-vi/co-quan.yaml`. */
  office: id,
  role: z.enum(STRUCTURE_ROLES),
  name: z.string().min(1),
  /** Slug of the act that lays it down. */
  document: id,
  checkedOn: isoDate,
  units: z.array(unit).min(1),
  notes: z.array(statement).default([]),
  unknown: z.array(openQuestion).default([]),
});
export type Structure = z.infer<typeof structure>;

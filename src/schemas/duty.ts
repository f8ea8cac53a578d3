import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';
import { procedureCode, words } from './words.ts';

/** A document (and a place in it) that work rests on, and what it says about that work. */
const basis = statement.extend({
  /** Slug of a document with a page, or of one that sources only mention. */
  document: id,
  provision: provisionAddress.optional(),
});
export type Basis = z.infer<typeof basis>;

/** A procedure as sources name it. The code is the one of the national public-service portal. */
const procedure = statement.extend({
  name: words,
  code: procedureCode.optional(),
  document: id.optional(),
  provision: provisionAddress.optional(),
});
export type Procedure = z.infer<typeof procedure>;

/** What the department's slides of mid-2025 say, and what holds by newer acts. */
const later = z.strictObject({
  slides: statement,
  now: statement,
  /** First day on which `now` holds, where one day is known. */
  from: isoDate.optional(),
  documents: z.array(id).min(1, 'Ghi văn bản đã làm đổi.'),
});
export type Later = z.infer<typeof later>;

/** What the new decision on functions made of a field on 01/07/2025. */
const change = said.extend({
  kind: z.enum(['added', 'renamed', 'kept']),
  /** The field's name in the old decision; null where it had none. */
  before: words.nullable(),
  after: words,
});
export type Change = z.infer<typeof change>;

const common = {
  basis: z.array(basis).default([]),
  procedures: z.array(procedure).default([]),
  /** Ids of what is to be reported, `content/bao-cao/`, in the order of the page. */
  reports: z.array(id).default([]),
  unknown: z.array(openQuestion).default([]),
};

/**
 * One of the fifteen fields of work of the department of foreign affairs: a file of
 * `content/linh-vuc/`. Everything it claims carries its own evidence.
 */
export const duty = z
  .strictObject({
    /** Also the file's name and the last part of the page's address. */
    id,
    /** Place in the department's own list. */
    order: z.int().min(1),
    name: words,
    /** What a reader comes to this page with; a question claims nothing. */
    asks: words,
    checkedOn: isoDate,
    /** Ids from `content/don-vi/linh-vuc.yaml`: where its documents are listed. */
    fields: z.array(id).min(1),
    does: z.array(statement).min(1, 'Ghi ít nhất một việc Sở làm.'),
    /** Departments that sources assign it to; several when sources disagree, none when unknown. */
    handledBy: z.array(said.extend({ department: id })),
    later: z.array(later).default([]),
    change,
    ...common,
  })
  .refine(({ handledBy, unknown }) => handledBy.length > 0 || unknown.length > 0, {
    error: 'Chưa biết phòng nào phụ trách thì ghi điều đó vào "unknown".',
    path: ['unknown'],
  });
export type Duty = z.infer<typeof duty>;

/** What holds for every field of work: the only entry of `content/don-vi/chung.yaml`. */
export const sharedDuty = z.strictObject({ id, checkedOn: isoDate, ...common });
export type SharedDuty = z.infer<typeof sharedDuty>;

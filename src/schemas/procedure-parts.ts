import { z } from 'astro/zod';
import { COMPETENCE_ASKERS } from '../legal/competence/index.ts';
import { claim } from './claim.ts';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
import { known } from './known.ts';
import { id } from './registry.ts';
import { openQuestion, said } from './statement.ts';
import { step, timeLimit } from './step.ts';
import { keysOf, words } from './words.ts';

/** One or more; a list that is known to be empty says so in a sentence of its own. */
export const claims = z.array(claim).min(1, 'Ghi ít nhất một câu.');

/**
 * The matter whose row (`content/tham-quyen/`) says who decides, so that it is stated once and
 * follows the day; where there is no row, who does in words of our own. With cases only these;
 * `when` says in which situation it is the right one.
 */
const decision = z
  .strictObject({
    matter: id.optional(),
    said: claim.optional(),
    cases: z.array(id).default([]),
    when: words.optional(),
  })
  .refine(({ matter, said: own }) => (matter === undefined) !== (own === undefined), {
    error: 'Ghi một trong hai: "matter" (có mục thẩm quyền) hoặc "said" (chưa có mục).',
  });
export type Decision = z.infer<typeof decision>;
export const decisions = known(z.array(decision).min(1, 'Ghi ít nhất một việc.'));

/**
 * Who takes files in; `office` where it is one office (`content/don-vi/co-quan.yaml`) rather than one
 * in every province. Contact points are ids from `content/don-vi/lien-he.yaml`.
 */
export const receiver = claim.extend({
  who: words,
  office: id.optional(),
  contacts: z.array(id).default([]),
});
export type Receiver = z.infer<typeof receiver>;

/** A way to hand files in. */
export const channel = claim.extend({ way: z.enum(['online', 'post', 'in-person']) });
export type Channel = z.infer<typeof channel>;

/** How long something takes, or how far ahead it must be done, by law. */
export const deadline = said.extend({
  what: words,
  time: timeLimit,
  document: claim.shape.document,
  provision: claim.shape.provision,
});
export type Deadline = z.infer<typeof deadline>;

/**
 * The steps: those a row of competence holds, with our own before and after; our own alone; or
 * admittedly unknown.
 */
export const steps = z.discriminatedUnion(
  'from',
  [
    z.strictObject({
      from: z.literal('matter'),
      matter: id,
      cases: z.array(id).default([]),
      first: z.array(step).default([]),
      after: z.array(step).default([]),
    }),
    z.strictObject({
      from: z.literal('here'),
      list: z.array(step).min(1, 'Ghi ít nhất một bước.'),
    }),
    z.strictObject({ from: z.literal('nowhere'), settledBy: words }),
  ],
  {
    error:
      'Ghi "from": matter (cùng "matter"), here (cùng "list") hoặc nowhere (cùng "settledBy").',
  },
);
export type Steps = z.infer<typeof steps>;

/** What every page below `/thu-tuc/` says. */
export const page = {
  /** Also the file's name and the last part of the page's address. */
  id,
  /** Place among the others of its group. */
  order: z.int().min(1),
  /** The name readers know it by, in plain words. */
  title: words,
  checkedOn: isoDate,
  /** Ids from `content/don-vi/linh-vuc.yaml`. */
  fields: z.array(id).min(1),
  /** Ids of fields of work (`content/linh-vuc/`). */
  duties: z.array(id).default([]),
  /** Who comes with it; the list groups it under the first. */
  askers: z.array(keysOf(COMPETENCE_ASKERS)).min(1, 'Ghi ai cần thủ tục này.'),
  /** Other words people search it by. */
  asked: z.array(words).default([]),
  /** Where it is offered, if only there. */
  territory: id.optional(),
  /** What it is, in plain words. */
  summary: claim,
  /** What a reader must not miss, shown first. */
  warnings: z.array(claim).default([]),
  basis: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.'),
  unknown: z.array(openQuestion).default([]),
  /** Ids of procedures a reader may mean instead, or needs as well. */
  related: z.array(id).default([]),
};

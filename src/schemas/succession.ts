import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
import { id } from './registry.ts';
import { openQuestion, said } from './statement.ts';
import { step } from './step.ts';
import { words } from './words.ts';

/** What holds for a time: who, in our own words what that means, on which clauses, in which steps. */
const phase = said
  .extend({
    from: isoDate,
    /** First day on which it no longer holds. */
    to: isoDate.optional(),
    /** Whether it answers the question; false where it can only say why nobody knows. */
    settled: z.boolean().default(true),
    who: words.optional(),
    text: words.optional(),
    basis: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.'),
    steps: z.array(step).default([]),
  })
  .refine(({ confidence }) => confidence !== 'C', {
    error: 'Điều chưa kiểm chứng (mức C) không làm câu trả lời.',
    path: ['confidence'],
  })
  .refine(({ settled, who, text }) => (settled ? who !== undefined : text !== undefined), {
    error: 'Có câu trả lời thì ghi "who"; chưa có thì ghi "text" nói vì sao.',
  });
export type SuccessionPhase = z.infer<typeof phase>;

/** What a part of an answer is about, in the order in which readers meet them. */
export const BLOCK_ROLES = ['inherits', 'decides', 'duties', 'note'] as const;

/** A part of an answer; several outcomes may share it. */
const block = z.strictObject({
  id,
  about: z.enum(BLOCK_ROLES),
  phases: z.array(phase).min(1),
  unknown: z.array(openQuestion).default([]),
  /** The matter of `content/tham-quyen/` that tells the same, and must not contradict it. */
  competence: z.strictObject({ matter: id, case: id.optional() }).optional(),
  /** Further matters of `content/tham-quyen/` worth a look. */
  matters: z.array(id).default([]),
});
export type SuccessionBlock = z.infer<typeof block>;

const question = z.strictObject({
  id,
  /** The question as asked. */
  ask: words,
  /** One or two words for it, beside the answer given. */
  short: words,
  help: words.optional(),
  answers: z.array(
    z.strictObject({
      id,
      text: words,
      hint: words.optional(),
      /** A question or an outcome of the same file. */
      to: id,
    }),
  ),
});
export type SuccessionQuestion = z.infer<typeof question>;

const outcome = z.strictObject({
  id,
  /** The case in words, as a heading. */
  name: words,
  blocks: z.array(id).min(1),
});
export type SuccessionOutcome = z.infer<typeof outcome>;

/**
 * What becomes of agreements signed in the name of one kind of body: a file of `content/ke-thua/`.
 * Together the files are the answers to the first question, in whose name it was signed.
 */
export const successionBranch = z.strictObject({
  id,
  /** Place among the answers to the first question. */
  order: z.int().min(1),
  /** The kind of body, as an answer. */
  text: words,
  hint: words.optional(),
  checkedOn: isoDate,
  /** The question or outcome it begins with. */
  start: id,
  questions: z.array(question).default([]),
  outcomes: z.array(outcome).min(1),
  blocks: z.array(block).min(1),
});
export type SuccessionBranch = z.infer<typeof successionBranch>;

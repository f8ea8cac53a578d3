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
    from: isoDate.describe('Ngày bắt đầu.'),
    to: isoDate.optional().describe('Ngày đầu tiên không còn.'),
    settled: z.boolean().default(true).describe('false khi chỉ nói được vì sao chưa ai biết.'),
    who: words.optional().describe('Ai.'),
    text: words.optional().describe('Nghĩa là gì, bằng lời của mình.'),
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
  about: z
    .enum(BLOCK_ROLES)
    .describe('inherits ai kế thừa, decides ai quyết định, duties việc phải làm, note lưu ý.'),
  phases: z.array(phase).min(1),
  unknown: z.array(openQuestion).default([]),
  competence: z
    .strictObject({ matter: id, case: id.optional() })
    .optional()
    .describe('Việc trong content/tham-quyen/ nói cùng điều này và không được mâu thuẫn.'),
  matters: z.array(id).default([]).describe('Các việc khác trong content/tham-quyen/ nên xem.'),
});
export type SuccessionBlock = z.infer<typeof block>;

const question = z.strictObject({
  id,
  ask: words.describe('Câu hỏi như khi hỏi.'),
  short: words.describe('Một hai chữ, đứng cạnh câu trả lời đã chọn.'),
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
  order: z.int().min(1).describe('Thứ tự trong các câu trả lời đầu tiên.'),
  text: words.describe('Loại cơ quan đã ký, như một câu trả lời.'),
  hint: words.optional().describe('Gợi ý dưới câu trả lời.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  start: id.describe('Câu hỏi hoặc kết quả đầu tiên.'),
  questions: z.array(question).default([]).describe('Các câu hỏi tiếp theo.'),
  outcomes: z.array(outcome).min(1).describe('Các kết quả.'),
  blocks: z.array(block).min(1).describe('Các phần trả lời; nhiều kết quả dùng chung được.'),
});
export type SuccessionBranch = z.infer<typeof successionBranch>;

import { z } from 'astro/zod';
import {
  COMPETENCE_ASKERS,
  COMPETENCE_KINDS,
  COMPETENCE_LEVELS,
} from '../legal/competence/index.ts';
import { bounds, isoDate } from './date.ts';
import { ground } from './ground.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';
import { step } from './step.ts';
import { keysOf, procedureCode, words } from './words.ts';

/** Somebody who uses the power by authorisation (ủy quyền); the holder keeps it. */
const exercised = said.extend({ who: words, condition: words.optional() });

/**
 * Who decides for a time. What is only a lead (C) is no span but goes into the row's `leads`, so
 * that it can never decide. A later span displaces an earlier one from its first day on; `to` is for
 * what ends without a successor, or together with what it rests on.
 */
const span = said
  .extend({
    from: isoDate.optional(),
    fromBounds: bounds.optional(),
    to: isoDate.optional(),
    toBounds: bounds.optional(),
    /** Id of one of the row's cases; absent for all of them. */
    case: id.optional(),
    /** Where it holds, when it rests on a local act or names places. */
    territory: id.optional(),
    kind: keysOf(COMPETENCE_KINDS),
    holder: words.optional(),
    exercisedBy: exercised.optional(),
    /** Who stays responsible after passing the power on. */
    responsible: words.optional(),
    /** Who takes the files in, where that is somebody else. */
    receivedBy: words.optional(),
    /** Who signs, where that is somebody else. */
    signedBy: words.optional(),
    /** What must be so for the power to be the holder's. */
    condition: words.optional(),
    /** What must happen before it begins. */
    startCondition: words.optional(),
    basis: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.'),
    steps: z.array(step).default([]),
  })
  .refine(({ from, fromBounds }) => from === undefined || fromBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "from" (biết đúng ngày) hoặc "fromBounds" (chỉ biết khoảng).',
  })
  .refine(({ to, toBounds }) => to === undefined || toBounds === undefined, {
    error: 'Chỉ ghi một trong hai: "to" (biết đúng ngày) hoặc "toBounds" (chỉ biết khoảng).',
  })
  .refine(({ confidence }) => confidence !== 'C', {
    error: 'Manh mối (C) không quyết định được ai có thẩm quyền; ghi vào "leads".',
    path: ['confidence'],
  })
  .refine(({ kind, holder }) => (holder === undefined) === holdsNothing(kind), {
    error: 'Ghi "holder", trừ khi việc chấm dứt hoặc chưa xác định được người có thẩm quyền.',
    path: ['holder'],
  })
  .refine(({ kind, note }) => !holdsNothing(kind) || note !== undefined, {
    error: 'Chấm dứt hoặc chưa xác định thì ghi lý do vào "note".',
    path: ['note'],
  });
export type CompetenceSpanEntry = z.infer<typeof span>;

function holdsNothing(kind: keyof typeof COMPETENCE_KINDS): boolean {
  return kind === 'cham-dut' || kind === 'chua-xac-dinh';
}

/** A procedure of the national public-service portal, by its code. */
const procedure = said.extend({
  code: procedureCode,
  name: words,
});

/** "Thuộc thẩm quyền cấp xã không?", with what says so. */
const commune = statement
  .extend({ answer: z.enum(['yes', 'no', 'unknown']), basis: z.array(ground).default([]) })
  .refine(({ answer, confidence }) => answer === 'unknown' || confidence !== 'C', {
    error: 'Mới là manh mối (C) thì trả lời "unknown".',
    path: ['answer'],
  })
  .refine(({ answer, basis }) => answer === 'unknown' || basis.length > 0, {
    error: 'Trả lời có hoặc không thì ghi căn cứ.',
    path: ['basis'],
  });

/**
 * A matter of external affairs and who decides it over time: a file of `content/tham-quyen/`.
 * Everything it claims carries its own evidence.
 */
export const competence = z
  .strictObject({
    /** Also the file's name and the last part of the page's address. */
    id,
    /** Place among the others, C1, C2 … */
    number: z.string().regex(/^C[1-9]\d*$/, 'Số thứ tự viết như C12.'),
    matter: words,
    /** Ways in which people ask for it; what the finder matches, besides the matter. */
    asked: z.array(words).min(3, 'Ghi ít nhất ba cách hỏi.'),
    /** Ids from `content/don-vi/linh-vuc.yaml`. */
    fields: z.array(id).min(1),
    /** Ids of fields of work (`content/linh-vuc/`); their departments advise in Hải Phòng. */
    duties: z.array(id).default([]),
    levels: z.array(keysOf(COMPETENCE_LEVELS)).min(1),
    /** Who comes with it; narrows lists and claims no law. */
    askers: z.array(keysOf(COMPETENCE_ASKERS)).min(1, 'Ghi ai thường hỏi việc này.'),
    checkedOn: isoDate,
    cases: z.array(z.strictObject({ id, name: words })).default([]),
    spans: z.array(span).min(1),
    procedures: z.array(procedure).default([]),
    commune,
    unknown: z.array(openQuestion).default([]),
    /** Unverified (C): shown as such, never decides. */
    leads: z
      .array(
        statement.refine(({ confidence }) => confidence === 'C', {
          error: 'Điều đã kiểm chứng (A, B) không ghi ở đây.',
          path: ['confidence'],
        }),
      )
      .default([]),
  })
  .superRefine(({ cases, spans }, context) => {
    spans.forEach(({ case: named }, i) => {
      if (named === undefined || cases.some((one) => one.id === named)) return;
      context.addIssue({
        code: 'custom',
        path: ['spans', i, 'case'],
        message: `Không có trường hợp "${named}" trong "cases".`,
      });
    });
  });
export type Competence = z.infer<typeof competence>;

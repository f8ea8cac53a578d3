import { z } from 'astro/zod';
import {
  COMPETENCE_ASKERS,
  COMPETENCE_KINDS,
  COMPETENCE_LEVELS,
} from '../legal/competence/index.ts';
import { bounds, isoDate } from './date.ts';
import { ground } from './ground.ts';
import { listed } from './listed.ts';
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
    from: isoDate.optional().describe('Ngày bắt đầu, khi biết đúng ngày.'),
    fromBounds: bounds.optional().describe('Thay cho from khi chỉ biết khoảng.'),
    to: isoDate.optional().describe('Ngày đầu tiên không còn, khi hết mà không có người thay.'),
    toBounds: bounds.optional().describe('Thay cho to khi chỉ biết khoảng.'),
    case: id.optional().describe('Mã một trường hợp trong cases; bỏ trống là mọi trường hợp.'),
    territory: listed('territories')
      .optional()
      .describe('Nơi áp dụng, khi dựa vào văn bản địa phương hoặc nêu tên nơi.'),
    kind: keysOf(COMPETENCE_KINDS).describe(
      'Cách có thẩm quyền, ví dụ phan-cap; cham-dut và chua-xac-dinh thì không ghi holder.',
    ),
    holder: words.optional().describe('Ai quyết định, ví dụ: Chủ tịch UBND cấp tỉnh.'),
    exercisedBy: exercised.optional().describe('Ai làm theo ủy quyền; thẩm quyền vẫn của holder.'),
    responsible: words.optional().describe('Ai còn chịu trách nhiệm sau khi giao thẩm quyền.'),
    receivedBy: words.optional().describe('Ai nhận hồ sơ, khi là người khác.'),
    signedBy: words.optional().describe('Ai ký, khi là người khác.'),
    condition: words.optional().describe('Điều kiện để thẩm quyền thuộc về holder.'),
    startCondition: words.optional().describe('Việc phải xảy ra trước khi bắt đầu.'),
    basis: z
      .array(ground)
      .min(1, 'Ghi ít nhất một căn cứ.')
      .describe('Căn cứ: văn bản và điều khoản.'),
    steps: z.array(step).default([]).describe('Các bước, theo thứ tự.'),
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
  code: procedureCode.describe('Mã thủ tục trên Cổng dịch vụ công, ví dụ 2.002311.'),
  name: words.describe('Tên thủ tục như trên Cổng.'),
});

/** "Thuộc thẩm quyền cấp xã không?", with what says so. */
const commune = statement
  .extend({
    answer: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Thuộc thẩm quyền cấp xã không: yes có, no không, unknown chưa rõ.'),
    basis: z.array(ground).default([]),
  })
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
    id: id.describe('Trùng tên tệp, và là phần cuối địa chỉ trang.'),
    number: z
      .string()
      .regex(/^C[1-9]\d*$/, 'Số thứ tự viết như C12.')
      .describe('Số thứ tự trong các việc, ví dụ C12.'),
    matter: words.describe('Việc, gọi bằng vài chữ.'),
    asked: z
      .array(words)
      .min(3, 'Ghi ít nhất ba cách hỏi.')
      .describe('Những cách người ta hỏi việc này, ít nhất ba.'),
    fields: z.array(listed('fields')).min(1).describe('Mã trong content/don-vi/linh-vuc.yaml.'),
    duties: z
      .array(listed('duties'))
      .default([])
      .describe('Lĩnh vực công tác (content/linh-vuc/); phòng phụ trách sẽ tham mưu.'),
    levels: z.array(keysOf(COMPETENCE_LEVELS)).min(1).describe('Những cấp mà việc này đến tay.'),
    askers: z
      .array(keysOf(COMPETENCE_ASKERS))
      .min(1, 'Ghi ai thường hỏi việc này.')
      .describe('Ai thường hỏi; chỉ để lọc, không khẳng định gì về luật.'),
    checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
    cases: z
      .array(z.strictObject({ id, name: words }))
      .default([])
      .describe('Những trường hợp mà câu trả lời khác nhau.'),
    spans: z
      .array(span)
      .min(1)
      .describe('Ai quyết định trong từng thời gian; khoảng bắt đầu sau thay khoảng trước.'),
    procedures: z.array(procedure).default([]).describe('Thủ tục hành chính của việc này.'),
    commune: commune.describe('Việc có thuộc thẩm quyền cấp xã không, kèm căn cứ.'),
    unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
    leads: z
      .array(
        statement.refine(({ confidence }) => confidence === 'C', {
          error: 'Điều đã kiểm chứng (A, B) không ghi ở đây.',
          path: ['confidence'],
        }),
      )
      .default([])
      .describe('Manh mối (C): trang ghi là chưa kiểm chứng, không bao giờ quyết định.'),
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

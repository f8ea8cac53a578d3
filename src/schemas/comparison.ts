import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';
import { words } from './words.ts';

/** What became of something when one act took the place of another. */
export const SEQUEL_RELATIONS = [
  'unchanged',
  'renamed',
  'changed',
  'moved',
  'merged',
  'split',
  'added',
  'removed',
] as const;

/** How two things stand that hold side by side. */
export const BESIDE_RELATIONS = ['same', 'differs', 'only-left', 'only-right'] as const;

export const RELATIONS = [...SEQUEL_RELATIONS, ...BESIDE_RELATIONS] as const;
export type Relation = (typeof RELATIONS)[number];

/** One thing on one side. */
const place = z
  .strictObject({
    name: words.optional().describe('Tên chính thức, đúng từng chữ: tên được so từng từ.'),
    says: words.optional().describe('Nội dung bằng lời của mình; không bao giờ so như lời luật.'),
    basis: z.array(ground).default([]).describe('Văn bản và điều khoản làm căn cứ.'),
  })
  .refine(({ name, says }) => name !== undefined || says !== undefined, {
    error: 'Ghi tên chính thức (name) hoặc nội dung bằng lời của mình (says).',
  });
export type ComparedPlace = z.infer<typeof place>;

const item = said
  .extend({
    id,
    group: id.describe('Mã nhóm trong groups.'),
    about: words.describe('So sánh điều gì, vài chữ.'),
    relation: z
      .enum(RELATIONS)
      .describe(
        'Hai bên thế nào với nhau, ví dụ unchanged, renamed, changed, moved, added, removed.',
      ),
    left: z.array(place).default([]).describe('Mục bên trái; để trống khi chỉ có bên phải.'),
    right: z.array(place).default([]).describe('Mục bên phải; để trống khi chỉ có bên trái.'),
    duties: z
      .array(listed('duties'))
      .default([])
      .describe('Lĩnh vực công tác, mã trong content/linh-vuc/.'),
  })
  .refine(({ confidence }) => confidence !== 'C', {
    error: 'Điều chưa kiểm chứng (mức C) không đưa vào bảng so sánh.',
    path: ['confidence'],
  })
  .refine(({ relation, left, right }) => fits(relation, left.length, right.length), {
    error: 'Số mục mỗi bên không hợp với quan hệ, ví dụ "added" chỉ có bên phải.',
    path: ['relation'],
  });
export type ComparedItem = z.infer<typeof item>;

/** Whether so many things on either side can stand in a relation. */
function fits(relation: Relation, left: number, right: number): boolean {
  switch (relation) {
    case 'added':
    case 'only-right':
      return left === 0 && right > 0;
    case 'removed':
    case 'only-left':
      return left > 0 && right === 0;
    case 'merged':
      return left > 1 && right === 1;
    case 'split':
      return left === 1 && right > 1;
    case 'unchanged':
    case 'renamed':
      return left === 1 && right === 1;
    case 'changed':
    case 'moved':
    case 'same':
    case 'differs':
      return left > 0 && right > 0;
  }
}

const side = z.strictObject({
  name: words,
  short: words.describe('Một đến ba chữ, làm đầu cột.'),
  documents: z.array(id).min(1).describe('Mã các văn bản của bên này.'),
});

/** Two acts, or two places, thing by thing: a file of `content/so-sanh/`. */
export const comparison = z
  .strictObject({
    id,
    order: z.int().min(1).describe('Thứ tự trong các bảng so sánh.'),
    title: words.describe('Tên bảng so sánh.'),
    intro: words.describe('Vài câu mở đầu.'),
    kind: z
      .enum(['sequel', 'beside'])
      .describe('sequel: bên phải thay bên trái. beside: cả hai cùng áp dụng.'),
    left: side.describe('Bên trái.'),
    right: side.describe('Bên phải.'),
    checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
    groups: z
      .array(z.strictObject({ id, name: words }))
      .min(1)
      .describe('Các nhóm mục, theo thứ tự.'),
    items: z.array(item).min(1).describe('Từng mục được so.'),
    notes: z.array(statement).default([]).describe('Nhận xét có chứng cứ.'),
    unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
  })
  .superRefine(({ kind, groups, items }, context) => {
    const allowed: readonly Relation[] = kind === 'sequel' ? SEQUEL_RELATIONS : BESIDE_RELATIONS;
    items.forEach(({ id: name, group, relation }, i) => {
      const tell = (path: string, message: string): void => {
        context.addIssue({ code: 'custom', message, path: ['items', i, path] });
      };
      if (!allowed.includes(relation))
        tell('relation', `So sánh kiểu "${kind}" không có "${relation}".`);
      if (!groups.some((one) => one.id === group)) tell('group', `Không có nhóm "${group}".`);
      if (items.findIndex((one) => one.id === name) < i) tell('id', `Mã "${name}" dùng hai lần.`);
    });
  });
export type Comparison = z.infer<typeof comparison>;

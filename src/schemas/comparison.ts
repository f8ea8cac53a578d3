import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
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
    /** An official name, letter for letter: names are compared word by word. */
    name: words.optional(),
    /** What it says in our own words; never compared as if they were the law's. */
    says: words.optional(),
    basis: z.array(ground).default([]),
  })
  .refine(({ name, says }) => name !== undefined || says !== undefined, {
    error: 'Ghi tên chính thức (name) hoặc nội dung bằng lời của mình (says).',
  });
export type ComparedPlace = z.infer<typeof place>;

const item = said
  .extend({
    id,
    group: id,
    /** What is compared, in a few words. */
    about: words,
    relation: z.enum(RELATIONS),
    left: z.array(place).default([]),
    right: z.array(place).default([]),
    /** The field of work it is about (`content/linh-vuc/`). */
    duties: z.array(id).default([]),
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
  /** One to three words, for "Chỉ thấy ở …" and heads of columns. */
  short: words,
  documents: z.array(id).min(1),
});

/** Two acts, or two places, thing by thing: a file of `content/so-sanh/`. */
export const comparison = z
  .strictObject({
    id,
    order: z.int().min(1),
    title: words,
    intro: words,
    /** `sequel`: the right side took the place of the left one. `beside`: both hold. */
    kind: z.enum(['sequel', 'beside']),
    left: side,
    right: side,
    checkedOn: isoDate,
    groups: z.array(z.strictObject({ id, name: words })).min(1),
    items: z.array(item).min(1),
    notes: z.array(statement).default([]),
    unknown: z.array(openQuestion).default([]),
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

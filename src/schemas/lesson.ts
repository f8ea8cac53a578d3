import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { ground } from './ground.ts';
import { id } from './registry.ts';
import { said, statement } from './statement.ts';
import { words } from './words.ts';

/** People act on what a lesson teaches, so nothing in it rests on a lead. */
const firm = z.enum(['A', 'B'], {
  error: 'Bài học không dựa trên manh mối (C); chỉ dùng A hoặc B.',
});

/** Ids of rows of `content/tham-quyen/` it speaks of. */
const matters = z.array(id).default([]);

/** Frontmatter of `content/tap-huan/<id>/bai.mdx`: what a lesson is for and what it rests on. */
export const lesson = said.extend({
  /** Also the folder's name and the last part of the page's address. */
  id,
  /** Place among the lessons, from 1. */
  order: z.int().min(1),
  title: words,
  summary: words,
  /** Time to read it, without the questions. */
  minutes: z.int().min(1).max(60),
  /** What a reader can do afterwards. */
  aims: z.array(words).min(1, 'Ghi ít nhất một mục tiêu.'),
  /** Every provision the text embeds or rests on. */
  reading: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.'),
  matters,
  confidence: firm,
  checkedOn: isoDate,
});
export type Lesson = z.infer<typeof lesson>;

/** One question of `cau-hoi.yaml`: one right option, and why, with the provision that says so. */
export const question = z.strictObject({
  id: z.string().regex(/^q[1-9]\d*$/, 'Mã câu hỏi viết như q1.'),
  question: words,
  options: z
    .array(z.strictObject({ text: words, right: z.literal(true).optional() }))
    .min(2, 'Cần ít nhất hai phương án.')
    .max(5, 'Nhiều nhất năm phương án.')
    .refine((options) => options.filter(({ right }) => right).length === 1, {
      error: 'Đúng một phương án có "right: true".',
    })
    .refine((options) => new Set(options.map(({ text }) => text)).size === options.length, {
      error: 'Có hai phương án giống nhau.',
    }),
  explanation: statement.extend({ confidence: firm }),
  basis: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.'),
  matters,
});
export type Question = z.infer<typeof question>;

/** Longest point a slide may have: what can be read at a glance from the last row. */
const POINT_WORDS = 20;

/** One slide of `trinh-chieu.yaml`. */
export const slide = z.strictObject({
  title: words,
  points: z
    .array(
      words.refine((text) => text.split(/\s+/u).length <= POINT_WORDS, {
        error: `Mỗi ý nhiều nhất ${POINT_WORDS} tiếng; chuyển phần còn lại vào "notes".`,
      }),
    )
    .min(1, 'Ghi ít nhất một ý.')
    .max(5, 'Nhiều nhất năm ý một trang.'),
  /** What the speaker says. */
  notes: words,
  basis: z.array(ground).default([]),
});
export type Slide = z.infer<typeof slide>;

/** A lesson with all its parts, as pages use it. */
export const fullLesson = lesson.extend({
  /** Matters whose answer the text embeds. */
  answers: z.array(id),
  questions: z.array(question),
  slides: z.array(slide),
});
export type FullLesson = z.infer<typeof fullLesson>;

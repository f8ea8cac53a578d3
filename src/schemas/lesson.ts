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

const matters = z
  .array(id)
  .default([])
  .describe('Mã các việc trong content/tham-quyen/ được nói tới.');

/** Frontmatter of `content/tap-huan/<id>/bai.mdx`: what a lesson is for and what it rests on. */
export const lesson = said.extend({
  id: id.describe('Trùng tên thư mục, và là phần cuối địa chỉ trang.'),
  order: z.int().min(1).describe('Thứ tự trong các bài, từ 1.'),
  title: words.describe('Tên bài.'),
  summary: words.describe('Một câu cho danh sách bài.'),
  minutes: z.int().min(1).max(60).describe('Số phút để đọc, không kể câu hỏi.'),
  aims: z.array(words).min(1, 'Ghi ít nhất một mục tiêu.').describe('Học xong làm được gì.'),
  reading: z
    .array(ground)
    .min(1, 'Ghi ít nhất một căn cứ.')
    .describe('Mọi điều khoản mà bài nhúng hoặc dựa vào.'),
  matters,
  confidence: firm.describe('A hoặc B; bài học không dựa trên manh mối.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
});
export type Lesson = z.infer<typeof lesson>;

/** One question of `cau-hoi.yaml`: one right option, and why, with the provision that says so. */
export const question = z.strictObject({
  id: z
    .string()
    .regex(/^q[1-9]\d*$/, 'Mã câu hỏi viết như q1.')
    .describe('Mã câu hỏi trong bài, ví dụ q1.'),
  question: words.describe('Câu hỏi.'),
  options: z
    .array(z.strictObject({ text: words, right: z.literal(true).optional() }))
    .min(2, 'Cần ít nhất hai phương án.')
    .max(5, 'Nhiều nhất năm phương án.')
    .refine((options) => options.filter(({ right }) => right).length === 1, {
      error: 'Đúng một phương án có "right: true".',
    })
    .refine((options) => new Set(options.map(({ text }) => text)).size === options.length, {
      error: 'Có hai phương án giống nhau.',
    })
    .describe('Hai đến năm phương án; đúng một phương án có right: true.'),
  explanation: statement.extend({ confidence: firm }).describe('Vì sao đúng, kèm chứng cứ.'),
  basis: z.array(ground).min(1, 'Ghi ít nhất một căn cứ.').describe('Điều khoản nói như vậy.'),
  matters,
});
export type Question = z.infer<typeof question>;

/** Longest point a slide may have: what can be read at a glance from the last row. */
const POINT_WORDS = 20;

/** One slide of `trinh-chieu.yaml`. */
export const slide = z.strictObject({
  title: words.describe('Tiêu đề trang chiếu.'),
  points: z
    .array(
      words.refine((text) => text.split(/\s+/u).length <= POINT_WORDS, {
        error: `Mỗi ý nhiều nhất ${POINT_WORDS} tiếng; chuyển phần còn lại vào "notes".`,
      }),
    )
    .min(1, 'Ghi ít nhất một ý.')
    .max(5, 'Nhiều nhất năm ý một trang.')
    .describe('Các ý, mỗi ý nhiều nhất 20 tiếng.'),
  notes: words.describe('Lời người trình bày.'),
  basis: z.array(ground).default([]).describe('Điều khoản mà trang chiếu dựa vào.'),
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

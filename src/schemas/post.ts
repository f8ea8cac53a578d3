import { z } from 'astro/zod';
import { COMPETENCE_LEVELS } from '../legal/competence/index.ts';
import { claim } from './claim.ts';
import { isoDate } from './date.ts';
import { id } from './registry.ts';
import { openQuestion } from './statement.ts';
import { keysOf, words } from './words.ts';

/** A matter of `content/tham-quyen/`, or one of its cases; who decides it is worked out, not said here. */
const matter = z.strictObject({ competence: id, case: id.optional() });
export type PostMatter = z.infer<typeof matter>;

/** What the holder of the post does, in our own words, and the matter it belongs to. */
const task = claim.extend({
  competence: id.optional(),
  case: id.optional(),
  /** Where it holds, when it was read in a local act that is not named in `document`. */
  territory: id.optional(),
});
export type PostTask = z.infer<typeof task>;

const part = z
  .strictObject({
    matters: z.array(matter).default([]),
    tasks: z.array(task).default([]),
  })
  .prefault({});
export type PostPart = z.infer<typeof part>;

/**
 * What the holder of a post decides, proposes, receives and reports, and what is not theirs to do: a
 * file of `content/chuc-danh/`. It prints on one page, so it says only what is worth knowing.
 */
export const post = z.strictObject({
  /** Also the file's name and the last part of the page's address. */
  id,
  order: z.int().min(1),
  name: words,
  /** What a holder of the post comes with; a question claims nothing. */
  asks: words,
  level: keysOf(COMPETENCE_LEVELS),
  /** How answers on competence name it; an answer that names another is told as that. */
  named: z.array(words).min(1, 'Ghi cách các câu trả lời về thẩm quyền gọi chức danh này.'),
  checkedOn: isoDate,
  decides: part,
  proposes: part,
  receives: part,
  /** Ids of `content/bao-cao/`: what is to be handed in, to whom and when. */
  reports: z.array(id).default([]),
  mayNot: part,
  unknown: z.array(openQuestion).default([]),
});
export type Post = z.infer<typeof post>;

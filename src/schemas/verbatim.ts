import { z } from 'astro/zod';
import { incorporates } from './incorporates.ts';

/** One replayable edit of the source text: what was taken out, where, and why. */
export const removal = z.strictObject({
  /** UTF-16 offset in the text of the source file as stored, before any normalisation. */
  at: z.int().nonnegative(),
  /** Exactly the characters taken out. */
  text: z.string().min(1),
  why: z.string().min(1),
});
export type Removal = z.infer<typeof removal>;

/** Ties a verbatim body to the original text it must equal. */
export const verbatimSource = z.strictObject({
  /** File name in `content/nguon/`. */
  file: z.string().regex(/^[\w.-]+\.txt$/, 'Tên tệp nguồn trong content/nguon/, đuôi .txt.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 gồm 64 chữ số thập lục phân.'),
  removals: z.array(removal).default([]),
  /** Addresses the source itself prints twice; any other repetition stops the build. */
  duplicates: z.array(z.string()).default([]),
  /** Amending acts whose words the source text already holds. */
  incorporates,
});
export type VerbatimSource = z.infer<typeof verbatimSource>;

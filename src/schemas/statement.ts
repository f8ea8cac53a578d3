import { z } from 'astro/zod';
import { evidence } from './fact.ts';

/** Entries of `content/sai-khac/sai-khac.yaml` that a reader should see beside it. */
const discrepancies = z
  .array(z.string().regex(/^sk-\d{2,}$/, 'Mã mục viết như sk-01.'))
  .default([]);

/** Evidence of something we say. */
export const said = evidence.extend({ discrepancies });
export type Said = z.infer<typeof said>;

/** A sentence or two in our own words, never without the evidence for them. */
export const statement = said.extend({
  text: z.string().trim().min(1, 'Ghi câu bằng lời của mình.'),
});
export type Statement = z.infer<typeof statement>;

/** Something not known, and what would settle it; needs no source, because it claims nothing. */
export const openQuestion = z.strictObject({
  what: z.string().min(1, 'Ghi điều chưa biết.'),
  settledBy: z.string().min(1, 'Ghi cần gì để biết.'),
  discrepancies,
});
export type OpenQuestion = z.infer<typeof openQuestion>;

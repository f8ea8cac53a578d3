import { z } from 'astro/zod';
import { evidence } from './fact.ts';

const discrepancies = z
  .array(z.string().regex(/^sk-\d{2,}$/, 'Mã mục viết như sk-01.'))
  .default([])
  .describe('Mục của sổ sai khác nên xem cùng, ví dụ [sk-01].');

/** Evidence of something we say. */
export const said = evidence.extend({ discrepancies });
export type Said = z.infer<typeof said>;

/** A sentence or two in our own words, never without the evidence for them. */
export const statement = said.extend({
  text: z
    .string()
    .trim()
    .min(1, 'Ghi câu bằng lời của mình.')
    .describe('Một hai câu bằng lời của mình, không chép lời luật.'),
});
export type Statement = z.infer<typeof statement>;

/** Something not known, and what would settle it; needs no source, because it claims nothing. */
export const openQuestion = z.strictObject({
  what: z.string().min(1, 'Ghi điều chưa biết.').describe('Điều chưa biết.'),
  settledBy: z
    .string()
    .min(1, 'Ghi cần gì để biết.')
    .describe('Cần gì để biết, ví dụ: Bản gốc quyết định.'),
  discrepancies,
});
export type OpenQuestion = z.infer<typeof openQuestion>;

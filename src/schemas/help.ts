import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { known } from './known.ts';
import { claims, decisions, page } from './procedure-parts.ts';
import { said } from './statement.ts';
import { words } from './words.ts';

/** A public line of an institution: never one of a person. */
const line = said.extend({
  label: words,
  value: words,
  /** What a press opens: a call, a letter, a page. */
  url: z.string().regex(/^(tel:\+?[\d]+|mailto:\S+@\S+|https:\/\/\S+)$/, {
    error: 'Viết tel:, mailto: hoặc https://.',
  }),
});
export type HelpLine = z.infer<typeof line>;

/** A page for somebody in need: what to do first, whom to ask, what can and cannot be done. */
export const help = z.strictObject({
  ...page,
  kind: z.literal('help'),
  first: claims,
  lines: z.array(line).min(1),
  ask: z.array(claim.extend({ who: words })).min(1),
  decidedBy: decisions,
  prepare: known(claims),
  can: known(claims),
  cannot: known(claims),
});
export type Help = z.infer<typeof help>;

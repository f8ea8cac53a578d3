import { z } from 'astro/zod';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';
import { words } from './words.ts';

/** A day counted from another; see `legal/deadline/time-limit.ts`. */
export const timeLimit = z.strictObject({
  relation: z.enum(['within', 'before']),
  count: z.int().min(1),
  unit: z.enum(['working-day', 'day', 'month', 'hour', 'unstated']),
  of: words,
});

/** One step: who does what, by when. */
export const step = said.extend({
  who: words,
  does: words,
  time: timeLimit.optional(),
  document: id.optional(),
  provision: provisionAddress.optional(),
});
export type Step = z.infer<typeof step>;

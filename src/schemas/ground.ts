import { z } from 'astro/zod';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';

/** A document and the places in it that something of ours rests on; none for all of it. */
export const ground = z.strictObject({
  document: id,
  provisions: z.array(provisionAddress).default([]),
});
export type GroundEntry = z.infer<typeof ground>;

import type { z } from 'astro/zod';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';
import { statement } from './statement.ts';

/** A sentence in our own words with its evidence and, where there is one, the clause it goes by. */
export const claim = statement.extend({
  document: id.optional().describe('Mã văn bản mà câu này dựa vào.'),
  provision: provisionAddress.optional().describe('Điều khoản của văn bản đó.'),
});
export type Claim = z.infer<typeof claim>;

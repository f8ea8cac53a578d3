import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { known } from './known.ts';
import { claims, decisions, page } from './procedure-parts.ts';
import { said } from './statement.ts';
import { words } from './words.ts';

/** A public line of an institution: never one of a person. */
const line = said.extend({
  label: words,
  value: words.describe('Số hoặc địa chỉ công khai của cơ quan, không của cá nhân.'),
  url: z
    .string()
    .regex(/^(tel:\+?[\d]+|mailto:\S+@\S+|https:\/\/\S+)$/, {
      error: 'Viết tel:, mailto: hoặc https://.',
    })
    .describe('Bấm vào thì mở gì: tel:, mailto: hoặc https://.'),
});
export type HelpLine = z.infer<typeof line>;

/** A page for somebody in need: what to do first, whom to ask, what can and cannot be done. */
export const help = z.strictObject({
  ...page,
  kind: z.literal('help'),
  first: claims.describe('Việc phải làm trước tiên.'),
  lines: z.array(line).min(1).describe('Đường dây để gọi.'),
  ask: z
    .array(claim.extend({ who: words }))
    .min(1)
    .describe('Hỏi ai việc gì.'),
  decidedBy: decisions.describe('Ai quyết định.'),
  prepare: known(claims).describe('Cần chuẩn bị gì.'),
  can: known(claims).describe('Cơ quan làm được gì.'),
  cannot: known(claims).describe('Cơ quan không làm được gì.'),
});
export type Help = z.infer<typeof help>;

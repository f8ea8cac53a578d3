import { z } from 'astro/zod';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';
import { words } from './words.ts';

/** A day counted from another; see `legal/deadline/time-limit.ts`. */
export const timeLimit = z.strictObject({
  relation: z.enum(['within', 'before']).describe('within: trong thời hạn; before: trước ngày.'),
  count: z.int().min(1).describe('Con số của thời hạn.'),
  unit: z
    .enum(['working-day', 'day', 'month', 'hour', 'unstated'])
    .describe(
      'working-day ngày làm việc, day ngày, month tháng, hour giờ, unstated văn bản không nói.',
    ),
  of: words.describe('Tính từ việc gì, ví dụ: nhận đủ hồ sơ.'),
});

/** One step: who does what, by when. */
export const step = said.extend({
  who: words.describe('Ai làm.'),
  does: words.describe('Làm gì.'),
  time: timeLimit.optional().describe('Thời hạn của bước này.'),
  document: id.optional().describe('Mã văn bản nêu bước này.'),
  provision: provisionAddress.optional().describe('Điều khoản nêu bước này.'),
});
export type Step = z.infer<typeof step>;

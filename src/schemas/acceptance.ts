import { z } from 'astro/zod';

/** A warning of `npm run check` that is right but stays, with the reason. Errors cannot be accepted. */
export const acceptance = z.strictObject({
  /** Id of the rule, as printed in brackets, e.g. `date/relation-before-issue`. */
  rule: z.string().regex(/^[a-z]+\/[a-z-]+$/, 'Mã quy tắc như in trong ngoặc vuông.'),
  why: z.string().trim().min(1, 'Ghi lý do chấp nhận cảnh báo.'),
});

import { z } from 'astro/zod';

/** A warning of `npm run check` that is right but stays, with the reason. Errors cannot be accepted. */
export const acceptance = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z]+\/[a-z-]+$/, 'Mã quy tắc như in trong ngoặc vuông.')
    .describe(
      'Mã quy tắc như in trong ngoặc vuông của lệnh kiểm tra, ví dụ date/relation-before-issue.',
    ),
  why: z
    .string()
    .trim()
    .min(1, 'Ghi lý do chấp nhận cảnh báo.')
    .describe('Vì sao cảnh báo đúng mà vẫn giữ nguyên.'),
});

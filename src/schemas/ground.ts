import { z } from 'astro/zod';
import { provisionAddress } from './provision.ts';
import { id } from './registry.ts';

/** A document and the places in it that something of ours rests on; none for all of it. */
export const ground = z.strictObject({
  document: id.describe('Mã văn bản làm căn cứ (tên tệp không có .mdx), ví dụ 134-2025-nd-cp.'),
  provisions: z
    .array(provisionAddress)
    .default([])
    .describe('Điều khoản của văn bản đó; bỏ trống khi dựa vào cả văn bản.'),
});
export type GroundEntry = z.infer<typeof ground>;

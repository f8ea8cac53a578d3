import { z } from 'astro/zod';
import { isoDate } from './date.ts';

/** A page from the root of the site, `/van-ban/70-2020-qh14/`, or a provision on a document's page. */
const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/u,
    'Viết đường dẫn từ gốc trang, ví dụ /van-ban/70-2020-qh14/ hoặc /van-ban/70-2020-qh14/#dieu-5.',
  )
  .refine((text) => !text.includes('#') || text.startsWith('/van-ban/'), {
    error: 'Chỉ địa chỉ của điều khoản trong /van-ban/ có phần sau dấu #.',
  });

/** An entry of `content/phat-hanh/chuyen-huong.yaml`: where an address of an earlier release went. */
export const redirect = z
  .strictObject({
    from: address.describe('Địa chỉ cũ, tính từ gốc trang.'),
    to: address.describe('Địa chỉ mới.'),
    since: isoDate.describe('Chuyển từ ngày nào.'),
    why: z.string().trim().min(1).describe('Một câu cho người đến bằng địa chỉ cũ.'),
  })
  .refine(({ from, to }) => from !== to, { error: 'Chuyển về chính nó.', path: ['to'] });
export type RedirectEntry = z.infer<typeof redirect>;

import { z } from 'astro/zod';

/** Frontmatter of `content/huong-dan/*.mdx`: help pages, compiled MDX with components. */
export const guide = z.strictObject({
  title: z.string().min(1).describe('Tên trang hướng dẫn.'),
  description: z.string().min(1).describe('Một câu cho danh sách và máy tìm kiếm.'),
  order: z.int().describe('Thứ tự trong danh sách.'),
});
export type Guide = z.infer<typeof guide>;

import { z } from 'astro/zod';

/** Frontmatter of `content/huong-dan/*.mdx`: help pages, compiled MDX with components. */
export const guide = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  order: z.int(),
});
export type Guide = z.infer<typeof guide>;

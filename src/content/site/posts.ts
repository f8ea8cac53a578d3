import { getCollection } from 'astro:content';
import type { Post } from '../../schemas/post.ts';

/** What each post may do, in their own order. */
export async function allPosts(): Promise<readonly Post[]> {
  const entries = await getCollection('posts');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

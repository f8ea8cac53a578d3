import { getCollection } from 'astro:content';
import type { Comparison } from '../../schemas/comparison.ts';

/** Every comparison, in its own order. */
export async function allComparisons(): Promise<readonly Comparison[]> {
  const entries = await getCollection('comparisons');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

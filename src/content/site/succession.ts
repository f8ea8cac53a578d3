import { getCollection } from 'astro:content';
import type { SuccessionBranch } from '../../schemas/succession.ts';

/** What becomes of agreements, one entry a kind of body that signed, in the order of the answers. */
export async function allBranches(): Promise<readonly SuccessionBranch[]> {
  const entries = await getCollection('succession');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Whether the question path leads to a matter, so that its page leads back. */
export async function isOnPath(matter: string): Promise<boolean> {
  const blocks = (await allBranches()).flatMap((branch) => branch.blocks);
  return blocks.some(
    ({ competence, matters }) => competence?.matter === matter || matters.includes(matter),
  );
}

import { getCollection } from 'astro:content';
import type { Competence } from '../../schemas/competence.ts';

/** Every matter and who decides it over time, in the order of their numbers. */
export async function allCompetence(): Promise<readonly Competence[]> {
  const entries = await getCollection('competence');
  const place = ({ number }: Competence): number => Number(number.slice(1));
  return entries.map(({ data }) => data).sort((a, b) => place(a) - place(b));
}

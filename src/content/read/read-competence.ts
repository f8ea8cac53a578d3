import { competence, type Competence } from '../../schemas/competence.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type Placed, type PlacedEntries } from './read-folder.ts';

/** Reads who decides what below a content folder: one file a matter, in the order of their numbers. */
export async function readCompetence(root: string): Promise<PlacedEntries<Competence>> {
  const { value, issues } = await readFolder(root, contentPath.competence(root), competence);
  const place = (row: Placed<Competence>): number => Number(row.value.number.slice(1));
  return { value: value.toSorted((a, b) => place(a) - place(b)), issues };
}

import { successionBranch, type SuccessionBranch } from '../../schemas/succession.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type PlacedEntries } from './read-folder.ts';

/** Reads what becomes of agreements below a content folder: one file a kind of body, in their order. */
export async function readSuccession(root: string): Promise<PlacedEntries<SuccessionBranch>> {
  const { value, issues } = await readFolder(root, contentPath.succession(root), successionBranch);
  return { value: value.toSorted((a, b) => a.value.order - b.value.order), issues };
}

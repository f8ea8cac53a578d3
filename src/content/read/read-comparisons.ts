import { comparison, type Comparison } from '../../schemas/comparison.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type PlacedEntries } from './read-folder.ts';

/** Reads the comparisons below a content folder, in their order. */
export async function readComparisons(root: string): Promise<PlacedEntries<Comparison>> {
  const { value, issues } = await readFolder(root, contentPath.comparisons(root), comparison);
  return { value: value.toSorted((a, b) => a.value.order - b.value.order), issues };
}

import { administrativeProcedure, type AdministrativeProcedure } from '../../schemas/procedure.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type PlacedEntries } from './read-folder.ts';

/** Reads the procedures below a content folder: one file each, in their own order. */
export async function readProcedures(
  root: string,
): Promise<PlacedEntries<AdministrativeProcedure>> {
  const { value, issues } = await readFolder(
    root,
    contentPath.procedures(root),
    administrativeProcedure,
  );
  return { value: value.toSorted((a, b) => a.value.order - b.value.order), issues };
}

import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Placed, PlacedEntries } from './read-folder.ts';
import { readRegistry } from './registries.ts';

/** Reads a file that is a list of entries; one that does not exist has none. */
export async function readList<T extends { id: string }>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<PlacedEntries<T>> {
  if (!existsSync(path)) return { value: [], issues: [] };
  const { value, issues, file, lineOf } = await readRegistry(root, path, schema);
  return {
    value: value.map((entry, i): Placed<T> => ({
      value: entry,
      file,
      lineOf: (at) => lineOf([i, ...at]),
    })),
    issues,
  };
}

import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { redirect, type RedirectEntry } from '../../schemas/redirect.ts';
import { contentPath } from '../paths.ts';
import type { Placed, PlacedEntries } from './read-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Where addresses of earlier releases went; a folder without the file has no such address. */
export async function readRedirects(root: string): Promise<PlacedEntries<RedirectEntry>> {
  const path = contentPath.redirects(root);
  if (!existsSync(path)) return { value: [], issues: [] };
  const { file, value, issues, lineOf } = await readYaml(root, path, z.array(redirect));
  return {
    value: (value ?? []).map((entry, i): Placed<RedirectEntry> => ({
      value: entry,
      file,
      lineOf: (at) => lineOf([i, ...at]),
    })),
    issues: issues.map((issue) => ({ file, ...issue })),
  };
}

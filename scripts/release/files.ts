import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Packed } from './zip.ts';

/** Every file below a folder, by its name in an archive. */
export async function filesIn(folder: string, prefix = ''): Promise<Packed[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = file
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      return { file, name: `${prefix}${name}` };
    });
}

/** The files that are data for others to use, without the site around them. */
export function openData(files: readonly Packed[]): Packed[] {
  return files.filter(({ name }) => DATA.some((pattern) => pattern.test(name)));
}

const DATA = [
  /^api\//u,
  /^nguon\//u,
  /^van-ban\/[a-z0-9-]+\.(?:json|xml|md|txt)$/u,
  /\.(?:csv|ics|atom)$/u,
];

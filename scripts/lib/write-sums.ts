import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Name of the list, in the folder it is about. */
export const SUMS = 'SHA256SUMS';

/**
 * Writes the SHA-256 of every file below a folder, in the form `sha256sum --check` reads, sorted by
 * name so that two builds can be compared. Returns how many files there are.
 */
export async function writeSums(folder: string): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name !== SUMS)
    .sort();
  const lines: string[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE)
    lines.push(
      ...(await Promise.all(
        names
          .slice(i, i + AT_ONCE)
          .map(async (name) => `${await sumOf(join(folder, name))}  ${name}`),
      )),
    );
  await writeFile(join(folder, SUMS), `${lines.join('\n')}\n`);
  return names.length;
}

/** Files open at one time. */
const AT_ONCE = 32;

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

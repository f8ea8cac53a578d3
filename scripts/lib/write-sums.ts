import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listFiles } from './list-files.ts';

/** Name of the list, in the folder it is about. */
export const SUMS = 'SHA256SUMS';

/** The sum of a file as it was at a time. */
export interface KnownSum {
  readonly sha256: string;
  /** When the file was last changed, as `fs.Stats` has it. */
  readonly mtimeMs: number;
}

/** What a caller knows of the files, and wants of them. */
interface SumOptions {
  /** Sums that need not be made again where the file is as it was, by name. */
  readonly known?: ReadonlyMap<string, KnownSum>;
  /** Which files are listed; all of them, where it is not said. */
  readonly isListed?: (name: string) => boolean;
}

/**
 * Writes the SHA-256 of every file below a folder, in the form `sha256sum --check` reads, sorted by
 * name so that two builds can be compared. Returns how many files there are.
 */
export async function writeSums(
  folder: string,
  { known = new Map(), isListed = () => true }: SumOptions = {},
): Promise<number> {
  const names = (await listFiles(folder)).filter((name) => name !== SUMS && isListed(name));
  const lines: string[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE)
    lines.push(
      ...(await Promise.all(
        names
          .slice(i, i + AT_ONCE)
          .map(async (name) => `${await sumOf(join(folder, name), known.get(name))}  ${name}`),
      )),
    );
  await writeFile(join(folder, SUMS), `${lines.join('\n')}\n`);
  return names.length;
}

/** Files open at one time. */
const AT_ONCE = 32;

async function sumOf(file: string, known: KnownSum | undefined): Promise<string> {
  // Asked in turn: of thousands of files that takes a third of what asking for many at once does.
  if (known?.mtimeMs === statSync(file).mtimeMs) return known.sha256;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a local search server keeps its key and data. */
const PRIVATE_FOLDER = /\.meilisearch[\\/]/;

/** Shorter ones would be found in any text. */
const LEAST = 8;

/**
 * Makes sure that no file of a built site holds a secret of the search server.
 *
 * @throws Error that names the files, and never the secret.
 */
export async function scanSecrets(dist: string, secrets: readonly string[]): Promise<void> {
  const wanted = secrets.filter(({ length }) => length >= LEAST).map((key) => Buffer.from(key));
  const found: string[] = [];
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const name = file.slice(dist.length + 1);
    if (wanted.some((key) => bytes.includes(key))) found.push(`${name}: khóa của máy chủ tìm kiếm`);
    if (bytes.includes('.meilisearch') && PRIVATE_FOLDER.test(bytes.toString()))
      found.push(`${name}: đường dẫn riêng của máy chủ tìm kiếm`);
  }
  if (found.length > 0)
    throw new Error(
      `Bản dựng bị bỏ vì lộ điều riêng của máy chủ tìm kiếm:\n${found.slice(0, 20).join('\n')}`,
    );
}

import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serverPath } from './paths.ts';

/** The server refuses shorter ones in production. */
const LEAST_BYTES = 16;

/**
 * The key that may do everything: from `MEILI_MASTER_KEY`, else from a file only this user can read,
 * made at first use. It never leaves this machine and is no part of the repository or the site.
 *
 * @throws Error with a sentence for the user when others can read the file, or the key is short.
 */
export async function masterKey(
  env: NodeJS.ProcessEnv = process.env,
  file: string = serverPath.masterKey,
): Promise<string> {
  if (env.MEILI_MASTER_KEY) return longEnough(env.MEILI_MASTER_KEY, 'MEILI_MASTER_KEY');
  const kept = await readKey(file);
  if (kept !== null) return longEnough(kept, file);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Whole before it has its name: of two runs at once the first one's key stays, and neither
  // reads half a key.
  const own = `${file}.${process.pid}`;
  await writeFile(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  await link(own, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(own, { force: true });
  return (await readFile(file, 'utf8')).trim();
}

async function readKey(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  // Windows has no such bits.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Error(`Tệp khóa ${file} đang cho người khác đọc. Chạy: chmod 600 "${file}"`);
  return (await readFile(file, 'utf8')).trim();
}

function longEnough(key: string, from: string): string {
  if (Buffer.byteLength(key) < LEAST_BYTES)
    throw new Error(`Khóa chính (${from}) ngắn hơn ${LEAST_BYTES} byte; đặt khóa dài hơn.`);
  return key;
}

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
  const given = givenKey(env);
  if (given !== null) return longEnough(given, 'MEILI_MASTER_KEY');
  await refuseShared(file);
  const kept = await readKey(file);
  if (kept !== null) return longEnough(kept, file);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Whole before it has its name: of two runs at once the first one's key stays, and neither
  // reads half a key.
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  await link(own, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(own, { force: true });
  return (await readFile(file, 'utf8')).trim();
}

/**
 * The key that may do everything, where this machine knows it; none is made. It serves to keep that
 * key out of a site, so one that others can read or that is short counts as well.
 */
export async function knownMasterKey(
  env: NodeJS.ProcessEnv = process.env,
  file: string = serverPath.masterKey,
): Promise<string | null> {
  // A file that only another user can read is not known here.
  const key = givenKey(env) ?? (await readKey(file).catch(() => null));
  return key === '' ? null : key;
}

/** The key in the environment; one that is set but blank is none. */
function givenKey(env: NodeJS.ProcessEnv): string | null {
  const key = env.MEILI_MASTER_KEY?.trim() ?? '';
  return key === '' ? null : key;
}

/** What the file holds; null where there is none. */
async function readKey(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function refuseShared(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  // Windows has no such bits.
  if (found !== null && process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Error(`Tệp khóa ${file} đang cho người khác đọc. Chạy: chmod 600 "${file}"`);
}

function longEnough(key: string, from: string): string {
  if (Buffer.byteLength(key) < LEAST_BYTES)
    throw new Error(`Khóa chính (${from}) ngắn hơn ${LEAST_BYTES} byte; đặt khóa dài hơn.`);
  return key;
}

import { readFile } from 'node:fs/promises';
import { serverPath } from './paths.ts';

/** The key that may do everything, where this machine knows it; none is made. */
export async function knownMasterKey(
  env: NodeJS.ProcessEnv = process.env,
  file: string = serverPath.masterKey,
): Promise<string | null> {
  const key = env.MEILI_MASTER_KEY ?? (await readFile(file, 'utf8').catch(() => ''));
  return key.trim() || null;
}

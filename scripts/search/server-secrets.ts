import type { ServerOptions } from '../../src/search/server/options.ts';
import { isOwnPath } from '../../src/search/server/options.ts';
import { askServer } from './ask-server.ts';
import { knownMasterKey } from './master-key.ts';

/**
 * What this machine knows and no page may hold: the master key, and every key of the server but the
 * one the site is built with.
 */
export async function serverSecrets(
  options: ServerOptions | null,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string[]> {
  const master = await knownMasterKey(env);
  if (master === null) return [];
  const address = options && !isOwnPath(options.url) ? options.url : env.MEILI_URL;
  const answer = address
    ? await askServer(`${address.replace(/\/+$/, '')}/keys?limit=1000`, master).catch(() => null)
    : null;
  const { results } = (answer?.body ?? {}) as { results?: unknown };
  const keys = (Array.isArray(results) ? results : []).flatMap((one: unknown) => {
    const { key } = (one ?? {}) as { key?: unknown };
    return typeof key === 'string' && key !== options?.key ? [key] : [];
  });
  return [master, ...keys];
}

import { spawnSync } from 'node:child_process';

/**
 * The registry npm takes packages from: npm tells its scripts when it is not its usual one, and else is
 * asked. Null outside of npm.
 */
export function whichRegistry(env: NodeJS.ProcessEnv): URL | null {
  const told = env.npm_config_registry;
  if (told !== undefined && told !== '') return URL.parse(told);
  const npm = env.npm_execpath;
  if (npm === undefined) return null;
  const asked = spawnSync(process.execPath, [npm, 'config', 'get', 'registry'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return asked.status === 0 ? URL.parse(asked.stdout.trim()) : null;
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has the web server the deployment uses. */
export const hasCaddy = spawnSync('caddy', ['version'], { stdio: 'ignore' }).status === 0;

/** The deployment's web server, running. */
export interface Caddy {
  readonly url: string;
  readonly health: string;
  stop(): Promise<void>;
}

/** Runs the deployment's own configuration file over a folder and a search server. */
export async function startCaddy(root: string, upstream: string): Promise<Caddy> {
  const home = await mkdtemp(join(tmpdir(), 'tra-cuu-caddy-'));
  const [port, healthPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const child = spawn('caddy', ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], {
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      SERVED_AT: url,
      SITE_ROOT: root,
      MEILI_UPSTREAM: upstream,
      HEALTH_PORT: String(healthPort),
      CADDY_OPTIONS: 'default_bind 127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const health = `http://127.0.0.1:${healthPort}/health`;
  for (let tries = 0; ; tries++) {
    const up = await fetch(health).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    if (child.exitCode !== null || tries > 300) {
      child.kill();
      throw new Error(`The web server did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    health,
    async stop() {
      child.kill();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

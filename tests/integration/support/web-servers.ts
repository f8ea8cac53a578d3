import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveOnFreePort } from '../../../scripts/lib/server.ts';
import { hasCaddy, startCaddy } from './caddy.ts';

/** A web server over a folder. */
export interface WebServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Servers of this machine that can be tried, and why others cannot. */
export const WEB_SERVERS: readonly {
  readonly name: string;
  readonly possible: boolean;
  readonly start: (folder: string) => Promise<WebServer>;
}[] = [
  { name: 'npm start', possible: true, start: startOwn },
  { name: 'Caddy', possible: hasCaddy, start: (folder) => startCaddy(folder, '127.0.0.1:9') },
  { name: 'nginx', possible: runs(nginx(), '-v'), start: startNginx },
  { name: 'Apache', possible: runs(apache(), '-v'), start: startApache },
];

function nginx(): string {
  return process.env.NGINX ?? 'nginx';
}

function apache(): string {
  return process.env.APACHE ?? 'apache2';
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function startOwn(folder: string): Promise<WebServer> {
  const { server, port } = await serveOnFreePort(folder, 4600);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** nginx with the deployment's snippet included as its own comment says. */
async function startNginx(folder: string): Promise<WebServer> {
  const home = await mkdtemp(join(tmpdir(), 'tra-cuu-nginx-'));
  const port = await freePort();
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  await writeFile(
    join(home, 'nginx.conf'),
    `daemon off; pid ${join(home, 'pid')}; error_log stderr;
     events { } http { access_log off; ${own.join(' ')}
     server { listen 127.0.0.1:${port}; root ${folder}; include ${join(process.cwd(), 'deploy/nginx.conf')}; } }
     ${process.getuid?.() === 0 ? 'user root;' : ''}`,
  );
  return running(nginx(), ['-p', home, '-c', join(home, 'nginx.conf')], port, home);
}

/** Apache that lets the folder's own .htaccess say what is sent. */
async function startApache(folder: string): Promise<WebServer> {
  const home = await mkdtemp(join(tmpdir(), 'tra-cuu-apache-'));
  const port = await freePort();
  const modules = process.env.APACHE_MODULES ?? '/usr/lib/apache2/modules';
  const wanted = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'setenvif'];
  await writeFile(join(home, 'mime.types'), '');
  await writeFile(
    join(home, 'apache.conf'),
    `${wanted.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`).join('\n')}
ServerRoot ${home}
ServerName localhost
PidFile ${join(home, 'pid')}
Mutex file:${home} default
ErrorLog ${join(home, 'error.log')}
Listen 127.0.0.1:${port}
TypesConfig ${join(home, 'mime.types')}
DirectoryIndex index.html
DocumentRoot ${folder}
<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
  );
  return running(apache(), ['-X', '-f', join(home, 'apache.conf')], port, home);
}

async function running(
  command: string,
  args: readonly string[],
  port: number,
  home: string,
): Promise<WebServer> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 100) {
      child.kill();
      const log = await readFile(join(home, 'error.log'), 'utf8').catch(() => '');
      throw new Error(`The web server did not start: ${said}${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async stop() {
      child.kill();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

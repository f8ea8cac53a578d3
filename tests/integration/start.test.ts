import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from './support/run.ts';

const running: ChildProcess[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
});

async function takePort(): Promise<number> {
  const server = createServer((_request, response) => response.end('another program'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts a command and waits until its output matches. */
function startUntil(
  args: readonly string[],
  pattern: RegExp,
): Promise<{ child: ChildProcess; match: RegExpExecArray; output: () => string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args]);
  running.push(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const match = pattern.exec(output);
      if (match) resolve({ child, match, output: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

const ADDRESS = /http:\/\/localhost:(\d+)\//;

describe('npm run serve (the serving half of npm start)', () => {
  it('needs a build', () => {
    expect(existsSync('dist/index.html')).toBe(true);
  });

  it('prints the address, serves the site and its 404 page, and stops cleanly on Ctrl-C', async () => {
    const port = await takePort();
    const { child, match, output } = await startUntil(['serve', '--port', String(port)], ADDRESS);
    const taken = Number(match[1]);
    expect(taken).toBeGreaterThan(port);
    expect(output()).toContain(`Cổng ${port} đang bận, dùng cổng ${taken}.`);

    const home = await fetch(`http://127.0.0.1:${taken}/`);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('Tra cứu pháp luật đối ngoại');
    const missing = await fetch(`http://127.0.0.1:${taken}/khong-co/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('lang="vi"');
    const outside = await fetch(`http://127.0.0.1:${taken}/..%2fpackage.json`);
    expect(outside.status).toBe(404);

    child.removeAllListeners('exit');
    const code = await new Promise((resolve) => {
      child.on('exit', resolve);
      child.kill('SIGINT');
    });
    expect(code).toBe(0);
    expect(output()).toContain('Đã dừng.');
    await expect(fetch(`http://127.0.0.1:${taken}/`)).rejects.toThrow();
  });
});

describe('options', () => {
  it('refuses what is no port, in one sentence', async () => {
    const { code, output } = await runCommand(['serve', '--port', 'abc']);
    expect(code).toBe(1);
    expect(output.trim()).toBe('"abc" không phải số cổng. Cổng là số từ 1 đến 65535.');
  });

  it('refuses unknown options and shows the usage', async () => {
    const { code, output } = await runCommand(['serve', '--cong', '80']);
    expect(code).toBe(1);
    expect(output).toContain('Cách dùng: npm run serve -- [--port [SỐ CỔNG]]');
  });
});

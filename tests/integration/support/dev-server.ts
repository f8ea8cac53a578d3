import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdBuild } from './one-build.ts';

/** A running `npm run dev`. */
export interface DevServer {
  /** Asks for a page below the root. */
  readonly get: (path: string) => Promise<{ status: number; text: string }>;
  /** Everything it has printed. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` over a folder of content, with a cache of its own; waits until it answers. */
export async function startDev(content: string): Promise<DevServer> {
  const release = await holdBuild();
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', String(port)], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      CACHE_DIR: await mkdtemp(join(tmpdir(), 'dev-')),
      // Where it believes to be under test, Astro serves no page.
      VITEST: undefined,
      NODE_ENV: undefined,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await untilReady(child, () => output);
  return {
    get: async (path) => {
      const answer = await fetch(`http://localhost:${port}${path}`);
      return { status: answer.status, text: await answer.text() };
    },
    output: () => output,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await release();
    },
  };
}

/** Asks again and again until something is so; returns the milliseconds it took. */
export async function until(holds: () => Promise<boolean>, limit = 15_000): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limit) throw new Error(`Not so after ${limit} ms.`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return performance.now() - start;
}

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes('watching for file changes')) resolve();
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output()}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

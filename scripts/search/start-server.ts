import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { serverBinary } from './binary.ts';
import { takeLock, type Lock } from './lock.ts';
import { masterKey } from './master-key.ts';
import { besideData, serverPath } from './paths.ts';
import { PORT_TAKEN, startFault } from './start-fault.ts';

/** A running search server. */
export interface RunningServer {
  readonly url: string;
  readonly key: string;
  readonly pid: number;
  /** Ends it and waits until its data are closed. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Settles when it ends, by itself or because it was told to. */
  readonly ended: Promise<number | null>;
}

/** How a server is started. */
export interface ServerOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly data?: string;
  /** The key that may do everything; this machine's own where none is given. */
  readonly key?: string;
  /** A snapshot to begin with, where the folder of data is empty. */
  readonly snapshot?: string;
}

/** Seconds a server may take to answer at all; opening large data takes a while. */
const PATIENCE = 60;
/**
 * Most memory the server plans with while indexing. Its own choice is two thirds of the machine's,
 * and it touches a part of that each time: small content took twelve times as long.
 */
const INDEXING_MEMORY = '2GiB';
/** Milliseconds an asked server has to close its data. */
const GRACE = 10_000;

/**
 * Starts the search server on loopback and waits until it answers.
 *
 * @throws Error with a sentence for the user when it ends or does not answer.
 */
export async function startServer({
  port,
  data = serverPath.data,
  key: given,
  snapshot,
}: ServerOptions): Promise<RunningServer> {
  const binary = await serverBinary();
  const key = given ?? (await masterKey());
  const { lock: lockFile, snapshots, dumps } = besideData(data);
  const lock = await takeLock(lockFile);
  if (typeof lock === 'number')
    throw new Error(
      `Dữ liệu ở ${data} đang do một máy chủ khác dùng (tiến trình ${lock}). Dừng nó trước, hoặc dùng luôn nó.`,
    );
  try {
    await mkdir(data, { recursive: true });
    const at = await openPort(port);
    const args = ['--http-addr', `127.0.0.1:${at}`, '--db-path', data];
    args.push('--snapshot-dir', snapshots, '--dump-dir', dumps);
    args.push('--max-indexing-memory', process.env.MEILI_MAX_INDEXING_MEMORY ?? INDEXING_MEMORY);
    if (snapshot !== undefined) args.push('--import-snapshot', snapshot);
    const child = spawn(binary, [...args, '--no-analytics', '--log-level', 'WARN'], {
      cwd: dirname(data),
      env: serverEnvironment(key),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return await running(child, { url: `http://127.0.0.1:${at}`, key, data, lock });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * What the server is told beside its arguments. The key goes by the environment: arguments can be
 * read by every user of the machine. Settings meant for another server are left out.
 */
function serverEnvironment(key: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('MEILI_'));
  return { ...Object.fromEntries(others), MEILI_MASTER_KEY: key, MEILI_ENV: 'development' };
}

async function running(
  child: ChildProcess,
  { url, key, data, lock }: { url: string; key: string; data: string; lock: Lock },
): Promise<RunningServer> {
  // It must not outlive a process that ends by an error.
  const leave = (): void => void child.kill('SIGTERM');
  process.on('exit', leave);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-8000);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(null);
    });
    child.on('close', (code) => resolve(code));
  }).finally(() => {
    process.off('exit', leave);
    return lock.release();
  });
  if (child.pid !== undefined) await lock.handTo(child.pid);
  await answering(url, child, ended, () => startFault(said, data));
  return {
    url,
    key,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await ended;
      clearTimeout(late);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answering(
  url: string,
  child: ChildProcess,
  ended: Promise<unknown>,
  fault: () => string,
): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE * 1000;) {
    if (hasEnded(child)) {
      await ended;
      throw new Error(fault());
    }
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    // A server that found its port taken is gone; another one answered.
    if (healthy && !hasEnded(child)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  await ended;
  throw new Error(`Máy chủ tìm kiếm không trả lời sau ${PATIENCE} giây.`);
}

/** Whether it has ended, or could not begin. */
function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null || pid === undefined;
}

/** The port itself if nobody listens there, or any free one for 0. */
function openPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(PORT_TAKEN) : error);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

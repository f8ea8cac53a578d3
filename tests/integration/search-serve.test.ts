import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile, chmod } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAB_KEY, openLab } from '../../scripts/faults/lab.ts';
import { hasServerBinary, serverBinary } from '../../scripts/search/binary.ts';
import { takeLock } from '../../scripts/search/lock.ts';
import { knownMasterKey, masterKey } from '../../scripts/search/master-key.ts';
import { startServer } from '../../scripts/search/start-server.ts';
import { runCommand } from './support/run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tra-cuu-serve-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the program of the search server', () => {
  it('is not run when it is not the one we know', async () => {
    const packed = join(folder, 'tampered');
    const copy = join(folder, 'copy');
    await writeFile(packed, '#!/bin/sh\necho tampered\n');
    await expect(serverBinary({ env: {}, packed, copy })).rejects.toThrow(/SHA-256.*npm ci/);
    await expect(stat(copy)).rejects.toThrow();
  });

  it.skipIf(!hasServerBinary({}))(
    'replaces a copy that somebody has changed since',
    { timeout: 60_000 },
    async () => {
      const copy = join(folder, 'again', 'meilisearch');
      expect(await serverBinary({ env: {}, copy })).toBe(copy);
      const size = (await stat(copy)).size;
      await writeFile(copy, 'changed');
      await serverBinary({ env: {}, copy });
      expect((await stat(copy)).size).toBe(size);
    },
  );

  it('is the one MEILI_BIN names, if that can be run', async () => {
    const own = join(folder, 'own');
    await writeFile(own, '#!/bin/sh\n', { mode: 0o755 });
    expect(await serverBinary({ env: { MEILI_BIN: own }, packed: null })).toBe(own);
    const missing = { MEILI_BIN: join(folder, 'missing') };
    await expect(serverBinary({ env: missing })).rejects.toThrow(/MEILI_BIN.*không có/);
  });

  it('is told how to get on systems that have none', async () => {
    const nowhere = serverBinary({ env: {}, packed: null });
    await expect(nowhere).rejects.toThrow(/compose\.yaml.*MEILI_BIN.*MEILI_URL/);
  });
});

describe('the master key', () => {
  it('is made once, for this user alone, whoever comes first', async () => {
    const file = join(folder, 'keys', 'master-key');
    const keys = await Promise.all([1, 2, 3].map(() => masterKey({}, file)));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await masterKey({}, file)).toBe(keys[0]);
  });

  it.skipIf(process.platform === 'win32')('is refused when others can read it', async () => {
    const file = join(folder, 'open-key');
    await writeFile(file, 'a-key-that-is-long-enough');
    await chmod(file, 0o644);
    await expect(masterKey({}, file)).rejects.toThrow(/chmod 600/);
  });

  it('is refused when it is short, wherever it comes from', async () => {
    await expect(masterKey({ MEILI_MASTER_KEY: 'short' })).rejects.toThrow(/ngắn hơn 16/);
  });

  it('is known from the environment first, and made by no question for it', async () => {
    const file = join(folder, 'asked', 'master-key');
    expect(await knownMasterKey({}, file)).toBe(null);
    await expect(stat(file)).rejects.toThrow();
    const made = await masterKey({}, file);
    expect(await knownMasterKey({}, file)).toBe(made);
    expect(await knownMasterKey({ MEILI_MASTER_KEY: ' ' }, file)).toBe(made);
    for (const key of [knownMasterKey, masterKey])
      expect(await key({ MEILI_MASTER_KEY: ' a-key-of-this-test\n' }, file)).toBe(
        'a-key-of-this-test',
      );
  });

  it('is kept out of a site however badly it is kept itself', async () => {
    const file = join(folder, 'bad-key');
    await writeFile(file, 'short\n');
    await chmod(file, 0o644);
    expect(await knownMasterKey({}, file)).toBe('short');
    // What cannot be read is not known.
    expect(await knownMasterKey({}, folder)).toBe(null);
    await writeFile(file, '\n');
    expect(await knownMasterKey({}, file)).toBe(null);
  });

  it('lies where git does not look', () => {
    const ignored = (path: string): string =>
      execFileSync('git', ['check-ignore', path], { encoding: 'utf8' }).trim();
    for (const path of ['.meilisearch/master-key', '.meilisearch/data/VERSION', '.env'])
      expect(ignored(path)).toBe(path);
  });
});

describe('the lock on a folder of data', () => {
  it('is held by one living process at a time and taken over from a dead one', async () => {
    const file = join(folder, 'lock');
    const lock = await takeLock(file);
    if (typeof lock === 'number') throw new Error('Nobody held it.');
    expect(await takeLock(file)).toBe(process.pid);
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    await lock.handTo(pid);
    await new Promise((resolve) => child.on('exit', resolve));
    const again = await takeLock(file);
    expect(again).toBeTypeOf('object');
    if (typeof again === 'object') await again.release();
  });

  it('is not kept by a later process of the same number', async () => {
    const file = join(folder, 'reused');
    await writeFile(file, JSON.stringify({ pid: process.pid, began: 'long ago' }));
    const lock = await takeLock(file);
    expect(typeof lock).toBe(process.platform === 'linux' ? 'object' : 'number');
  });
});

describe.skipIf(!hasServerBinary())('a started server', { timeout: 60_000 }, () => {
  it('is reached on loopback alone, and shows no key in its arguments', async () => {
    const lab = await openLab();
    try {
      const { port } = new URL(lab.server.url);
      const outside = Object.values(networkInterfaces())
        .flat()
        .find((one) => one?.family === 'IPv4' && !one.internal);
      expect((await fetch(`${lab.server.url}/health`)).ok).toBe(true);
      if (outside)
        await expect(fetch(`http://${outside.address}:${port}/health`)).rejects.toThrow();
      if (process.platform === 'linux') {
        const args = await readFile(`/proc/${lab.server.pid}/cmdline`, 'utf8');
        expect(args).toContain(`127.0.0.1:${port}`);
        expect(args).not.toContain(LAB_KEY);
      }
      // Keys are asked for.
      expect((await fetch(`${lab.server.url}/indexes`)).status).toBe(401);
    } finally {
      await lab.close();
    }
  });

  it('lets no second one onto its data', async () => {
    const lab = await openLab();
    try {
      const second = startServer({ port: 0, data: lab.data, key: LAB_KEY });
      await expect(second).rejects.toThrow(new RegExp(`tiến trình ${lab.server.pid}\\b`));
      expect((await fetch(`${lab.server.url}/health`)).ok).toBe(true);
      await lab.server.kill();
      const third = await startServer({ port: 0, data: lab.data, key: LAB_KEY });
      await third.stop();
    } finally {
      await lab.close();
    }
  });

  it('is not started on data of another version, and says what to do', async () => {
    const lab = await openLab();
    await lab.server.stop();
    const start = (): Promise<unknown> => startServer({ port: 0, data: lab.data, key: LAB_KEY });
    for (const version of ['1.20.0', '2.0.0']) {
      await writeFile(join(lab.data, 'VERSION'), version);
      await expect(start()).rejects.toThrow(
        new RegExp(`Meilisearch ${version} ghi.*search:index.*MEILI_BIN`),
      );
    }
    await writeFile(join(lab.data, 'VERSION'), 'rubbish');
    await expect(start()).rejects.toThrow(/VERSION.*hỏng.*search:restore/);
    await lab.close();
  });

  it('says that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const data = join(folder, 'taken', 'data');
    await expect(startServer({ port, data, key: LAB_KEY })).rejects.toThrow(/Cổng đang bận/);
    other.close();
  });
});

describe.skipIf(!hasServerBinary())('npm run search:serve', { timeout: 60_000 }, () => {
  it('runs until it is asked to end, prints no key, and lets go of its data', async () => {
    const own = join(folder, 'command');
    const env: NodeJS.ProcessEnv = { ...process.env, MEILI_FOLDER: own };
    delete env.MEILI_MASTER_KEY;
    const child = spawn(process.execPath, ['scripts/run.mjs', 'search-serve', '--port', '0'], {
      env,
    });
    let output = '';
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Nhấn Ctrl-C')) resolve();
      });
      child.on('close', () => reject(new Error(output)));
    });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    expect((await fetch(`${url}/health`)).ok).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(output).toContain('Đã dừng.');
    const key = (await readFile(join(own, 'master-key'), 'utf8')).trim();
    expect(output).not.toContain(key);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    await expect(stat(join(own, 'data.lock'))).rejects.toThrow();
    // Snapshots will stand in it, and they hold keys.
    if (process.platform !== 'win32') expect((await stat(own)).mode & 0o777).toBe(0o700);
  });

  it('explains itself, and what it does not understand', async () => {
    const help = await runCommand(['search-serve', '--help']);
    expect(help.code).toBe(0);
    expect(help.output).toContain('MEILI_BIN');
    const wrong = await runCommand(['search-serve', '--port', '99999']);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('không phải số cổng');
    const unknown = await runCommand(['search-serve', '--nonsense']);
    expect(unknown.code).toBe(1);
    expect(unknown.output).toContain('Cách dùng: npm run search:serve');
  });
});

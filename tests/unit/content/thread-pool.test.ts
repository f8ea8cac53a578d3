import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ThreadPool } from '../../../src/content/thread-pool.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tra-cuu-luong-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A pool whose threads run this on each message. */
async function poolOf(onMessage: string): Promise<ThreadPool<number, number>> {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(
    file,
    `import { parentPort, threadId, workerData } from 'node:worker_threads';
     parentPort.on('message', (job) => { ${onMessage} });`,
  );
  return new ThreadPool(file, 100);
}

describe('a pool of threads', () => {
  it('answers every job, each with its own answer', async () => {
    const pool = await poolOf('parentPort.postMessage(workerData + job)');
    const jobs = Array.from({ length: 50 }, (_, i) => i);
    const answers = await Promise.all(jobs.map((job) => pool.run(job)));
    expect(answers).toEqual(jobs.map((job) => job + 100));
    await pool.close();
  });

  it('uses as many threads as there are cores', async () => {
    const pool = await poolOf('setTimeout(() => parentPort.postMessage(threadId), 50)');
    const jobs = Array.from({ length: 4 * availableParallelism() }, (_, i) => i);
    const threads = new Set(await Promise.all(jobs.map((job) => pool.run(job))));
    expect(threads.size).toBe(availableParallelism());
    await pool.close();
  });

  it('tells who asked that a thread failed, and goes on with the others', async () => {
    const pool = await poolOf(
      'if (job % 2) throw new Error(`not ${job}`); parentPort.postMessage(job)',
    );
    const jobs = Array.from({ length: 12 }, (_, i) => i);
    const ended = await Promise.allSettled(jobs.map((job) => pool.run(job)));
    expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : null))).toEqual(
      jobs.map((job) => (job % 2 ? null : job)),
    );
    await expect(pool.run(7)).rejects.toThrow('not 7');
    await pool.close();
  });
});

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  compileStored,
  type CompileJob,
  type CompileOutcome,
  type CompileSetup,
} from './compile-stored.ts';
import { compileContext } from './compile-context.ts';
import { TextStore } from './text-store.ts';

/** Below this many documents starting threads costs more than it saves. */
const WORTH_THREADS = 40;

/** Compiles documents on every core there is; small lots on this thread. Order does not matter. */
export async function compileAll(
  jobs: readonly CompileJob[],
  setup: CompileSetup,
): Promise<CompileOutcome[]> {
  if (jobs.length >= WORTH_THREADS) return compileInThreads(jobs, setup);
  const context = compileContext(setup);
  const texts = new TextStore(setup.cacheDir);
  const outcomes: CompileOutcome[] = [];
  for (const job of jobs) outcomes.push(await compileStored(job, context, texts));
  return outcomes;
}

function compileInThreads(
  jobs: readonly CompileJob[],
  setup: CompileSetup,
): Promise<CompileOutcome[]> {
  // Kept apart from `new Worker`: bundlers rewrite that pattern for browsers.
  const file = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));
  const outcomes: CompileOutcome[] = [];
  let next = 0;
  return new Promise((resolve, reject) => {
    const workers = Array.from(
      { length: availableParallelism() },
      () => new Worker(file, { workerData: setup }),
    );
    const stop = (): void => {
      for (const worker of workers) void worker.terminate();
    };
    const feed = (worker: Worker): void => {
      const job = jobs[next++];
      if (job) worker.postMessage(job);
    };
    for (const worker of workers) {
      worker.on('message', (outcome: CompileOutcome) => {
        outcomes.push(outcome);
        feed(worker);
        if (outcomes.length < jobs.length) return;
        stop();
        resolve(outcomes);
      });
      worker.on('error', (error: Error) => {
        stop();
        reject(error);
      });
      feed(worker);
      feed(worker);
    }
  });
}

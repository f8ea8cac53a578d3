import { fileURLToPath } from 'node:url';
import {
  compileStored,
  type CompileJob,
  type CompileOutcome,
  type CompileSetup,
} from './compile-stored.ts';
import { compileContext } from './compile-context.ts';
import { TextStore } from './text-store.ts';
import { ThreadPool } from '../thread-pool.ts';

/** Below this many documents starting threads costs more than it saves. */
const WORTH_THREADS = 40;

/** Compiles documents on every core there is; small lots on this thread. */
export async function compileAll(
  jobs: readonly CompileJob[],
  setup: CompileSetup,
): Promise<CompileOutcome[]> {
  if (jobs.length >= WORTH_THREADS) return compileInThreads(jobs, setup);
  const context = compileContext(setup);
  const texts = new TextStore(setup.cacheDir);
  return jobs.map((job) => compileStored(job, context, texts));
}

async function compileInThreads(
  jobs: readonly CompileJob[],
  setup: CompileSetup,
): Promise<CompileOutcome[]> {
  const file = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));
  const pool = new ThreadPool<CompileJob, CompileOutcome>(file, setup);
  try {
    return await Promise.all(jobs.map((job) => pool.run(job)));
  } finally {
    await pool.close();
  }
}

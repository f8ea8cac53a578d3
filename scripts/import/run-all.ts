import { Listr, type ListrRendererValue } from 'listr2';
import { messageOf } from '../lib/main.ts';
import { ImportFault } from './failures.ts';
import type { Input } from './inputs.ts';
import { runImport, type Done, type ImportPlan } from './run-import.ts';
import type { Outcome } from './summary.ts';

/** How the work is watched. */
export interface RunOptions {
  readonly signal: AbortSignal;
  /** Whether to show how far it has come; on standard error, so that results can be piped. */
  readonly show: boolean;
  readonly done: (label: string, done: Done) => void;
  readonly failed: (label: string, error: ImportFault) => void;
}

/** Imports files one after the other; one that fails does not stop the others. */
export async function runAll(
  inputs: readonly Input[],
  plan: ImportPlan,
  { signal, show, done, failed }: RunOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const tasks = new Listr(
    inputs.map((input) => ({
      title: input.label,
      enabled: () => !signal.aborted,
      task: async (_: unknown, task: { title: string }) => {
        const progress = (at: number, of: number): void => {
          task.title = `${input.label} (trang ${at}/${of})`;
        };
        try {
          const result = await runImport(input, plan, { signal, progress });
          task.title = input.label;
          outcomes.push({ label: input.label, done: result, fault: null });
          done(input.label, result);
        } catch (error) {
          signal.throwIfAborted();
          const fault = asFault(error);
          outcomes.push({ label: input.label, done: null, fault: fault.message });
          failed(input.label, fault);
          throw fault;
        }
      },
    })),
    {
      concurrent: false,
      exitOnError: false,
      renderer: rendererFor(show),
      // Its own listener would end the process in the middle of a file.
      registerSignalListeners: false,
    },
  );
  await tasks.run();
  return outcomes;
}

function rendererFor(show: boolean): ListrRendererValue {
  return show && process.stderr.isTTY ? 'default' : 'silent';
}

/** Whatever goes wrong with one file is told in one sentence, and the others go on. */
function asFault(error: unknown): ImportFault {
  if (error instanceof ImportFault) return error;
  if (process.env.DEBUG) console.error(error);
  return new ImportFault(`Không đọc được: ${messageOf(error)}`);
}

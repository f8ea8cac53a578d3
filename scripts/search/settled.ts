import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { setTimeout as pause } from 'node:timers/promises';
import { faultWords } from './api-fault.ts';

/** A task of the server that failed; its message is for the user. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
  readonly code: string;

  constructor({ code, message }: { code: string; message: string }) {
    super(faultWords({ code, message }));
    this.code = code;
  }
}

/** What to watch while waiting. */
export interface Waiting {
  /** Ends the waiting, not the task. */
  readonly signal?: AbortSignal | undefined;
  /** How much of it is done, from 0 to 1, as far as the server says. */
  readonly progress?: (part: number) => void;
}

/** Between looks at a task, in milliseconds; the first ones are short because most tasks are. */
const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 250;

/**
 * Waits for a task of the server.
 *
 * @throws TaskError where it failed or cannot end; the signal's reason where that came first.
 */
export async function settled(
  client: Meilisearch,
  enqueued: PromiseLike<EnqueuedTask>,
  { signal, progress }: Waiting = {},
): Promise<void> {
  const { taskUid } = await enqueued;
  const noteBeginning = beginnings();
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE)) {
    signal?.throwIfAborted();
    const { status, error, batchUid, startedAt } = await client.tasks.getTask(taskUid);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled')
      throw new TaskError(error ?? { code: status, message: status });
    if (status === 'processing') noteBeginning(taskUid, startedAt);
    else if (wait === LONGEST_PAUSE) await watchOthers(client, noteBeginning);
    if (progress && status === 'processing' && batchUid !== null) {
      const { progress: now } = await client.batches.getBatch(batchUid);
      if (now) progress(now.percentage / 100);
    }
    await pause(wait);
  }
}

/**
 * Times a server may begin one task before it is taken to be unable to end it. On a full disk it
 * tries for ever, every ten seconds, and says nothing; a restart in the middle of a task is a second
 * time.
 */
const BEGINNINGS = 3;

/** Counts when each task was begun; throws where one is begun again and again. */
function beginnings(): (task: number, startedAt: string | null) => void {
  const seen = new Map<number, Set<string>>();
  return (task, startedAt) => {
    if (startedAt === null) return;
    const times = seen.get(task) ?? new Set();
    seen.set(task, times.add(startedAt));
    if (times.size >= BEGINNINGS)
      throw new TaskError({ code: 'begun_again', message: 'begun again and again' });
  };
}

/** A task may wait behind one that never ends. */
async function watchOthers(
  client: Meilisearch,
  note: (task: number, startedAt: string | null) => void,
): Promise<void> {
  const { results } = await client.tasks.getTasks({ statuses: ['processing'], limit: 1 });
  for (const { uid, startedAt } of results) note(uid, startedAt);
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A job and who waits for its answer. */
interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs jobs on every core there is. A thread takes a job as its `message` and answers with one; jobs
 * begin in the order they are given. Threads start with the first job and never keep the process
 * alive while they have nothing to do.
 */
export class ThreadPool<Job, Answer> {
  readonly #file: string;
  readonly #workerData: unknown;
  readonly #threads = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #queue: Waiting<Job, Answer>[] = [];

  /**
   * @param file the module of a thread, as a path: bundlers rewrite `new URL` beside `new Worker`.
   * @param workerData what every thread needs to know, plain data.
   */
  constructor(file: string, workerData: unknown) {
    this.#file = file;
    this.#workerData = workerData;
  }

  /** Rejects when the thread fails on the job; the others go on. */
  run(job: Job): Promise<Answer> {
    if (this.#threads.size === 0) this.#start();
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      const thread = this.#idle.pop();
      if (thread) this.#feed(thread);
    });
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #start(): void {
    for (let i = 0; i < availableParallelism(); i++) this.#idle.push(this.#newThread());
  }

  #newThread(): Worker {
    const thread = new Worker(this.#file, { workerData: this.#workerData });
    thread.unref();
    this.#threads.add(thread);
    return thread;
  }

  #feed(thread: Worker): void {
    const next = this.#queue.shift();
    if (!next) {
      thread.unref();
      this.#idle.push(thread);
      return;
    }
    thread.ref();
    const failed = (error: Error): void => {
      next.reject(error);
      // It has ended; another takes its place, or those who wait behind would wait for ever.
      this.#threads.delete(thread);
      this.#feed(this.#newThread());
    };
    thread.once('message', (answer: Answer) => {
      thread.off('error', failed);
      next.resolve(answer);
      this.#feed(thread);
    });
    thread.once('error', failed);
    thread.postMessage(next.job);
  }
}

import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { failureSentence, ImportFault } from './failures.ts';
import type { ReadSource } from './read-source.ts';

/** What a reading thread is told. */
export type ToReader =
  | { readonly kind: 'task'; readonly bytes: Uint8Array; readonly ocr: boolean }
  | { readonly kind: 'stop' };

/** What it says. */
export type FromReader =
  | { readonly kind: 'progress'; readonly at: number; readonly of: number }
  | { readonly kind: 'read'; readonly read: ReadSource }
  | { readonly kind: 'fault'; readonly fault: string };

/** How a file is to be read, and who wants to hear of it. */
interface ApartOptions {
  readonly ocr: boolean;
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
  /** Milliseconds without a page read after which the file is given up. */
  readonly patience?: number;
}

/** More than a page read from a picture may take by itself, and than LibreOffice may. */
const PATIENCE = 240_000;
/**
 * Megabytes for what is thrown away at once. Left to itself the thread takes a quarter more memory on
 * a thousand pages, and is a tenth faster.
 */
const YOUNG = 12;
/** Milliseconds for ending what the thread has started: LibreOffice, threads of its own. */
const GRACE = 1000;
const MEGABYTE = 1024 * 1024;
const TOO_SLOW = 'Tệp đọc quá lâu nên đã bỏ qua; hãy mở bằng phần mềm đã soạn ra nó rồi lưu lại.';

/** Threads that wait for the next file; loading what reads takes longer than most files. */
const idle: Worker[] = [];

/**
 * Reads a file in a thread of its own: one that is made to fill the memory or to keep the reader
 * busy for ever costs that file and nothing else, and Ctrl-C is heard at any time.
 *
 * @param bytes are given away to the thread.
 * @throws ImportFault with one sentence for the user; what `signal` aborts with.
 */
export async function readApart(bytes: Uint8Array, options: ApartOptions): Promise<ReadSource> {
  options.signal.throwIfAborted();
  const thread = idle.pop() ?? startThread();
  thread.ref();
  try {
    const said = await ask(thread, bytes, options);
    if (said.kind === 'fault') throw new ImportFault(said.fault);
    return said.read;
  } finally {
    if (!idle.includes(thread)) await end(thread);
  }
}

function startThread(): Worker {
  return new Worker(new URL('read-thread.ts', import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: memoryLimit(),
      maxYoungGenerationSizeMb: YOUNG,
    },
    // pdf.js warns of features it misses; what is printed must stay a report, or JSON.
    stdout: true,
    stderr: !process.env.DEBUG,
  });
}

/** Resolves when the file is done with; the thread is then idle. Otherwise it must be ended. */
async function ask(
  thread: Worker,
  bytes: Uint8Array,
  { ocr, signal, progress, patience = PATIENCE }: ApartOptions,
): Promise<Exclude<FromReader, { kind: 'progress' }>> {
  let timer: NodeJS.Timeout | undefined;
  const heard = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new ImportFault(TOO_SLOW)), patience);
      };
      wait();
      signal.addEventListener('abort', () => reject(signal.reason as Error), {
        signal: heard.signal,
      });
      thread.on('message', (message: FromReader) => {
        if (message.kind === 'progress') {
          wait();
          progress(message.at, message.of);
          return;
        }
        idle.push(thread);
        thread.unref();
        resolve(message);
      });
      thread.on('error', (error) => reject(faultOf(error)));
      thread.on('exit', () => reject(new ImportFault(failureSentence('corrupt', null))));
      // Only a whole buffer can be given away.
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
      const task: ToReader = { kind: 'task', bytes: own, ocr };
      thread.postMessage(task, own.buffer instanceof ArrayBuffer ? [own.buffer] : []);
    });
  } finally {
    clearTimeout(timer);
    heard.abort();
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  }
}

/** A third of the machine's memory, and never more than a great law takes many times over. */
function memoryLimit(): number {
  const most = Math.min(1536, totalmem() / MEGABYTE / 3);
  return Math.floor(Math.min(most, getHeapStatistics().heap_size_limit / MEGABYTE));
}

function faultOf(error: unknown): ImportFault {
  const isFull = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return new ImportFault(failureSentence(isFull ? 'too-large' : 'corrupt', null));
}

/** Asks first, so that what the thread has started ends as well. */
async function end(thread: Worker): Promise<void> {
  // Whatever it still says or suffers is of no interest.
  thread.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const stop: ToReader = { kind: 'stop' };
  thread.postMessage(stop);
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, thread.threadId === -1 ? 0 : GRACE);
  });
  await Promise.race([ended, grace]);
  clearTimeout(timer);
  await thread.terminate();
}

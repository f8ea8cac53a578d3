import { fileKind } from './file-kind.ts';
import type { ReadOutcome, ReadReply } from './messages.ts';
import { tidy } from './tidy.ts';

/** Beyond this a browser on an old machine runs out of memory. */
const MAX_BYTES = 50_000_000;

/** What goes on while a file is read. */
export interface Reading {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

/** Takes the text out of a file, in a worker that is loaded only when such a file is chosen. */
export async function readFile(file: File, reading: Reading): Promise<ReadOutcome> {
  if (file.size > MAX_BYTES) return { kind: 'failed', reason: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved or deleted since it was chosen, or a folder.
    return { kind: 'failed', reason: 'corrupt' };
  }
  const kind = fileKind(new Uint8Array(bytes));
  if (kind.kind === 'failed') return kind;
  if (kind.kind === 'plain') return { kind: 'text', text: tidy(kind.text), pages: null, silent: 0 };
  const load = kind.kind === 'pdf' ? import('./pdf-reader.ts') : import('./docx-reader.ts');
  const reader = await load.catch(() => null);
  if (reader === null) return { kind: 'failed', reason: 'not-loaded' };
  try {
    return await ask(reader.createReader(), bytes, reading);
  } catch {
    return { kind: 'failed', reason: 'stopped' };
  }
}

function ask(worker: Worker, bytes: ArrayBuffer, reading: Reading): Promise<ReadOutcome> {
  return new Promise<ReadOutcome>((resolve) => {
    const { signal } = reading;
    if (signal.aborted) resolve({ kind: 'cancelled' });
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true });
    worker.addEventListener('error', () => resolve({ kind: 'failed', reason: 'stopped' }));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply | object>) => {
      // pdf.js says hello from its worker in its own way.
      if (!('kind' in data)) return;
      if (data.kind === 'progress') reading.progress(data.done, data.of);
      else resolve(data.kind === 'text' ? { ...data, text: tidy(data.text) } : data);
    });
    worker.postMessage(bytes, [bytes]);
  }).finally(() => worker.terminate());
}

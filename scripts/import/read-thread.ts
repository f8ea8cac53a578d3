import { parentPort } from 'node:worker_threads';
import { messageOf } from '../lib/main.ts';
import { failureSentence, ImportFault } from './failures.ts';
import type { FromReader, ToReader } from './read-apart.ts';
import { readSource } from './read-source.ts';

// The other side of read-apart.ts: reads one file after the other and says what came of each.
/** Many times what the longest act has; handing more over would fill both threads. */
const MOST_BLOCKS = 300_000;

let stopping = new AbortController();

parentPort?.on('message', (message: ToReader) => {
  if (message.kind === 'stop') stopping.abort(new Error('stopped'));
  else void answer(message).then(tell);
});

async function answer({ bytes, ocr }: Extract<ToReader, { kind: 'task' }>): Promise<FromReader> {
  stopping = new AbortController();
  try {
    const progress = (at: number, of: number): void => tell({ kind: 'progress', at, of });
    const read = await readSource(bytes, { ocr, progress, signal: stopping.signal });
    if (read.text.blocks.length > MOST_BLOCKS)
      return { kind: 'fault', fault: failureSentence('too-large', null) };
    return { kind: 'read', read };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    const fault =
      error instanceof ImportFault ? error.message : `Không đọc được: ${messageOf(error)}`;
    return { kind: 'fault', fault };
  }
}

function tell(message: FromReader): void {
  parentPort?.postMessage(message);
}

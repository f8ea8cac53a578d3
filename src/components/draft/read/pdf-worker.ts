import { readPdfFile } from '../../../import/pdf/index.ts';
import { draftReply } from './draft-reply.ts';
import type { ReadReply } from './messages.ts';

/** Entry of the worker that takes the text out of a PDF. */
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // pdf.js speaks to itself in its own way.
  if (data instanceof ArrayBuffer) void read(data).then((reply) => self.postMessage(reply));
});

async function read(data: ArrayBuffer): Promise<ReadReply> {
  const { reading, scanned } = await readPdfFile(new Uint8Array(data), {
    progress: (done, of) => self.postMessage({ kind: 'progress', done, of } satisfies ReadReply),
  });
  return draftReply(reading, scanned);
}

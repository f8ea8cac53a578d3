import mammoth from 'mammoth/mammoth.browser.js';
import type { ReadReply } from './messages.ts';

/** Entry of the worker that takes the text out of a Word document. */
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void read(data).then((reply) => self.postMessage(reply));
});

async function read(arrayBuffer: ArrayBuffer): Promise<ReadReply> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer });
    // Two line ends stand after each paragraph.
    const text = value.replaceAll('\n\n', '\n');
    if (text.trim() === '') return { kind: 'failed', reason: 'empty' };
    return { kind: 'text', text, pages: null, silent: 0 };
  } catch (error) {
    // A whole container of something else: a spreadsheet, an archive.
    const other = error instanceof Error && error.message.includes('main document part');
    return { kind: 'failed', reason: other ? 'unknown-kind' : 'corrupt' };
  }
}

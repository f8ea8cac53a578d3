import {
  getDocument,
  InvalidPDFException,
  PasswordException,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ReadReply } from './messages.ts';
import { readPages } from './pdf-pages.ts';

// Both halves of pdf.js in this worker: the page stays free, and stopping the worker stops all.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Entry of the worker that takes the text out of a PDF. */
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void read(data).then((reply) => self.postMessage(reply));
});

async function read(data: ArrayBuffer): Promise<ReadReply> {
  try {
    const pdf = await getDocument({
      data: new Uint8Array(data),
      // Nothing is drawn, so nothing is fetched: no fonts, character maps, colours, WebAssembly.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: 0,
    }).promise;
    return await readPages(pdf, (done) => {
      self.postMessage({ kind: 'progress', done, of: pdf.numPages } satisfies ReadReply);
    });
  } catch (error) {
    if (error instanceof PasswordException) return { kind: 'failed', reason: 'password' };
    if (error instanceof InvalidPDFException) return { kind: 'failed', reason: 'corrupt' };
    return { kind: 'failed', reason: 'corrupt' };
  }
}

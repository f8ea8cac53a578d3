import { parentPort, workerData } from 'node:worker_threads';
import { openForPainting, paint } from './render.ts';
import type { PaintAnswer, PaintOrder } from './painter.ts';

/** A thread of its own: files that keep pdf.js busy for ever, or break it, do so here. */
const opened = openForPainting(workerData as Uint8Array);
// Whoever asks for a page is told.
opened.catch(() => undefined);

parentPort?.on('message', ({ page: number, dpi, white }: PaintOrder) => {
  void answer(number, dpi, white).catch(() => {
    parentPort?.postMessage(null satisfies PaintAnswer);
  });
});

async function answer(number: number, dpi: number, white: PaintOrder['white']): Promise<void> {
  const page = await (await opened).getPage(number);
  const painted: PaintAnswer = await paint(page, dpi, white);
  page.cleanup();
  parentPort?.postMessage(painted, [painted.grey.buffer as ArrayBuffer]);
}

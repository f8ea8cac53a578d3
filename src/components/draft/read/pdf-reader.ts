import PdfWorker from './pdf-worker.ts?worker&inline';

/** Starts the worker that reads PDF files. A module of its own, because it weighs more than the page. */
export function createReader(): Worker {
  return new PdfWorker();
}

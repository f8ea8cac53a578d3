import DocxWorker from './docx-worker.ts?worker&inline';

/** Starts the worker that reads Word documents. A module of its own, because it weighs more than the page. */
export function createReader(): Worker {
  return new DocxWorker();
}

import { Worker } from 'node:worker_threads';
import type { Box } from '../../../src/import/pdf/layout.ts';
import type { PaintedPage } from './render.ts';

/** A page to paint; boxes in points stay white. */
export interface PaintOrder {
  readonly page: number;
  readonly dpi: number;
  readonly white: readonly Box[];
}

/** `null` for a page that cannot be painted. */
export type PaintAnswer = PaintedPage | null;

/** Paints the pages of one file in a thread of its own. */
export interface Painter {
  /** Rejects when the page cannot be painted or the thread has ended. */
  paint(order: PaintOrder): Promise<PaintedPage>;
  close(): Promise<unknown>;
}

const MEMORY_MB = 1500;

/** Starts a painter; its memory is bound, and `close` ends it whatever it does. */
export function startPainter(bytes: Uint8Array): Painter {
  const thread = new Worker(new URL('./paint-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // pdf.js warns of features it misses.
    stdout: true,
    stderr: true,
  });
  let isOver = false;
  thread.on('exit', () => {
    isOver = true;
  });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (order: PaintOrder): Promise<PaintedPage> =>
    new Promise((resolve, reject) => {
      const ended = (): void => {
        reject(new Error('painter ended'));
      };
      const answered = (answer: PaintAnswer): void => {
        thread.off('exit', ended);
        if (answer === null) reject(new Error('page cannot be painted'));
        else resolve(answer);
      };
      if (isOver) ended();
      thread.once('message', answered);
      thread.once('exit', ended);
      thread.postMessage(order);
    });
  // A thread that runs out of memory ends; that is told by `exit`.
  thread.on('error', () => undefined);
  return {
    paint: (order) => {
      const painted = last.then(() => ask(order));
      last = painted.catch(() => undefined);
      return painted;
    },
    close: () => thread.terminate(),
  };
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Page, type Worker } from 'tesseract.js';
import { pictureFile, type Picture } from './picture.ts';

/** Reads pictures of text; `close` at the end, or processes go on. */
export interface Recogniser {
  /** Rejects when the picture cannot be read or `close` comes first. */
  read(picture: Picture, dpi: number): Promise<Page>;
  /** As `read`, of a picture of one line. */
  readLine(picture: Picture, dpi: number): Promise<Page>;
  close(): Promise<void>;
}

/** The variant of the Vietnamese data: a third of the size of the other, and as good. */
const VARIANT = '4.0.0_best_int';

function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), VARIANT);
}

/** Starts Tesseract with the Vietnamese data on this disk. Nothing is fetched and nothing written. */
export async function startRecogniser(): Promise<Recogniser> {
  let fail: (reason: Error) => void = () => undefined;
  const closed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Somebody may close before anybody reads.
  closed.catch(() => undefined);
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: dataFolder(),
    cacheMethod: 'none',
    gzip: true,
    // Without it errors are thrown where nobody catches them.
    errorHandler: () => undefined,
  });
  watch(worker, fail);
  await worker.setParameters({ debug_file: '/dev/null' });
  const read = async (picture: Picture, dpi: number, mode: PSM): Promise<Page> => {
    const reading = worker
      .setParameters({ tessedit_pageseg_mode: mode, user_defined_dpi: String(Math.round(dpi)) })
      .then(() => worker.recognize(pictureFile(picture), {}, { text: false, blocks: true }));
    return (await Promise.race([reading, closed])).data;
  };
  return {
    read: (picture, dpi) => read(picture, dpi, PSM.AUTO),
    readLine: (picture, dpi) => read(picture, dpi, PSM.SINGLE_LINE),
    close: async () => {
      fail(new Error('closed'));
      await worker.terminate();
    },
  };
}

/** A worker that dies (of memory, say) must not take the whole command with it. */
function watch(worker: Worker, fail: (reason: Error) => void): void {
  const { worker: thread } = worker as unknown as {
    worker: { on(event: 'error', listener: (error: Error) => void): void };
  };
  thread.on('error', fail);
}

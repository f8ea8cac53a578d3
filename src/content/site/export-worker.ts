import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { makeExports, type ExportJob, type ExportSetup } from './make-exports.ts';

/** What a thread is told once. */
export interface WriterSetup extends ExportSetup {
  /** Where files of documents go; it is there. */
  readonly folder: string;
}

/** A document whose files are to be written. */
export interface WriterJob extends ExportJob {
  /** Names the files have, without their endings: the one of today and those of former addresses. */
  readonly names: readonly string[];
}

const { folder, ...setup } = workerData as WriterSetup;

parentPort?.on('message', ({ names, ...job }: WriterJob) => {
  void makeExports(job, setup).then((files) => {
    // Nothing else waits for this thread, and it is half as dear as writing beside other work.
    for (const [format, content] of files)
      for (const name of names) writeFileSync(join(folder, `${name}.${format}`), content);
    parentPort?.postMessage(null);
  });
});

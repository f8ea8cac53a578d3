import { parentPort, workerData } from 'node:worker_threads';
import { makeExports, type ExportJob, type ExportSetup } from './make-exports.ts';

// One thread of the pool: takes a document, sends back the bytes of its files without copying them.
const setup = workerData as ExportSetup;

parentPort?.on('message', (job: ExportJob) => {
  void makeExports(job, setup).then((files) => {
    parentPort?.postMessage(
      files,
      Object.values(files).map(({ buffer }) => buffer),
    );
  });
});

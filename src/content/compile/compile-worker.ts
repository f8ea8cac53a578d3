import { parentPort, workerData } from 'node:worker_threads';
import { compileStored, type CompileJob, type CompileSetup } from './compile-stored.ts';
import { compileContext } from './compile-context.ts';
import { TextStore } from './text-store.ts';

// One thread of the compile pool: takes a document file, sends back its facts and issues. The text
// goes straight to the cache folder, because copying it between threads costs as much as parsing it.
const setup = workerData as CompileSetup;
const context = compileContext(setup);
const texts = new TextStore(setup.cacheDir);

parentPort?.on('message', (job: CompileJob) => {
  parentPort?.postMessage(compileStored(job, context, texts));
});

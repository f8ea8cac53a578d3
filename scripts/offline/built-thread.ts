import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { builtFile } from './built-file.ts';

/** What every thread knows. */
export interface BuiltSetup {
  readonly folder: string;
  /** ISO day the site was built for. */
  readonly builtOn: string;
}

const { folder, builtOn } = workerData as BuiltSetup;

parentPort?.on('message', (names: readonly string[]) => {
  void Promise.all(
    names.map(async (name) => builtFile(name, await readFile(join(folder, name)), builtOn)),
  ).then((files) => parentPort?.postMessage(files));
});

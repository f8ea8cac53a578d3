import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileFacts, type FileFacts } from './file-facts.ts';
import { publishedPage } from './published-page.ts';
import { fileReader } from './read-here.ts';

/** What every thread knows. */
export interface SurveySetup {
  readonly folder: string;
  readonly secrets: readonly string[];
  /** ISO day the site was built for. */
  readonly builtOn: string;
}

/** What is read off a file, and when the file was last changed, as `fs.Stats` has it. */
export interface SurveyedFile extends FileFacts {
  readonly mtimeMs: number;
}

const { folder, secrets, builtOn } = workerData as SurveySetup;
const site = { secrets: secrets.map((secret) => Buffer.from(secret)), builtOn };
const read = fileReader();

parentPort?.on('message', (names: readonly string[]) => {
  parentPort?.postMessage(names.map(survey));
});

function survey(name: string): SurveyedFile {
  const file = join(folder, name);
  const facts = fileFacts(name, published(name, file, read(file)), site);
  return { ...facts, mtimeMs: statSync(file).mtimeMs };
}

/** A file as it is published; written where that is not how the build left it. */
function published(name: string, file: string, bytes: Buffer): Buffer {
  const last = name.endsWith('.html') ? publishedPage(name, bytes) : bytes;
  if (last !== bytes) writeFileSync(file, last);
  return last;
}

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileFacts, idsOf, type FileFacts } from './file-facts.ts';
import { withOwnPolicy } from './own-policy.ts';

/** What every thread knows. */
export interface SurveySetup {
  readonly folder: string;
  readonly secrets: readonly string[];
}

/** What is read off a file, and when the file was last changed. */
export interface SurveyedFile extends FileFacts {
  readonly mtimeMs: number;
}

/** Files to be read, or fragments to be looked for on pages. */
export type SurveyJob =
  | { readonly kind: 'files'; readonly names: readonly string[] }
  | { readonly kind: 'ids'; readonly name: string; readonly wanted: readonly string[] };

const { folder, secrets } = workerData as SurveySetup;
const wanted = secrets.map((secret) => Buffer.from(secret));

parentPort?.on('message', (job: SurveyJob) => {
  void answer(job).then((found) => parentPort?.postMessage(found));
});

function answer(job: SurveyJob): Promise<unknown> {
  return job.kind === 'files'
    ? Promise.all(job.names.map(survey))
    : missingIds(job.name, job.wanted);
}

async function survey(name: string): Promise<SurveyedFile> {
  const file = join(folder, name);
  const bytes = await finished(name, file);
  return { ...fileFacts(name, bytes, wanted), mtimeMs: (await stat(file)).mtimeMs };
}

/** A file as it is published. */
async function finished(name: string, file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  if (!name.endsWith('.html')) return bytes;
  const html = bytes.toString();
  const own = withOwnPolicy(html);
  if (own === html) return bytes;
  await writeFile(file, own);
  return Buffer.from(own);
}

async function missingIds(name: string, fragments: readonly string[]): Promise<string[]> {
  const ids = idsOf(await readFile(join(folder, name), 'utf8'));
  return fragments.filter((id) => !ids.has(id));
}

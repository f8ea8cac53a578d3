import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { filesIn, openData } from './files.ts';
import type { Made } from './made.ts';
import { writeZip, type Packed } from './zip.ts';

/** Packs a site: all of it, and its data alone. */
export async function writeArchives(
  folder: string,
  site: string,
  tell: (line: string) => void,
): Promise<Made[]> {
  const files = await filesIn(site);
  return [
    await archive(folder, `tra-cuu-doi-ngoai-${BUILD_DATE}.zip`, files, tell),
    await archive(folder, `du-lieu-mo-${BUILD_DATE}.zip`, openData(files), tell),
  ];
}

/** Files between two lines of progress. */
const STEP = 500;

async function archive(
  folder: string,
  name: string,
  files: readonly Packed[],
  tell: (line: string) => void,
): Promise<Made> {
  const began = performance.now();
  tell(`Nén ${name} …`);
  await writeZip(join(folder, name), files, (done) => {
    if (done % STEP === 0) tell(`Nén ${name}: ${done}/${files.length}`);
  });
  const { size: bytes } = await stat(join(folder, name));
  return { what: name, files: files.length, bytes, seconds: (performance.now() - began) / 1000 };
}
